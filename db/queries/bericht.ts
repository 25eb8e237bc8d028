import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Db, Tx } from '../db.ts'
import { prepared } from '../prepared.ts'

type NieuwBericht = {
  gemeente_id: string
  aanvraag_id: string
  richting: 'aan_aanvrager' | 'aan_gemeente'
  soort: string
  onderwerp: string
  tekst: string
  /** The page on which something can be done about it. */
  verwijst_naar?: string
  moment: Date
  afzender_id: string | null
}

/** Puts a message in the portal of a case; it never changes again (Awb 2:12). */
export function insertBericht(tx: Tx, bericht: NieuwBericht) {
  return tx.insertInto('bericht').values(bericht).returning('id').executeTakeFirstOrThrow()
}

/** The messages of a case, newest first, with whether and when this person read them. */
export async function listBerichten(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  return (await db.executeQuery(berichtenVan(db, { aanvraagId, gebruikerId }))).rows
}

type Lezing = { aanvraagId: string; gebruikerId: string }

const berichtenVan = prepared((db, { aanvraagId, gebruikerId }: Lezing) =>
  db
    .selectFrom('bericht as b')
    .leftJoin('gebruiker as g', 'g.id', 'b.afzender_id')
    .leftJoin('bericht_gelezen as l', (join) =>
      join.onRef('l.bericht_id', '=', 'b.id').on('l.gebruiker_id', '=', gebruikerId),
    )
    .select([
      'b.id',
      'b.richting',
      'b.soort',
      'b.onderwerp',
      'b.tekst',
      'b.verwijst_naar',
      'b.moment',
    ])
    .select(['g.naam as afzender', 'l.moment as gelezen_op'])
    .select((eb) =>
      jsonArrayFrom(
        eb
          .selectFrom('bestand as f')
          .select(['f.id', 'f.naam', 'f.soort', 'f.grootte', 'f.scan'])
          .whereRef('f.bericht_id', '=', 'b.id')
          .orderBy('f.naam')
          .orderBy('f.id'),
      ).as('bestanden'),
    )
    .where('b.aanvraag_id', '=', aanvraagId)
    .orderBy('b.moment', 'desc')
    .orderBy('b.id'),
)

/** Records the first time this person had these messages before them (Awb 2:25: the municipality proves it). */
export async function markGelezen(
  db: Db | Tx,
  berichten: readonly string[],
  gebruiker_id: string,
  moment: Date,
) {
  if (berichten.length === 0) return
  await db
    .insertInto('bericht_gelezen')
    .values(berichten.map((bericht_id) => ({ bericht_id, gebruiker_id, moment })))
    .onConflict((oc) => oc.doNothing())
    .execute()
}

/** How the applicant wants to be reached; by post as long as nobody expressly chose otherwise (Awb 2:8). */
export async function getKanaal(db: Db | Tx, aanvraagId: string): Promise<'digitaal' | 'post'> {
  const newest = await db
    .selectFrom('bereikbaarheid')
    .select('kanaal')
    .where('aanvraag_id', '=', aanvraagId)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return newest?.kanaal ?? 'post'
}

/** The accounts of those who apply, to tell that a message waits. */
export function listAanvragers(db: Db | Tx, aanvraagId: string) {
  return db
    .selectFrom('toegang as t')
    .innerJoin('gebruiker as g', 'g.id', 't.gebruiker_id')
    .select(['g.naam', 'g.email', 't.recht'])
    .where('t.aanvraag_id', '=', aanvraagId)
    .where('t.recht', 'in', ['penvoerder', 'meeschrijver', 'helper'])
    .where('g.geblokkeerd_op', 'is', null)
    .orderBy('t.moment')
    .execute()
}

/** One message of the municipality, with the case it belongs to. */
export function findBericht(db: Db | Tx, id: string) {
  return db
    .selectFrom('bericht as b')
    .innerJoin('aanvraag as a', 'a.id', 'b.aanvraag_id')
    .leftJoin('gebruiker as g', 'g.id', 'b.afzender_id')
    .select(['b.id', 'b.gemeente_id', 'b.aanvraag_id', 'b.soort', 'b.onderwerp', 'b.tekst'])
    .select(['b.moment', 'a.nummer', 'g.naam as afzender'])
    .where('b.id', '=', id)
    .where('b.richting', '=', 'aan_aanvrager')
    .executeTakeFirst()
}

/** The messages that told of a decision and that this person has not had before them yet. */
export async function listBesluitberichten(db: Db | Tx, aanvraagId: string, gebruikerId: string) {
  const rows = await db
    .selectFrom('bericht as b')
    .select('b.id')
    .where('b.aanvraag_id', '=', aanvraagId)
    .where('b.soort', '=', 'besluit')
    .where('b.richting', '=', 'aan_aanvrager')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('bericht_gelezen as l')
            .select('l.bericht_id')
            .whereRef('l.bericht_id', '=', 'b.id')
            .where('l.gebruiker_id', '=', gebruikerId),
        ),
      ),
    )
    .execute()
  return rows.map(({ id }) => id)
}
