import { listWeergaven, upsertWeergave } from '../../db/queries/weergave.ts'
import type { Tx } from '../../db/db.ts'
import type { Weergaveinvoer } from '../domain/behandeling/weergave.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { forbidden, Refusal } from '../lib/errors.ts'

/** More than this does not fit above the list any more. */
const hoogstens = 12

/** Gives a filter of the worklist a name. It is of one person and says nothing about a case, so it is in no log. */
export async function weergaveBewaren(tx: Tx, { gebruiker, nu }: Actor, invoer: Weergaveinvoer) {
  if (!can(gebruiker, 'weergave:bewaren')) throw forbidden()
  const andere = (await listWeergaven(tx, gebruiker)).filter(
    ({ naam }) => naam.toLowerCase() !== invoer.naam.toLowerCase(),
  )
  if (andere.length >= hoogstens)
    throw new Refusal([
      {
        code: 'te-veel-weergaven',
        tekst: `U hebt al ${hoogstens} weergaven. Verwijder er eerst een.`,
      },
    ])
  await upsertWeergave(tx, gebruiker, invoer, nu)
}
