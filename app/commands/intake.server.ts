import { findOpenVerzoek, alsOpenVerzoek } from '../../db/queries/aanvulling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import type { Belemmering } from '../domain/belemmering.ts'
import { can, type Recht } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

/** What every act of the intake begins with: may this person, in a case that is not their own; then the case is held. */
export async function lockIntake(
  tx: Tx,
  { gebruiker, nu }: Actor,
  { id }: Pick<Zaak, 'id'>,
  recht: Recht = 'volledigheid:toetsen',
) {
  if (!can(gebruiker, recht)) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  if (zaak.zaakrecht !== null && zaak.zaakrecht !== 'helper')
    throw new Refusal([
      {
        code: 'eigen-aanvraag',
        tekst: 'U hoort bij de aanvragers. Een ander behandelt deze aanvraag.',
        grondslag: 'Awb 2:4',
      },
    ])
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: zaak.gemeente_id,
      aanvraag_id: id,
      gebruiker_id: gebruiker.id,
      taak: 'intake',
      moment: nu,
    })
    .onConflict((oc) => oc.doNothing())
    .execute()
  const gevonden = await findOpenVerzoek(tx, id)
  return { zaak, gevonden, verzoek: alsOpenVerzoek(gevonden) }
}

/** Undoes the act where a rule says no. */
export function refuse(belemmeringen: Belemmering[]) {
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
}
