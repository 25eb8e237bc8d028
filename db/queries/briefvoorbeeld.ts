import type { Besluitsoort } from '../../app/domain/besluit/besluit.ts'
import type { Besluitinhoud } from '../../app/domain/besluit/brief.ts'
import type { Weigeringsgrond } from '../../app/domain/besluit/weigeringsgrond.ts'
import type { Db } from '../db.ts'

type Welke = { gemeente_id: string; regeling_id: string; soorten: readonly Besluitsoort[] }

/** Decisions of these kinds under a scheme to show a letter with: the newest that were sent, by number of the case. */
export async function listBriefvoorbeelden(db: Db, welke: Welke) {
  const rows = await verzonden(db, welke).select('a.nummer').limit(20).execute()
  return [...new Set(rows.map(({ nummer }) => nummer))]
}

/** The letter of one of them, or of the newest. */
export function findBriefvoorbeeld(db: Db, welke: Welke, nummer: string | null) {
  return verzonden(db, welke)
    .leftJoin('voorstel as p', 'p.id', 'b.voorstel_id')
    .select(['a.nummer', 'a.titel', 'a.gevraagd', 'b.bedrag', 'b.soort'])
    .select((eb) => [
      eb.ref('b.inhoud').$castTo<Besluitinhoud>().as('inhoud'),
      eb.ref('p.weigeringsgrond').$castTo<Weigeringsgrond | null>().as('grond'),
    ])
    .$if(nummer !== null, (query) => query.where('a.nummer', '=', nummer ?? ''))
    .limit(1)
    .executeTakeFirst()
}

const verzonden = (db: Db, { gemeente_id, regeling_id, soorten }: Welke) =>
  db
    .selectFrom('besluit as b')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .innerJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .where('b.gemeente_id', '=', gemeente_id)
    .where('a.regeling_id', '=', regeling_id)
    .where('b.soort', 'in', soorten)
    .orderBy('b.datum', 'desc')
    .orderBy('b.id')
