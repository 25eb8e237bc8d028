import { json } from '@remix-run/node'
import { findBegeleidingszaak, type Begeleidingszaak } from '../../../db/queries/begeleiding.ts'
import { findZaak } from '../../../db/queries/zaak.ts'
import { appendAudit, appendDenied } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guard, type Toegestaan } from '../../lib/guard.server.ts'

/** A seat at the table: the application, on whichever side one sits. */
export type AanTafel = Toegestaan & { zaak: Begeleidingszaak }

/** A page of the municipality about one evaluation plan: what a begeleider may not see is not there, and reading is recorded. */
export function guardBegeleiding<R>(handler: (toegestaan: AanTafel) => Promise<R> | R) {
  return guard('evaluatieplan:begeleiden', async (toegestaan) => {
    const { db, gebruiker, params, request, actor } = toegestaan
    const zaak = await findBegeleidingszaak(db, gebruiker, params.nummer ?? '')
    if (!zaak) throw await keptOut(toegestaan)
    if (request.method !== 'POST')
      await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
    return handler({ ...toegestaan, zaak })
  })
}

/** Who judges this case or applies in it reads why there is no seat for them; that they tried is on record. */
async function keptOut({ db, gebruiker, params, actor }: Toegestaan) {
  const zaak = await findZaak(db, gebruiker, params.nummer ?? '')
  if (!zaak) return notFound()
  const onderwerp = `aanvraag/${zaak.nummer}`
  await appendDenied(db, actor, 'evaluatieplan:begeleiden', onderwerp, {
    reden: zaak.beoordeelt ? 'beoordelaar' : zaak.zaakrecht ? 'eigen aanvraag' : 'niet gevraagd',
  })
  if (zaak.beoordeelt)
    return noSeat('U beoordeelt deze zaak. Wie beoordeelt, werkt niet mee aan de criteria.')
  if (zaak.zaakrecht && zaak.status !== 'concept')
    return noSeat('Dit is uw eigen aanvraag. Een collega overlegt namens de gemeente.')
  return notFound()
}

const noSeat = (bericht: string) => json({ bericht: `${bericht} (Awb 2:4)` }, { status: 403 })
