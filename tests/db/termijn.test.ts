import { sql } from 'kysely'
import { expect } from 'vitest'
import { feestdagen } from '../../app/domain/feestdag.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import {
  appendGebeurtenis,
  findTermijn,
  getTermijn,
  listTermijnen,
  sluitTermijn,
  startTermijn,
} from '../../db/queries/termijn.ts'
import { verifyTermijnen } from '../../db/verify/termijn.ts'
import type { Db, Tx } from '../../db/db.ts'
import { createConcept, createGebruiker, nu } from '../helpers/factories.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const door = { nu, gebruiker_id: null }

async function createZaak(tx: Tx | Db) {
  await tx
    .insertInto('regeling')
    .values({ id: 'elburg-innovatie', gemeente_id: 'elburg', volgorde: 1 })
    .onConflict((oc) => oc.doNothing())
    .execute()
  return createConcept(tx, await createGebruiker(tx))
}

async function startBeslistermijn(tx: Tx) {
  const { id: aanvraag_id, gemeente_id } = await createZaak(tx)
  const termijn = await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id,
      soort: 'beslistermijn',
      op: '2026-12-01',
      lengte: { aantal: 8, eenheid: 'weken' },
      grondslag: 'wet',
      artikel: 'Awb 4:13 lid 2',
    },
    door,
  )
  return { ...termijn, aanvraag_id }
}

const uitersteDatum = async (tx: Tx, id: string) =>
  (await tx.selectFrom('aanvraag').select('uiterste_datum').where('id', '=', id).execute())[0]

test('een termijn van 8 weken begint bij ontvangst en bepaalt de uiterste datum van de zaak', async ({
  tx,
}) => {
  const { einddatum, aanvraag_id } = await startBeslistermijn(tx)
  expect(einddatum).toBe('2027-01-26')
  expect(await uitersteDatum(tx, aanvraag_id)).toEqual({ uiterste_datum: '2027-01-26' })
})

test('een verzoek om aanvulling zet de termijn stil tot en met de dag voor de aanvulling (Awb 4:15)', async ({
  tx,
}) => {
  const { id, aanvraag_id } = await startBeslistermijn(tx)
  const verzoek = await appendGebeurtenis(
    tx,
    id,
    {
      soort: 'opschorting',
      op: '2026-12-08',
      grond: 'Awb 4:15 lid 1 onder a',
      uiterlijk: '2026-12-22',
    },
    door,
  )
  expect(verzoek.einddatum).toBe('2027-02-08')
  const aanvulling = await appendGebeurtenis(
    tx,
    id,
    { soort: 'hervatting', op: '2026-12-18', betreft: verzoek.id },
    door,
  )
  expect(aanvulling.einddatum).toBe('2027-02-04')
  expect(await uitersteDatum(tx, aanvraag_id)).toEqual({ uiterste_datum: '2027-02-04' })
  const termijn = await getTermijn(tx, aanvraag_id, 'beslistermijn')
  expect(termijn.gebeurtenissen.map(({ soort }) => soort)).toEqual([
    'start',
    'opschorting',
    'hervatting',
  ])
  expect(termijn.regels.at(-1)?.tekst).toContain('4 februari 2027')
})

test('een ingetrokken hervatting laat de termijn stilstaan tot het eind van de gegeven termijn', async ({
  tx,
}) => {
  const { id } = await startBeslistermijn(tx)
  const opschorting = {
    soort: 'opschorting',
    op: '2026-12-08',
    grond: 'Awb 4:15 lid 1 onder a',
    uiterlijk: '2026-12-22',
  } as const
  const verzoek = await appendGebeurtenis(tx, id, opschorting, door)
  const hervatting = await appendGebeurtenis(
    tx,
    id,
    { soort: 'hervatting', op: '2026-12-18', betreft: verzoek.id },
    door,
  )
  const intrekking = await appendGebeurtenis(
    tx,
    id,
    { soort: 'intrekking', op: '2026-12-21', betreft: hervatting.id },
    door,
  )
  expect(intrekking.einddatum).toBe(verzoek.einddatum)
})

test('een andere termijn van de zaak verandert de uiterste datum niet', async ({ tx }) => {
  const { aanvraag_id } = await startBeslistermijn(tx)
  const herstel = await startTermijn(
    tx,
    {
      gemeente_id: 'elburg',
      aanvraag_id,
      soort: 'hersteltermijn',
      op: '2026-12-08',
      lengte: { aantal: 14, eenheid: 'dagen' },
      grondslag: 'brief',
      artikel: 'Awb 4:5 lid 1',
    },
    door,
  )
  expect(herstel.einddatum).toBe('2026-12-22')
  expect(await uitersteDatum(tx, aanvraag_id)).toEqual({ uiterste_datum: '2027-01-26' })
  await sluitTermijn(tx, herstel.id, '2026-12-18')
  const termijnen = await listTermijnen(tx, aanvraag_id)
  expect(termijnen.map(({ soort, gereed_op }) => [soort, gereed_op])).toEqual([
    ['beslistermijn', null],
    ['hersteltermijn', '2026-12-18'],
  ])
  expect(await findTermijn(tx, aanvraag_id, 'bezwaartermijn')).toBeUndefined()
})

test('de controle vindt een einddatum die buiten de gebeurtenissen om is veranderd', async ({
  db,
  database,
}) => {
  const { id } = await db.transaction().execute(startBeslistermijn)
  expect(await verifyTermijnen(db)).toEqual([])
  await asSuperuser(database.name, `update termijn set einddatum = '2027-03-01' where id = '${id}'`)
  const fouten = await verifyTermijnen(db)
  expect(fouten).toHaveLength(2)
  expect(fouten[0]).toContain('2027-01-26')
})

test('de feestdagen gaan verder dan de tabel: een termijn eindigt niet op een Kerstdag', async ({
  tx,
}) => {
  await tx
    .insertInto('feestdag')
    .values(feestdagen(2050))
    .onConflict((oc) => oc.doNothing())
    .execute()
  const { jaar } = await tx
    .selectFrom('feestdag')
    .select((eb) => sql<number>`extract(year from ${eb.fn.max('datum')})::int`.as('jaar'))
    .executeTakeFirstOrThrow()
  expect((await getFeestdagen(tx)).has(`${jaar + 1}-12-25`)).toBe(true)
})
