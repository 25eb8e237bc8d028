import { listBezwaarbaar } from '../../../../../db/queries/bezwaar.ts'
import { hoorzittingPlannen } from '../../../../commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../../../commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../../../commands/bezwaar-toewijzen.server.ts'
import { toDatum, plusDagen } from '../../../../domain/datum.ts'
import { vergadering, type Moment, type Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'

const waarVan = async (op: Moment) => ({ zaak: await getZaak(op), volgnummer: '1' })

/** The applicant objects in the portal. */
export const bezwaarIndienen =
  (gronden: string): Stap =>
  async (op) => {
    const zaak = await getZaak(op)
    const [besluit] = await listBezwaarbaar(op.tx, zaak.id)
    if (!besluit) throw new Error(`${op.inhoud.titel} has no decision to object to`)
    const { naam, adres } = op.inhoud.aanvrager
    await bezwaarMaken(op.tx, op.mens(op.inhoud.penvoerder), zaak, {
      besluit: besluit.id,
      naam,
      straat: `${adres.straat} ${adres.huisnummer}`,
      postcode_plaats: `${adres.postcode} ${adres.plaats}`,
      gronden,
      reden_te_laat: '',
      kosten_gevraagd: false,
    })
  }

/** The coordinator gives it to the one who handles objections. */
export const bezwaarAanwijzen: Stap = async (op) => {
  const behandelaar = op.mens('bezwaarbehandelaar').gebruiker.id
  await bezwaarToewijzen(op.tx, op.mens('coordinator'), await waarVan(op), { behandelaar })
}

/** Invited to be heard, on the first Tuesday after so many days. */
export const horenUitnodigen =
  (dagen: number): Stap =>
  async (op) => {
    const vandaag = toDatum(op.nu)
    await hoorzittingPlannen(op.tx, op.mens('bezwaarbehandelaar'), await waarVan(op), {
      datum: vergadering(plusDagen(vandaag, dagen))(vandaag),
      tijd: '14:00',
      plaats: 'gemeentehuis, kamer 2',
      ter_inzage_vanaf: vandaag,
    })
  }
