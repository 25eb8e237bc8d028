import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import { createVoorstelzaak } from '../helpers/voorstel.ts'

/** So many who wait like this one, each with a day of its own. */
const vulWachtenden = (database: string, id: string, dag: string) =>
  asSuperuser(
    database,
    `set session_replication_role = replica;
     insert into aanvraag (gemeente_id, nummer, regeling_id, regeling_versie_id, status, titel, gevraagd, ingediend_op,
       aangemaakt_op, aangemaakt_door, bijgewerkt_op, uiterste_datum, soort_aanvrager, volledig_op)
     select a.gemeente_id, 'ELB-2025-' || lpad((n + (select count(*) from aanvraag))::text, 6, '0'), a.regeling_id,
       a.regeling_versie_id, a.status, a.titel, a.gevraagd, a.ingediend_op, a.aangemaakt_op, a.aangemaakt_door,
       a.bijgewerkt_op, a.uiterste_datum, a.soort_aanvrager, ${dag} from aanvraag a, generate_series(1, 6000) n
      where a.id = '${id}';
     analyze aanvraag`,
  )

async function tweeNaElkaar(db: Db, dagen: [string, string]) {
  const penvoerder = await createGebruiker(db)
  const lezer = await createMedewerker(db, 'coordinator')
  const basis = { penvoerder, lezer, regeling_id: 'elburg-innovatie', gevraagd: 300_000 }
  const eerst = await createVoorstelzaak(db, { ...basis, volledig_op: dagen[0] })
  return { eerst, id: (await createVoorstelzaak(db, { ...basis, volledig_op: dagen[1] })).id }
}

test('wie eerder volledig was, wordt gezocht in het eigen jaar, hoeveel er in andere jaren ook wachten', async ({
  db,
  database,
}) => {
  const { eerst, id } = await tweeNaElkaar(db, ['2026-03-02', '2026-03-03'])
  await vulWachtenden(database.name, id, "date '2025-01-01' + n % 365")
  const vraag = sql<{
    aantal: number
    nummers: string[]
  }>`select *, eerder_gevraagd(${id}) = eerder as zelfde
    from eerder_volledig(${id})`
  const { rows } = await vraag.execute(db)
  expect(rows).toMatchObject([{ aantal: 1, nummers: [eerst.nummer], zelfde: true }])
  // the first time it also reads what a table is
  for (const hoogstens of [1_000, 100]) {
    const { blokken } = await planVan(db, { compile: () => vraag.compile(db) })
    expect(blokken).toBeLessThan(hoogstens)
  }
})

test('wie besluit leest niet wie op dezelfde dag volledig waren, hoeveel het er ook zijn', async ({
  db,
  database,
}) => {
  const { id } = await tweeNaElkaar(db, ['2026-04-02', '2026-04-03'])
  await vulWachtenden(database.name, id, 'a.volledig_op')
  const vraag = sql<{ eerder: number; wel: number }>`select eerder_gevraagd(${id}) as eerder,
    (select e.eerder from eerder_volledig(${id}) e) as wel`
  const { rows } = await vraag.execute(db)
  expect(rows[0]?.eerder).toBeGreaterThan(0)
  expect(rows[0]?.eerder).toBe(rows[0]?.wel)
  const { blokken } = await planVan(db, {
    compile: () => sql`select eerder_gevraagd(${id})`.compile(db),
  })
  expect(blokken).toBeLessThan(100)
})
