import { sql } from 'kysely'
import { expect } from 'vitest'
import { sha256 } from '../../app/lib/tokens.server.ts'
import type { Db, Tx } from '../../db/db.ts'
import { listLoten, voorgangersVan } from '../../db/queries/volgorde.ts'
import { createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import { createVoorstelzaak } from '../helpers/voorstel.ts'

const pot = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', periode: 2026 }
const toekenning = { bedrag: 300_000, wens: 300_000 }

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

async function tweeNaElkaar(db: Db | Tx, dagen: [string, string]) {
  const penvoerder = await createGebruiker(db)
  const lezer = await createMedewerker(db, 'coordinator')
  const basis = { penvoerder, lezer, regeling_id: 'elburg-innovatie', gevraagd: 300_000 }
  const eerst = await createVoorstelzaak(db, { ...basis, volledig_op: dagen[0] })
  return { eerst, ...(await createVoorstelzaak(db, { ...basis, volledig_op: dagen[1] })) }
}

test('wie eerder volledig was, wordt gezocht in het eigen jaar, hoeveel er in andere jaren ook wachten', async ({
  db,
  database,
}) => {
  const { eerst, id } = await tweeNaElkaar(db, ['2026-03-02', '2026-03-03'])
  await vulWachtenden(database.name, id, "date '2025-01-01' + n % 365")
  const vraag = voorgangersVan(id, pot, toekenning)
  const { rows } = await vraag.execute(db)
  expect(rows).toMatchObject([{ eerder: { aantal: 1, nummers: [eerst.nummer] } }])
  // the first time it also reads what a table is
  for (const hoogstens of [1_000, 100]) {
    const { blokken } = await planVan(db, { compile: () => vraag.compile(db) })
    expect(blokken).toBeLessThan(hoogstens)
  }
})

test('wie besluit leest van wie op dezelfde dag volledig waren niet meer dan het plafond kan betalen', async ({
  db,
  database,
}) => {
  const { eerst, id } = await tweeNaElkaar(db, ['2026-04-02', '2026-04-03'])
  await vulWachtenden(database.name, id, 'a.volledig_op')
  const vraag = voorgangersVan(id, pot, toekenning)
  const [wie] = (await vraag.execute(db)).rows
  expect(wie?.eerder.nummers).toContain(eerst.nummer)
  expect(wie?.lot).toBe(null)
  // of all of them only as many as show that the day does not fit
  const rest = (wie?.over ?? 0) - (wie?.eerder.samen ?? 0)
  expect(wie?.dag.samen).toBeGreaterThan(rest - toekenning.bedrag)
  expect(wie?.dag.samen).toBeLessThanOrEqual(rest)
  expect(wie?.dag.nummers).toHaveLength(5)
  const { blokken } = await planVan(db, { compile: () => vraag.compile(db) })
  expect(blokken).toBeLessThan(100)
})

test('ook met het lot van duizenden weet wie besluit wie er voor haar is', async ({
  db,
  database,
}) => {
  const { id } = await tweeNaElkaar(db, ['2026-01-05', '2026-01-06'])
  await vulWachtenden(database.name, id, 'a.volledig_op')
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
     with l as (
       insert into loting (gemeente_id, regeling_versie_id, wijze, bron, lijst, zegel, moment, vastgelegd_door)
       select a.gemeente_id, a.regeling_versie_id, 'bron', 'x', w.lijst,
              encode(sha256(convert_to('x ' || array_to_string(w.lijst, ' '), 'UTF8')), 'hex'), now(), a.aangemaakt_door
         from aanvraag a, lateral (
           select array_agg(w.nummer order by md5(w.nummer)) as lijst from wachtrij_plafond w
            where w.regeling_id = a.regeling_id and w.dag = a.volledig_op) w where a.id = '${id}' returning *)
     insert into trekking (loting_id, gemeente_id, zaad, volgorde, aanwezigen, moment, getrokken_door)
     select l.id, l.gemeente_id, 'x', l.lijst, '{a,b}', now(), l.vastgelegd_door from l`,
  )
  const [wie] = (await voorgangersVan(id, pot, toekenning).execute(db)).rows
  const [getrokken] = await listLoten(db, pot.regeling_id)
  const { nummer } = await db
    .selectFrom('aanvraag')
    .select('nummer')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  const plaats = getrokken?.indexOf(nummer) ?? -1
  expect(wie?.lot?.aantal).toBe(plaats)
  expect(wie?.lot?.nummers).toEqual(getrokken?.slice(0, Math.min(5, plaats)))
})

const loting = async (tx: Tx, lijst: string[]) => {
  const bron = 'De trekking van morgen'
  const zaak = tx
    .selectFrom('aanvraag')
    .select(['gemeente_id', 'aangemaakt_door as vastgelegd_door'])
    .select((eb) => eb.ref('regeling_versie_id').$notNull().as('regeling_versie_id'))
    .where('nummer', '=', lijst[0] ?? '')
  return tx
    .insertInto('loting')
    .values({
      ...(await zaak.executeTakeFirstOrThrow()),
      ...{ wijze: 'bron', bron, lijst, moment: nu, zegel: sha256([bron, ...lijst].join(' ')) },
    })
    .execute()
}

test('loten gebeurt binnen één dag die voorbij is, tussen volledige aanvragen (Awb 4:26)', async ({
  tx,
}) => {
  const weigert = async (lijst: string[], constraint: string) => {
    await sql`savepoint hier`.execute(tx)
    await expect(loting(tx, lijst)).rejects.toMatchObject({ code: '23514', constraint })
    await sql`rollback to savepoint hier`.execute(tx)
  }
  const maandag = await tweeNaElkaar(tx, ['2026-05-04', '2026-05-04'])
  const dinsdag = await tweeNaElkaar(tx, ['2026-05-05', '2026-12-01'])
  await weigert([maandag.eerst.nummer, dinsdag.eerst.nummer], 'loting_een_dag')
  await weigert([maandag.eerst.nummer, 'ELB-2026-999999'], 'loting_volledig')
  await weigert([dinsdag.nummer, dinsdag.nummer], 'loting_volledig')
  const vandaag = await tweeNaElkaar(tx, ['2026-12-01', '2026-12-01'])
  await weigert([vandaag.eerst.nummer, vandaag.nummer], 'loting_een_dag')
  await loting(tx, [maandag.eerst.nummer, maandag.nummer])
})
