import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright-core'
import type { Speler, Toneel } from './toneel.ts'

const klein = { width: 320, forcedColors: 'none' } as const
const standen = [
  klein,
  { width: 320, forcedColors: 'active' },
  { width: 1280, forcedColors: 'none' },
  { width: 1280, forcedColors: 'active' },
] as const

/**
 * Looks at every kind of page of the story once: no violation of the accessibility rules, no error link to nowhere,
 * and it fits a small phone, in normal and forced colours. What is wrong is gathered, and asserted at the end.
 */
export async function pastEnIsToegankelijk({ page, toneel }: Speler, stand = '') {
  const pad = new URL(page.url()).pathname.replace(
    /[A-Z]{3}-\d{4}-\d+|[\w-]{43}|[0-9a-f]{8}-[0-9a-f-]{27}|\d{4}-\d\d-\d\d/g,
    ':x',
  )
  const soort = `${pad} ${stand}`.trim()
  if (toneel.gezien.has(soort)) return
  toneel.gezien.add(soort)
  const tafel = await opDeSnijtafel(page, toneel)
  // without scripts the pages are the same: one look shows that nothing waits for a script to be right
  for (const { width, forcedColors } of toneel.javaScriptEnabled ? standen : [klein]) {
    await tafel.setViewportSize({ width, height: 900 })
    await tafel.emulateMedia({ forcedColors })
    const waar = `${soort} op ${width} px${forcedColors === 'active' ? ' met vaste kleuren' : ''}`
    const regels = new AxeBuilder({ page: tafel })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode(true)
    // of forced colours only the colours differ
    if (forcedColors === 'active') regels.withRules(['color-contrast'])
    const { violations } = await regels.analyze()
    for (const { id, nodes } of violations)
      toneel.gebreken.push(`${waar}: ${id}: ${nodes.map((node) => node.html).join(' | ')}`)
    if (await tafel.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth))
      toneel.gebreken.push(`${waar}: past niet`)
  }
  await tafel.close()
  await foutenWijzenErgensHeen({ page, toneel }, soort)
}

/** A copy of the page as it stands, without scripts of its own: the rules are checked by a script, which needs some. */
async function opDeSnijtafel(page: Page, { browser }: Toneel) {
  const html = (await page.content()).replace(/<script\b[\s\S]*?<\/script>/g, '')
  const context = await browser.newContext()
  const tafel = await context.newPage()
  tafel.on('close', () => void context.close())
  await tafel.route(page.url(), (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }),
  )
  await tafel.goto(page.url())
  return tafel
}

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
