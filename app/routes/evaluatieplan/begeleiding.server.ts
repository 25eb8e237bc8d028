import { findBegeleidingszaak, type Begeleidingszaak } from '../../../db/queries/begeleiding.ts'
import { appendAudit } from '../../lib/audit.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guard, type Toegestaan } from '../../lib/guard.server.ts'

/** A seat at the table: the application, on whichever side one sits. */
export type AanTafel = Toegestaan & { zaak: Begeleidingszaak }

/** A page of the municipality about one evaluation plan: what a begeleider may not see is not there, and reading is recorded. */
export function guardBegeleiding<R>(handler: (toegestaan: AanTafel) => Promise<R> | R) {
  return guard('evaluatieplan:begeleiden', async (toegestaan) => {
    const { db, gebruiker, params, request, actor } = toegestaan
    const zaak = await findBegeleidingszaak(db, gebruiker, params.nummer ?? '')
    if (!zaak) throw notFound()
    if (request.method !== 'POST')
      await appendAudit(db, actor, 'dossier gelezen', `aanvraag/${zaak.nummer}`)
    return handler({ ...toegestaan, zaak })
  })
}
