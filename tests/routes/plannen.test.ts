import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { indelen } from '../../app/domain/plan/indeling.ts'
import { ankerVan } from '../../app/domain/plan/verwijzing.ts'
import { loader as planLoader } from '../../app/routes/plannen.$plan/route.tsx'
import { PlanDeel } from '../../app/routes/plannen.$plan/plan-deel.tsx'
import { WerkAan } from '../../app/routes/plannen.$plan/werk.tsx'
import { loader as openDataLoader } from '../../app/routes/data.plannen[.]json.ts'
import { findPlan, listOnderdelen } from '../../db/queries/plan.ts'
import { call } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

// The loaders read the database of this file.
const test = base.extend<{ vraag: typeof call }>({
  vraag: async ({ db }, provide) => provide(db && call),
})

type OpenData = {
  plannen: {
    id: string
    gemeente: string
    onderdelen: { id: string; soort: string; ouder: string | null }[]
  }[]
}
const path = '/data/plannen.json'

test('de open data bevat de vier plannen van alle gemeenten, op elk adres', async ({ vraag }) => {
  const antwoord = await vraag(openDataLoader, { path, host: 'leusden.localhost' })
  const { plannen } = (await antwoord.json()) as OpenData
  const perSoort = plannen.map(({ id, gemeente, onderdelen }) => [
    id,
    gemeente,
    Object.fromEntries(
      [...Map.groupBy(onderdelen, ({ soort }) => soort)].map(([soort, lijst]) => [
        soort,
        lijst.length,
      ]),
    ),
  ])
  expect(perSoort).toEqual([
    [
      'elburg-2016',
      'elburg',
      {
        uitgangspunt: 10,
        doel: 5,
        spoor: 2,
        ambitie: 12,
        effect: 53,
        voorwaarde: 4,
        indicator: 11,
      },
    ],
    ['elburg-2024', 'elburg', { uitdaging: 6, thema: 1, niveau: 4, programma: 68 }],
    [
      'leusden-2016',
      'leusden',
      { ambitie: 5, programmalijn: 4, doelstelling: 20, trend: 5, thema: 5 },
    ],
    [
      'oude-ijsselstreek-2013',
      'oude-ijsselstreek',
      { effect: 3, doelstelling: 7, kader: 19, trede: 5, bekostigingsvorm: 5 },
    ],
  ])
})

test('elk onderdeel van de open data heeft precies de velden van de beschrijving', async ({
  vraag,
}) => {
  const { plannen } = (await (await vraag(openDataLoader, { path })).json()) as OpenData
  for (const plan of plannen) {
    expect(Object.keys(plan)).toEqual(['id', 'gemeente', 'titel', 'periode', 'bron', 'onderdelen'])
    const ids = new Set(plan.onderdelen.map(({ id }) => id))
    for (const onderdeel of plan.onderdelen) {
      expect(onderdeel).toEqual({
        id: expect.stringMatching(new RegExp(`^${plan.id}/`)),
        soort: expect.any(String),
        nummer: expect.any(String),
        titel: expect.any(String),
        toelichting: expect.any(String),
        ouder: onderdeel.ouder === null ? null : expect.any(String),
        bron: { paragraaf: expect.any(String), citaat: expect.any(String) },
      })
      if (onderdeel.ouder) expect(ids).toContain(onderdeel.ouder)
    }
  }
})

test('wie de open data al heeft, krijgt 304 zonder tekst', async ({ vraag }) => {
  const eerste = await vraag(openDataLoader, { path })
  const etag = eerste.headers.get('etag') ?? ''
  expect(eerste.headers.get('cache-control')).toBe('public, max-age=60')
  expect(eerste.headers.get('access-control-allow-origin')).toBe('*')
  const tweede = await vraag(openDataLoader, { path, headers: { 'if-none-match': `W/${etag}` } })
  expect([tweede.status, await tweede.text()]).toEqual([304, ''])
})

test.for([
  ['elburg', 'elburg-2016'],
  ['elburg', 'elburg-2024'],
  ['leusden', 'leusden-2016'],
  ['oude-ijsselstreek', 'oude-ijsselstreek-2013'],
] as const)(
  '%s: elk onderdeel van %s heeft één anker op de pagina',
  async ([gemeente, id], { db }) => {
    const plan = await findPlan(db, gemeente, id)
    const onderdelen = await listOnderdelen(db, plan?.plan_versie_id ?? '')
    const delen = indelen(onderdelen)
    const html = delen
      .map((deel) => renderToStaticMarkup(createElement(PlanDeel, { deel, delen })))
      .join('')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, anker]) => anker)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toEqual(expect.arrayContaining(onderdelen.map(({ sleutel }) => ankerVan(sleutel))))
    for (const { citaat } of onderdelen)
      expect(html).toContain(renderToStaticMarkup(createElement('blockquote', null, citaat)))
  },
)

test('het plan van een andere gemeente is er niet', async ({ vraag }) => {
  const antwoord = await vraag(planLoader, {
    path: '/plannen/elburg-2024',
    host: 'leusden.localhost',
    params: { plan: 'elburg-2024' },
  })
  expect(antwoord.status).toBe(404)
})

test('wie op de pagina van een plan zoekt, leest wat past en door welke woorden', async ({
  vraag,
}) => {
  const antwoord = await vraag(planLoader, {
    path: '/plannen/elburg-2024?vraag=zingen%20met%20oma',
    params: { plan: 'elburg-2024' },
  })
  const { zoek } = (await antwoord.json()) as Gezocht
  expect(zoek).toMatchObject({ vraag: 'zingen met oma', fout: null })
  expect(zoek.vondsten[0]).toMatchObject({ kort: 'Vergrijzing', woorden: ['oma'] })
  expect(zoek.vondsten.length).toBeLessThanOrEqual(8)
})

test('niets typen is geen fout, te veel typen wel', async ({ vraag }) => {
  const zoek = async (tekst: string) => {
    const path = `/plannen/elburg-2024?vraag=${encodeURIComponent(tekst)}`
    const antwoord = await vraag(planLoader, { path, params: { plan: 'elburg-2024' } })
    return ((await antwoord.json()) as Gezocht).zoek
  }
  expect(await zoek('  ')).toEqual({ vraag: '', fout: null, vondsten: [] })
  expect(await zoek('koffie '.repeat(100))).toMatchObject({
    fout: 'Gebruik hoogstens 500 tekens. Het zijn er nu 699',
    vondsten: [],
  })
})

test('een onderdeel waar al iets gebeurt, zegt hoeveel initiatieven en geld, met de weg erheen', () => {
  const tekst = (aantal: number) =>
    renderToStaticMarkup(
      createElement(WerkAan, {
        sleutel: 'p/a-1',
        werk: { 'p/a-1': { aantal, bedrag: 1_200_000 } },
      }),
    )
  expect(tekst(3)).toMatch(/href="\/initiatieven\?thema=p%2Fa-1">3 initiatieven, samen €\s12\.000</)
  expect(tekst(1)).toMatch(/1 initiatief, met €\s12\.000/)
  expect(renderToStaticMarkup(createElement(WerkAan, { sleutel: 'p/a-2', werk: {} }))).toBe('')
})

type Gezocht = {
  zoek: {
    vraag: string
    fout: string | null
    vondsten: { kort: string; woorden: string[] }[]
  }
}
