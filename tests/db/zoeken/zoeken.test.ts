import { sql } from 'kysely'
import { expect } from 'vitest'
import type { Resultaat } from '../../../app/domain/plan/zoeken.ts'
import type { Db } from '../../../db/db.ts'
import { findPlanversie } from '../../../db/queries/plan.ts'
import { leesWoordenlijsten } from '../../../db/plannen/woorden.ts'
import { zoekInPlan } from '../../../db/queries/zoeken.ts'
import { test } from '../../helpers/test-db.ts'
import { leesIdeeen, type Idee } from './ideeen.ts'

const ideeen = ['ideeen.csv', 'ideeen-later.csv', 'ideeen-derde.csv'].flatMap(leesIdeeen)
const DOELEN = ['ambitie', 'uitdaging', 'doelstelling']

test('van de ideeen in gewone woorden staat bij 90 % iets goeds bij de eerste drie van zijn soort', async ({
  db,
}) => {
  expect(await deelGoed(db, ideeen, ({ soort }) => soort)).toBeGreaterThan(0.9)
})

test('ook als alle soorten door elkaar staan', async ({ db }) => {
  const doelen = ideeen.filter(({ soort }) => DOELEN.includes(soort))
  expect(await deelGoed(db, doelen, () => null)).toBeGreaterThan(0.9)
})

test('oma’s aan de koffie leidt naar ontmoeting en eenzaamheid, en zegt door welke woorden', async ({
  tx,
}) => {
  const gevonden = await zoek(tx, 'elburg-2016', 'oma’s aan de koffie')
  expect(gevonden.slice(0, 3).map(({ titel }) => titel)).toContain(
    'Er is een leefomgeving waar mensen elkaar ontmoeten, ontspannen en met elkaar in verbinding komen',
  )
  expect(gevonden.find(({ titel }) => titel.includes('eenzaam voelt'))).toBeDefined()
  expect(new Set(gevonden.flatMap(({ woorden }) => woorden))).toEqual(new Set(['oma’s', 'koffie']))
})

test('een tikfout en een samengesteld woord vinden hetzelfde als het gewone woord', async ({
  tx,
}) => {
  for (const vraag of ['mantelzorgr', 'mantelzorgersborrel', 'mantelzorger']) {
    const [eerste] = await zoek(tx, 'leusden-2016', vraag)
    expect(eerste).toMatchObject({ soort: 'doelstelling', woorden: [vraag] })
    expect(eerste?.titel).toContain('Mantelzorgers')
  }
})

test('een ambitie staat voor de effecten die erbij horen', async ({ tx }) => {
  const gevonden = await zoek(tx, 'elburg-2016', 'mantelzorgers op adem laten komen')
  const plaats = (soort: string) => gevonden.findIndex((een) => een.soort === soort)
  expect(plaats('ambitie')).toBeGreaterThanOrEqual(0)
  expect(plaats('ambitie')).toBeLessThan(plaats('effect'))
})

test('een woord van één gemeente leidt alleen in haar plannen ergens heen', async ({ tx }) => {
  const [eerste] = await zoek(tx, 'elburg-2016', 'met Wiel')
  expect(eerste?.titel).toContain('actief burgerschap')
  expect(await zoek(tx, 'leusden-2016', 'met Wiel')).toEqual([])
})

test('elk begrip verwijst naar onderdelen die er zijn, en staat er één keer', async ({ tx }) => {
  const lijsten = await leesWoordenlijsten()
  const verwezen = lijsten.flatMap(({ begrippen }) =>
    begrippen.flatMap(({ bij, ook }) => [...bij, ...ook]),
  )
  const bekend = await tx.selectFrom('onderdeel').select('sleutel').execute()
  const sleutels = new Set(bekend.map(({ sleutel }) => sleutel))
  expect(verwezen.filter((sleutel) => !sleutels.has(sleutel))).toEqual([])
  const namen = lijsten.flatMap(({ gemeente, begrippen }) =>
    begrippen.map(({ begrip }) => `${gemeente} ${begrip}`),
  )
  expect(new Set(namen).size).toBe(namen.length)
})

test('een nieuw plan is meteen te doorzoeken, ook zonder dat de woordenlijst het kent', async ({
  tx,
}) => {
  await tx
    .insertInto('plan')
    .values({ id: 'leusden-proef', gemeente_id: 'leusden', titel: 'Proef' })
    .execute()
  const { id: plan_versie_id } = await tx
    .insertInto('plan_versie')
    .values({
      gemeente_id: 'leusden',
      plan_id: 'leusden-proef',
      versie: 1,
      van: '2026-01-01',
      bron: 'Proef',
      inhoud_hash: 'proef',
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rijen = [
    ['Minder mensen voelen zich eenzaam', 'Mensen krijgen bezoek en maken vrienden.'],
    ['De wijk is schoon en groen', 'Bewoners zorgen voor bomen en perken.'],
  ].map(([titel = '', toelichting = ''], volgorde) => ({
    gemeente_id: 'leusden',
    plan_versie_id,
    sleutel: `leusden-proef/doel-${volgorde + 1}`,
    soort: 'doel' as const,
    nummer: String(volgorde + 1),
    titel,
    kort: titel,
    toelichting,
    paragraaf: '1',
    citaat: titel,
    volgorde,
  }))
  await tx.insertInto('onderdeel').values(rijen).execute()
  const eerste = async (vraag: string) => (await zoek(tx, 'leusden-proef', vraag))[0]?.titel
  expect(await eerste('een belcirkel voor weduwen')).toContain('eenzaam')
  expect(await eerste('samen de geveltuin aanleggen')).toContain('groen')
})

test('zoeken leest het register van woorden, niet de teksten van het plan', async ({ tx }) => {
  const versie = (await findPlanversie(tx, 'elburg-2016')) ?? ''
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select onderdeel_id from zoekterm where plan_versie_id = ${versie} and term = ':ontmoeten'`.execute(
    tx,
  )
  expect(rows.map((row) => row['QUERY PLAN']).join(' ')).toContain('zoekterm_pkey')
})

test('woorden die niets zeggen vinden niets', async ({ tx }) => {
  expect(await zoek(tx, 'elburg-2016', 'wij willen iets doen met de')).toEqual([])
  expect(await zoek(tx, 'elburg-2016', '!!! ??? %_\\')).toEqual([])
})

async function zoek(db: Db, plan: string, vraag: string) {
  return zoekInPlan(db, (await findPlanversie(db, plan)) ?? '', { vraag })
}

async function deelGoed(db: Db, ideeen: Idee[], soortVan: (idee: Idee) => Idee['soort'] | null) {
  let goed = 0
  for (const idee of ideeen) {
    const versie = (await findPlanversie(db, idee.plan)) ?? ''
    const gevonden = await zoekInPlan(db, versie, { vraag: idee.idee, soort: soortVan(idee) })
    if (gevonden.slice(0, 3).some((resultaat) => isGoed(resultaat, idee))) goed += 1
  }
  return goed / ideeen.length
}

const isGoed = ({ titel }: Resultaat, { goed }: Idee) =>
  goed.some((deel) => titel.toLowerCase().includes(deel))
