import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect } from 'vitest'
import { Buurt } from '../../app/routes/_index/buurt.tsx'
import { loader } from '../../app/routes/_index/route.tsx'
import { call } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

const test = base.extend<{ vraag: typeof call }>({
  vraag: async ({ db }, provide) => provide(db && call),
})

type Voorpagina = {
  vandaag: string
  open: { id: string; van: string; tot: string; contact_telefoon: string }[]
  richting: { soort: string; sleutel: string }[]
  initiatieven: unknown[]
}

test.for([
  ['localhost', 'elburg-2024', 'uitdaging', 6],
  ['leusden.localhost', 'leusden-2016', 'ambitie', 5],
  ['oude-ijsselstreek.localhost', 'oude-ijsselstreek-2013', 'effect', 3],
] as const)(
  'de voorpagina van %s toont de hoofdlijnen van %s',
  async ([host, plan, soort, aantal], { vraag }) => {
    const { richting } = (await (await vraag(loader, { host })).json()) as Voorpagina
    expect(richting).toHaveLength(aantal)
    for (const onderdeel of richting) {
      expect(onderdeel.soort).toBe(soort)
      expect(onderdeel.sleutel.startsWith(`${plan}/`)).toBe(true)
    }
  },
)

test('op de voorpagina staat alleen wat vandaag open is, met wie u kunt bellen', async ({
  vraag,
}) => {
  const { open, vandaag, initiatieven } = (await (await vraag(loader)).json()) as Voorpagina
  expect(open.map(({ id }) => id)).not.toContain('elburg-innovatie-2017')
  for (const { van, tot, contact_telefoon } of open) {
    expect(van <= vandaag && vandaag <= tot).toBe(true)
    expect(contact_telefoon).toMatch(/^0\d/)
  }
  expect(initiatieven).toEqual([])
})

test.each(['elburg', 'leusden', 'oude-ijsselstreek', 'nieuwe-gemeente'])(
  'de tekening van %s blijft stil voor een schermlezer en heeft geen eigen stijl',
  (gemeente) => {
    const svg = renderToStaticMarkup(createElement(Buurt, { gemeente }))
    expect(svg).toMatch(/^<svg[^>]*aria-hidden="true"/)
    expect(svg).not.toMatch(/ (style|fill|id)=/)
  },
)
