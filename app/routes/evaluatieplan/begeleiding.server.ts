import { findBegeleidingszaak, type Begeleidingszaak } from '../../../db/queries/begeleiding.ts'
import { notFound } from '../../lib/errors.ts'
import { guard, type Toegestaan } from '../../lib/guard.server.ts'

/** A seat at the table: the application, on whichever side one sits. */
export type AanTafel = Toegestaan & { zaak: Begeleidingszaak }

/** A page of the municipality about one evaluation plan: what a begeleider may not see is not there. */
export function guardBegeleiding<R>(handler: (toegestaan: AanTafel) => Promise<R> | R) {
  return guard('evaluatieplan:begeleiden', async (toegestaan) => {
    const { db, gebruiker, params } = toegestaan
    const zaak = await findBegeleidingszaak(db, gebruiker, params.nummer ?? '')
    if (!zaak) throw notFound()
    return handler({ ...toegestaan, zaak })
  })
}
