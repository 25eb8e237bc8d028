import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { insertAgendapunt } from '../../db/queries/agenda.ts'
import { insertVergadering, listCollegeleden } from '../../db/queries/college.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import { plusDagen, toDatum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from './factories.ts'
import { inParallel } from './in-parallel.ts'
import { createVoorstelzaak } from './voorstel.ts'

type Vergadering = {
  datum?: string
  jaar: number
  bedragen: readonly number[]
  plafond: number
  /** The day of the year on which each was complete: the order in which money goes; one after the other when left out. */
  volledig?: readonly number[]
}

/** A meeting of today with its members there, and a proposal to grant each of these amounts from one ceiling. */
export async function createAgenda(
  db: Db,
  { datum, jaar, bedragen, plafond, volledig }: Vergadering,
) {
  const wie = await createCollege(db)
  const penvoerder = await createGebruiker(db, { naam: 'Noor van Dijk' })
  const lezer = await createMedewerker(db, 'coordinator')
  const regeling_id = 'elburg-innovatie'
  await db
    .insertInto('plafond')
    .values({
      gemeente_id: 'elburg',
      regeling_id,
      periode: jaar,
      bedrag: plafond,
      bekendgemaakt_op: '2026-01-01',
    })
    .execute()
  const zaken = await inParallel([...bedragen.entries()], ([plaats, gevraagd]) => {
    const volledig_op = plusDagen(`${jaar}-01-01`, volledig?.[plaats] ?? plaats % 364)
    return createVoorstelzaak(db, { penvoerder, lezer, volledig_op, gevraagd })
  })
  const vergadering = await createVergaderingMet(db, wie, zaken, datum)
  return { ...wie, ...vergadering, penvoerder, zaken }
}

type Wie = { secretaris: Gebruiker }

/** The college with a secretary, beside whoever was in it before. */
async function createCollege(db: Db) {
  const secretaris = await createMedewerker(db, 'secretaris')
  const lid = await createMedewerker(db, 'collegelid')
  const ander = await createMedewerker(db, 'collegelid')
  return { secretaris, lid, ander }
}

async function createVergaderingMet(
  db: Db,
  { secretaris }: Wie,
  zaken: readonly { id: string }[],
  datum = toDatum(nu),
) {
  return db.transaction().execute(async (tx: Tx) => {
    const vergadering_id = (await insertVergadering(tx, 'elburg', datum))?.id ?? ''
    for (const { id } of zaken) {
      const voorstel_id = (await findVoorstel(tx, id))?.id ?? ''
      await insertAgendapunt(tx, { gemeente_id: 'elburg', vergadering_id, voorstel_id })
    }
    const leden = (await listCollegeleden(tx, 'elburg', vergadering_id)).map(({ id }) => id)
    await presentieVastleggen(tx, buildActor(secretaris), vergadering_id, {
      aanwezig: leden,
      voorzitter: leden[0] ?? null,
    })
    return { vergadering_id, datum }
  })
}
