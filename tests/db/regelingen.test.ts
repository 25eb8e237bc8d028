import { expect } from 'vitest'
import { leesRegelingen } from '../../db/regelingen/regeling.ts'
import { seedRegeling } from '../../db/regelingen/seed.ts'
import { seedBase } from '../../db/seed.ts'
import { test } from '../helpers/test-db.ts'

const regelingen = await leesRegelingen()
const voorwaarden = {
  'elburg-innovatie': 4,
  'elburg-innovatie-2017': 4,
  'leusden-saamhorigheid': 3,
  'oude-ijsselstreek-inwonersinitiatieven': 3,
}

test('elke regeling staat met haar voorwaarden in de database', async ({ tx }) => {
  const rows = await tx
    .selectFrom('regeling_versie as v')
    .innerJoin('voorwaarde as w', 'w.regeling_versie_id', 'v.id')
    .select((eb) => ['v.regeling_id', eb.fn.count<number>('w.id').as('aantal')])
    .groupBy(['v.regeling_id', 'v.versie'])
    .execute()
  expect(Object.fromEntries(rows.map((row) => [row.regeling_id, row.aantal]))).toEqual(voorwaarden)
})

test('elke keuze in een vraag is een onderdeel van het plan van de regeling', async ({ tx }) => {
  for (const { plan, vragen } of regelingen) {
    const keuzes = vragen.flatMap(({ antwoorden }) =>
      antwoorden.flatMap(({ kiest }) => (kiest === undefined ? [] : [kiest])),
    )
    const rows = await tx
      .selectFrom('onderdeel as o')
      .innerJoin('plan_versie as p', 'p.id', 'o.plan_versie_id')
      .select('o.sleutel')
      .where('p.plan_id', '=', plan)
      .execute()
    const sleutels = new Set(rows.map((row) => row.sleutel))
    expect(keuzes.filter((keuze) => !sleutels.has(keuze))).toEqual([])
  }
})

test('nog eens laden verandert niets', async ({ db }) => {
  const tellen = () =>
    db
      .selectFrom('regeling_versie')
      .select((eb) => eb.fn.countAll<number>().as('aantal'))
      .executeTakeFirstOrThrow()
  const eerst = await tellen()
  await seedBase(db)
  expect(await tellen()).toEqual(eerst)
})

test('een gewijzigde regeling zonder nieuwe versie wordt niet geladen', async ({ tx }) => {
  const [regeling] = regelingen
  if (!regeling) throw new Error('Geen regelingen')
  await expect(seedRegeling(tx, { ...regeling, titel: 'Iets anders' })).rejects.toThrow(
    'geef het bestand een nieuwe versie',
  )
})

test('wat is toegezegd blijft binnen het plafond', async ({ tx }) => {
  const boven = tx
    .updateTable('plafond')
    .set({ vastgelegd: 10_000_001 })
    .where('regeling_id', '=', 'elburg-innovatie')
    .execute()
  await expect(boven).rejects.toThrow('plafond_niet_overschreden')
})

test('de gewichten van de criteria van een versie zijn samen honderd', async ({ db }) => {
  const { id, gemeente_id } = await db
    .selectFrom('regeling_versie')
    .select(['id', 'gemeente_id'])
    .where('regeling_id', '=', 'elburg-innovatie')
    .executeTakeFirstOrThrow()
  const criterium = { sleutel: 'extra', titel: 'Extra', toelichting: 'Een te veel', gewicht: 1 }
  const erbij = db
    .insertInto('beoordelingscriterium')
    .values({ ...criterium, gemeente_id, regeling_versie_id: id, volgorde: 9 })
    .execute()
  await expect(erbij).rejects.toThrow('samen niet 100')
})
