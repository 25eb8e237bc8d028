import { expect } from 'vitest'
import { loader } from '../../app/routes/data.plannen.$plan.zoek[.]json.ts'
import { call } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

// The loader reads the database of this file.
const test = base.extend<{ zoek: (plan: string, query: string) => Promise<Response> }>({
  zoek: async ({ db }, provide) =>
    provide((plan, query) => {
      expect(db).toBeDefined()
      const path = `/data/plannen/${plan}/zoek.json${query}`
      return call(loader, { path, params: { plan }, host: 'leusden.localhost' })
    }),
})

test('zoeken in een plan kan zonder inloggen op elk adres, en geeft precies vijf gegevens per onderdeel', async ({
  zoek,
}) => {
  const antwoord = await zoek('elburg-2024', '?vraag=samen%20zingen%20met%20ouderen')
  expect(antwoord.status).toBe(200)
  expect(antwoord.headers.get('access-control-allow-origin')).toBe('*')
  const { resultaten, ...rest } = (await antwoord.json()) as { resultaten: { score: number }[] }
  expect(rest).toEqual({})
  expect(resultaten[0]).toEqual({
    id: 'elburg-2024/uitdaging-3',
    soort: 'uitdaging',
    titel: 'Vergrijzing',
    score: expect.any(Number),
    woorden: expect.arrayContaining(['ouderen']),
  })
  const scores = resultaten.map(({ score }) => score)
  expect(scores).toEqual(scores.toSorted((a, b) => b - a))
})

test('wie een soort kiest, krijgt alleen die soort', async ({ zoek }) => {
  const antwoord = await zoek('elburg-2024', '?vraag=ouderen&soort=programma')
  const { resultaten } = (await antwoord.json()) as { resultaten: { soort: string }[] }
  expect(new Set(resultaten.map(({ soort }) => soort))).toEqual(new Set(['programma']))
})

test.for([
  ['', 'Schrijf in uw eigen woorden wat u zoekt.'],
  ['?vraag=%20%20', 'Schrijf in uw eigen woorden wat u zoekt.'],
  [`?vraag=${'koffie'.repeat(100)}`, 'Gebruik hoogstens 500 tekens'],
  ['?vraag=koffie&soort=onzin', 'Kies een soort'],
] as const)(
  'een vraag die niet kan (%s) geeft 400 en wat er mis is',
  async ([query, fout], { zoek }) => {
    const antwoord = await zoek('elburg-2016', query.slice(0, 620))
    expect(antwoord.status).toBe(400)
    expect(await antwoord.json()).toEqual({ fout: expect.stringContaining(fout) })
  },
)

test('een plan dat er niet is geeft 404 in dezelfde vorm', async ({ zoek }) => {
  const antwoord = await zoek('elburg-1999', '?vraag=koffie')
  expect(antwoord.status).toBe(404)
  expect(await antwoord.json()).toEqual({ fout: 'Dit plan kennen wij niet.' })
})

test('tekens die geen letters zijn, breken niets', async ({ zoek }) => {
  for (const teken of ['%00', '%F0%9F%98%80', "'%3B--", '%5C', '%ED%A0%80', '(((', '%26%7C!']) {
    const antwoord = await zoek('elburg-2016', `?vraag=koffie${teken}`)
    expect(antwoord.status).toBe(200)
  }
})
