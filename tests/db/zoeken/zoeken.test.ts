import { expect } from 'vitest'
import type { Resultaat } from '../../../app/domain/plan/zoeken.ts'
import type { Db } from '../../../db/db.ts'
import { findPlanversie } from '../../../db/queries/plan.ts'
import { zoekInPlan } from '../../../db/queries/zoeken.ts'
import { test } from '../../helpers/test-db.ts'
import { leesIdeeen, type Idee } from './ideeen.ts'

const ideeen = [...leesIdeeen('ideeen.csv'), ...leesIdeeen('ideeen-later.csv')]
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
