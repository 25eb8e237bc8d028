import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { startPlayed } from '../helpers/demo-folder.ts'
import { endPlatform, type Platform } from '../helpers/platform.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  platform = await startPlayed()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser.close()
  await endPlatform(platform)
})

test.each([
  ['elburg', 'Gemeente Elburg'],
  ['leusden', 'Gemeente Leusden'],
  ['oude-ijsselstreek', 'Gemeente Oude IJsselstreek'],
])(
  '%s heeft een eigen voorpagina, zonder JavaScript en zonder verzoeken naar elders',
  async (gemeente, naam) => {
    const page = await browser.newPage()
    const elders: string[] = []
    const fouten: string[] = []
    page.on(
      'request',
      (request) =>
        new URL(request.url()).origin !== platform.origin(gemeente) && elders.push(request.url()),
    )
    page.on('console', (message) => message.type() === 'error' && fouten.push(message.text()))
    await page.goto(platform.origin(gemeente))
    expect(await page.title()).toContain(naam)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Hebt u een idee voor uw buurt?',
    )
    expect(await page.locator('html').getAttribute('data-gemeente')).toBe(gemeente)
    expect(await page.locator('script').count()).toBe(0)
    expect([elders, fouten]).toEqual([[], []])
    await page.close()
  },
)
