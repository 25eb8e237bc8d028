import { findBezwaar, listBezwaarbaar } from '../../../../../db/queries/bezwaar.ts'
import { listBezwaarbrieven } from '../../../../../db/queries/bezwaarbrief.ts'
import { bezwaarbriefVerzonden } from '../../../../commands/bezwaarbrief-verzonden.server.ts'
import { besluitBekendmaken } from '../../../../commands/besluit-bekendmaken.server.ts'
import {
  hoorverslagVastleggen,
  hoorzittingPlannen,
  nietHorenVastleggen,
} from '../../../../commands/bezwaar-horen.server.ts'
import { bezwaarRegistreren } from '../../../../commands/bezwaar-registreren.server.ts'
import { bezwaarbesluitNemen } from '../../../../commands/bezwaarbesluit-nemen.server.ts'
import {
  bezwaarAgenderen,
  bezwaarvoorstelOpstellen,
} from '../../../../commands/bezwaarvoorstel-opstellen.server.ts'
import { briefVerzonden } from '../../../../commands/brief-verzonden.server.ts'
import { presentieVastleggen } from '../../../../commands/presentie-vastleggen.server.ts'
import { vergaderingSluiten } from '../../../../commands/vergadering-sluiten.server.ts'
import { getBezwaarfeiten } from '../../../../lib/bezwaarfeiten.server.ts'
import { bezwaarMaken } from '../../../../commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../../../commands/bezwaar-toewijzen.server.ts'
import { toDatum, plusDagen } from '../../../../domain/datum.ts'
import { vergadering, type Moment, type Stap } from '../zaak.ts'
import { getZaak } from './aanvraag.ts'
import { ensureVergadering } from './besluit.ts'

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

/** A letter of somebody else than who applied, typed over by the intake. */
export const bezwaarOpPapier =
  (brief: { naam: string; straat: string; postcode_plaats: string; gronden: string }): Stap =>
  async (op) => {
    const zaak = await getZaak(op)
    const [besluit] = await listBezwaarbaar(op.tx, zaak.id)
    if (!besluit) throw new Error(`${op.inhoud.titel} has no decision to object to`)
    const vandaag = toDatum(op.nu)
    await bezwaarRegistreren(op.tx, op.mens('intake'), zaak, {
      ...brief,
      besluit: besluit.id,
      van: 'derde',
      reden_te_laat: '',
      reden_vroeg: '',
      kosten_gevraagd: false,
      post_op: plusDagen(vandaag, -1),
      ontvangen_op: vandaag,
    })
  }

/** The letters that wait are printed and posted. */
export const brievenPosten: Stap = async (op) => {
  const waar = await waarVan(op)
  const bezwaar = await findBezwaar(op.tx, waar.zaak.id, waar.volgnummer)
  for (const { id, verzonden_op } of bezwaar ? await listBezwaarbrieven(op.tx, bezwaar.id) : [])
    if (verzonden_op === null) await bezwaarbriefVerzonden(op.tx, op.mens('intake'), waar, id)
}

/** Heard on the day that was planned, with the advice of the committee. */
export const gehoord =
  (verslag: string, advies_tekst: string): Stap =>
  async (op) => {
    await hoorverslagVastleggen(op.tx, op.mens('bezwaarbehandelaar'), await waarVan(op), {
      gehoord_op: toDatum(op.nu),
      aanwezig: 'De indiener, de aanvrager en de commissie.',
      verslag,
      advies: 'ongegrond',
      advies_tekst,
    })
  }

/** Nobody has to be heard, since who objects gets what they ask for. */
export const nietHoren =
  (verslag: string): Stap =>
  async (op) => {
    const invoer = { niet_grond: 'geheel_tegemoet' as const, verslag }
    await nietHorenVastleggen(op.tx, op.mens('bezwaarbehandelaar'), await waarVan(op), invoer)
  }

/** Proposed as the committee advised, decided by the college on that day, printed and posted. */
export const bezwaarOngegrond =
  (overwegingen: string): Stap =>
  async (op) => {
    await collegeBeslist(op, 'ongegrond', overwegingen)
    const zaak = await getZaak(op)
    await briefVerzonden(op.tx, op.mens('secretaris'), zaak, {
      ...geenRegister,
      verzonden_op: toDatum(op.nu),
    })
  }

/** The college agrees on that day with who objected that the application was left untreated, and says so digitally. */
export const bezwaarGegrond =
  (overwegingen: string): Stap =>
  (op) =>
    collegeBeslist(op, 'gegrond', overwegingen)

const geenRegister = { titel: null, samenvatting: null }

async function collegeBeslist(op: Moment, dictum: 'gegrond' | 'ongegrond', overwegingen: string) {
  const { tx, nu } = op
  const waar = await waarVan(op)
  const behandelaar = op.mens('bezwaarbehandelaar')
  const bezwaar = await findBezwaar(tx, waar.zaak.id, waar.volgnummer)
  if (!bezwaar) throw new Error(`${op.inhoud.titel} has no objection`)
  const { feiten } = await getBezwaarfeiten(tx, bezwaar, toDatum(nu))
  await bezwaarvoorstelOpstellen(tx, behandelaar, waar, {
    dictum,
    niet_grond: null,
    overwegingen,
    motivering: feiten.voorwaarden.map((voorwaarde) => ({
      voorwaarde,
      oordeel: 'voldoet',
      reden: 'Het bezwaar gaat hier niet over, en er is niets nieuws. Het plan voldoet.',
    })),
    bedrag: null,
    verantwoording_op: null,
    kosten: 'niet_gevraagd',
    kosten_bedrag: null,
    kosten_reden: '',
    afwijking: '',
  })
  const { id: vergadering } = await ensureVergadering(op, toDatum(nu))
  await bezwaarAgenderen(tx, behandelaar, waar, { vergadering })
  const secretaris = op.mens('secretaris')
  const leden = ['burgemeester', 'wethouder-1', 'wethouder-2'].map(
    (sleutel) => op.mens(sleutel).gebruiker.id,
  )
  await presentieVastleggen(tx, secretaris, vergadering, {
    aanwezig: leden,
    voorzitter: op.mens('burgemeester').gebruiker.id,
  })
  const punt = { vergadering_id: vergadering, nummer: op.zaak.nummer, volgnummer: '1' }
  await bezwaarbesluitNemen(tx, op.mens('burgemeester'), punt, {
    _versie: 1,
    gelezen: 'ja',
    tegen: [],
  })
  await besluitBekendmaken(tx, secretaris, waar.zaak, geenRegister)
  await vergaderingSluiten(tx, secretaris, vergadering)
}
