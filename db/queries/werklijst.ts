import { sql } from 'kysely'
import { aanZet } from '../../app/domain/aanvraag/aan-zet.ts'
import type { Datum } from '../../app/domain/datum.ts'
import type { Taaksoort } from '../../app/domain/behandeling/taak.ts'
import type { Plek, Werklijstfilter } from '../../app/domain/behandeling/werklijst.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../db.ts'
import { standkolommen } from './aan-zet.ts'

/** How many cases a page shows; the queries say one more, to know whether there is a next page. */
export const rijen = 25

/** One page of the worklist of a municipality, the most pressing first, with whose turn it is in each case. */
export async function listWerklijst(
  db: Db,
  gebruiker: Gebruiker,
  filter: Werklijstfilter,
  vandaag: Datum,
) {
  const gevonden = await werklijst(db, gebruiker, filter).execute()
  const terug = filter.voor !== null
  const meer = gevonden.length > rijen
  const zaken = gevonden.slice(0, rijen)
  if (terug) zaken.reverse()
  const plek = (zaak?: { werkdatum: Datum; id: string }): Plek | null =>
    zaak ? { datum: zaak.werkdatum, id: zaak.id } : null
  return {
    zaken: zaken.map((zaak) => ({
      id: zaak.id,
      nummer: zaak.nummer,
      titel: zaak.titel,
      status: zaak.status,
      soort_aanvrager: zaak.soort_aanvrager,
      regeling: zaak.regeling,
      uiterste_datum: zaak.uiterste_datum,
      behandelaar: zaak.behandelaar,
      werkdatum: zaak.werkdatum,
      aanZet: aanZet(zaak, vandaag),
    })),
    // Going back there is always the page one came from.
    volgende: terug || meer ? plek(zaken.at(-1)) : null,
    vorige: (terug ? meer : filter.na !== null) ? plek(zaken[0]) : null,
  }
}

/** The query itself, so that a test can ask how it is carried out. */
export function werklijst(db: Db, gebruiker: Gebruiker, { bak, stand, na, voor }: Werklijstfilter) {
  const richting = voor ? 'desc' : 'asc'
  return db
    .selectFrom('aanvraag as a')
    .innerJoin('regeling_versie as v', 'v.id', 'a.regeling_versie_id')
    .leftJoin('gebruiker as b', 'b.id', 'a.behandelaar_id')
    .select(['a.id', 'a.nummer', 'a.titel', 'a.soort_aanvrager', 'a.werkdatum'])
    .select(['v.titel as regeling', 'b.naam as behandelaar', ...standkolommen])
    .where('a.gemeente_id', '=', gebruiker.gemeente_id)
    .$if(stand === null, (query) => query.where(sql<boolean>`a.openstaand`))
    .$if(stand !== null, (query) =>
      query.where('a.status', '=', stand!).where(sql<boolean>`a.status <> 'concept'`),
    )
    .$if(bak === 'mijn', (query) => query.where('a.behandelaar_id', '=', gebruiker.id))
    .$if(bak === 'vrij', (query) => query.where('a.behandelaar_id', 'is', null))
    .$if(na !== null, (query) => query.where(sql<boolean>`(a.werkdatum, a.id) > ${grens(na!)}`))
    .$if(voor !== null, (query) => query.where(sql<boolean>`(a.werkdatum, a.id) < ${grens(voor!)}`))
    .orderBy('a.werkdatum', richting)
    .orderBy('a.id', richting)
    .limit(sql<number>`26`)
}

const grens = ({ datum, id }: Plek) => sql`(${datum}::date, ${id}::uuid)`

/** The oldest open tasks of these kinds, and cases this person still has to judge. */
export async function listOpenTaken(
  db: Db | Tx,
  gebruiker: Gebruiker,
  soorten: readonly Taaksoort[],
) {
  const { rows } = await sql<Openstaand>`
    (select t.id, t.soort, t.omschrijving, a.nummer, a.titel, t.aangemaakt_op as sinds,
       exists (select from bericht b where b.id = t.verwijst_naar) as brief
     from taak t join aanvraag a on a.id = t.aanvraag_id
     where t.gemeente_id = ${gebruiker.gemeente_id} and t.gereed_op is null and t.soort = any(${soorten})
       and (t.soort <> 'bericht_beantwoorden' or coalesce(a.behandelaar_id, ${gebruiker.id}) = ${gebruiker.id})
     order by t.aangemaakt_op limit 10)
    union all
    (select o.id, 'beoordeling', 'Beoordelen', a.nummer, a.titel, o.toegewezen_op, false
     from beoordeling o join aanvraag a on a.id = o.aanvraag_id
     where o.gebruiker_id = ${gebruiker.id} and o.afgerond_op is null and a.openstaand
     order by o.toegewezen_op limit 10)
    order by sinds limit 10`.execute(db)
  return rows
}
type Openstaand = {
  id: string
  soort: Taaksoort | 'beoordeling'
  omschrijving: string
  nummer: string
  titel: string
  sinds: Date
  /** The letter is a message; a decision is sent from its own page. */
  brief: boolean
}
