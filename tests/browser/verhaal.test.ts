import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchChromium } from '../helpers/chromium.ts'
import { endPlatform, startPlatform, type Platform } from '../helpers/platform.ts'
import { begint, vultIn } from './verhaal/aanvragen.ts'
import { bezoeker } from './verhaal/toneel.ts'

let browser: Browser
let platform: Platform

beforeAll(async () => {
  platform = await startPlatform()
  browser = await launchChromium()
})
afterAll(async () => {
  await browser.close()
  await endPlatform(platform)
})

test.each([
  ['met JavaScript', true],
  ['zonder JavaScript', false],
])(
  'van een idee tot een vastgestelde subsidie, %s',
  { timeout: 400_000 },
  async (soort, javaScriptEnabled) => {
    const toneel = {
      platform,
      browser,
      javaScriptEnabled,
      gemeente: 'elburg',
      gezien: new Set<string>(),
      gebreken: [] as string[],
    }
    const noor = await bezoeker(toneel, 'Noor Veldkamp', `noor-${javaScriptEnabled}@example.nl`)
    const nummer = await begint(noor)
    await vultIn(noor, nummer)
    expect(toneel.gebreken, soort).toEqual([])
  },
)
