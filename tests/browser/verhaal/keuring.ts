import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Speler, Toneel } from './toneel.ts'

const klein = { width: 320, forcedColors: 'none' } as const
const standen = [
  klein,
  { width: 320, forcedColors: 'active' },
  { width: 1280, forcedColors: 'none' },
] as const

type Kopie = { html: string; soort: string; standen: readonly Stand[] }
type Stand = (typeof standen)[number]

/**
 * Looks at every kind of page of the story once: no violation of the accessibility rules, no error link to nowhere,
 * and it fits a small phone, also with text twice as large, in normal and forced colours. A copy is looked at while the story goes on; what is wrong
 * is gathered, and asserted at the end.
 */
export async function pastEnIsToegankelijk({ page, toneel }: Speler, stand = '') {
  const pad = new URL(page.url()).pathname.replace(
    /[A-Z]{3}-\d{4}-\d+|[\w-]{43}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d/g,
    ':x',
  )
  const soort = `${pad} ${stand}`.trim()
  if (toneel.gezien.has(soort)) return
  toneel.gezien.add(soort)
  await foutenWijzenErgensHeen({ page, toneel }, soort)
  // without scripts of its own: the rules are checked by a script, which needs some
  const inhoud = await page.content()
  const html = inhoud.replace(SCRIPT, '')
  toneel.keuring = toneel.keuring.then(() =>
    keur(toneel, { html, soort, standen: standenVan(toneel, html !== inhoud) }),
  )
  // what breaks is thrown at the end of the story; one that broke off has its own reason
  toneel.keuring.catch(() => undefined)
}

const SCRIPT = /<script\b[\s\S]*?<\/script>/g

/**
 * Without scripts one look shows that nothing waits for a script to be right. A page that never has one is, where the
 * play is also played with scripts, looked at there.
 */
function standenVan({ javaScriptEnabled, ookMetScript }: Toneel, heeftScript: boolean) {
  if (javaScriptEnabled) return standen
  return ookMetScript && !heeftScript ? [] : [klein]
}

async function keur(toneel: Toneel, { html, soort, standen }: Kopie) {
  if (standen.length === 0) return

  const tafel = (toneel.tafel ??= await dekTafel(toneel))
  await tafel.setContent(html)
  for (const { width, forcedColors } of standen) {
    await tafel.setViewportSize({ width, height: 900 })
    await tafel.emulateMedia({ forcedColors })
    const waar = `${soort} op ${width} px${forcedColors === 'active' ? ' met vaste kleuren' : ''}`
    // of forced colours only the colours differ
    const regels = forcedColors === 'active' ? { runOnly: ['color-contrast'] } : {}
    for (const { id, nodes } of await overtredingen(tafel, regels))
      toneel.gebreken.push(`${waar}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    if (await isTeBreed(tafel)) toneel.gebreken.push(`${waar}: past niet`)
    if (forcedColors === 'active' || width !== klein.width) continue
    await tafel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
    if (await isTeBreed(tafel)) toneel.gebreken.push(`${waar}: past niet met dubbel zo grote tekst`)
    await tafel.evaluate(() => document.documentElement.style.removeProperty('font-size'))
  }
}

const isTeBreed = (tafel: Page) =>
  tafel.locator('html').evaluate((root) => root.scrollWidth > root.clientWidth)

/** A page of the same host, so that its style may be used: fetched once, as the rules are, for all copies. */
async function dekTafel({ browser, platform, gemeente }: Toneel) {
  // at rest: a colour that changes slowly is measured halfway
  const tafel = await (await browser.newContext({ reducedMotion: 'reduce' })).newPage()
  await tafel.goto(`${platform.origin(gemeente)}/toegankelijkheid`)
  const vanAxe = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))
  await tafel.evaluate(readFileSync(vanAxe.resolve('axe-core/axe.min.js'), 'utf8'))
  return tafel
}

const overtredingen = (tafel: Page, regels: RunOptions) =>
  tafel.evaluate(async (options) => {
    const { axe } = window as unknown as { axe: Axe }
    return (await axe.run(document, { ...options, resultTypes: ['violations'], preload: false }))
      .violations
  }, regels)
type Axe = { run: (context: Document, options: RunOptions) => Promise<AxeResults> }

async function foutenWijzenErgensHeen(
  { page, toneel }: Pick<Speler, 'page' | 'toneel'>,
  soort: string,
) {
  const fouten = page.locator('[role=alert] a[href^="#"]')
  for (const href of await fouten.evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  ))
    if ((await page.locator(`[id="${href.slice(1)}"]`).count()) !== 1)
      toneel.gebreken.push(`${soort}: ${href} leidt nergens heen`)
}
