import type { Browser, BrowserContext, Page, Response } from 'playwright-core'
import { expect } from 'vitest'
import { mensenVan } from '../../../app/server/demo/mensen.ts'
import { launchChromium } from '../../helpers/chromium.ts'
import { startPlayed } from '../../helpers/demo-folder.ts'
import { endPlatform, until, type Platform } from '../../helpers/platform.ts'
import { pastEnIsToegankelijk } from './keuring.ts'

/** The stage: the platform, a browser, and whether its pages may use JavaScript. */
export type Toneel = {
  platform: Platform
  browser: Browser
  javaScriptEnabled: boolean
  /** The same play is played with scripts too. */
  ookMetScript: boolean
  gemeente: string
  /** Kinds of pages already looked at, and what was wrong with them. */
  gezien: Set<string>
  gebreken: string[]
  /** Where copies of pages are looked at, and until when that takes. */
  tafel?: Page
  keuring: Promise<void>
}

/** Somebody with a browser of their own. */
export type Speler = {
  naam: string
  email: string
  page: Page
  context: BrowserContext
  toneel: Toneel
  /** The mails already read. */
  gelezen: Set<string>
}

/** A platform and a browser of its own for one play; the clock of the platform only goes forward. */
export async function opHetToneel(
  gemeente: string,
  javaScriptEnabled: boolean,
  spel: (toneel: Toneel) => Promise<void>,
  { env, ookMetScript = false }: { env?: Record<string, string>; ookMetScript?: boolean } = {},
) {
  const platform = await startPlayed(env)
  const browser = await launchChromium()
  const toneel: Toneel = {
    ...{ platform, browser, javaScriptEnabled, ookMetScript, gemeente },
    ...{ gezien: new Set(), gebreken: [], keuring: Promise.resolve() },
  }
  try {
    await spel(toneel)
    await toneel.keuring
    expect(toneel.gebreken).toEqual([])
  } catch (error) {
    throw new Error(`${String(error)}\n${await waarIedereenStaat(browser)}`, { cause: error })
  } finally {
    await browser.close()
    await endPlatform(platform)
  }
}

/** What everybody has before them where a play breaks off: most of the reason is there. */
async function waarIedereenStaat(browser: Browser) {
  const pages = browser.contexts().flatMap((context) => context.pages())
  const lines = await Promise.all(
    pages.map(async (page) => {
      const tekst = await page.locator('main').innerText({ timeout: 2_000 }).catch(String)
      return `${page.url()}: ${tekst.slice(0, 300).replaceAll(/\s+/g, ' ')}`
    }),
  )
  return lines.join('\n')
}

/** The demo cases are played after the platform is ready; until then they hold what the story needs. */
const bureau = { width: 1280, height: 900 }
export const telefoon = { width: 320, height: 640 }

/** A person without an account, known only by an address. */
export async function bezoeker(
  toneel: Toneel,
  naam: string,
  email: string,
  viewport = bureau,
): Promise<Speler> {
  const context = await toneel.browser.newContext({
    javaScriptEnabled: toneel.javaScriptEnabled,
    baseURL: toneel.platform.origin(toneel.gemeente),
    viewport,
  })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  return { naam, email, page, context, toneel, gelezen: new Set() }
}

/** An official of the demonstration, signed in with the button. */
export async function medewerker(toneel: Toneel, sleutel: string): Promise<Speler> {
  const mens = mensenVan(toneel.gemeente).find((kandidaat) => kandidaat.sleutel === sleutel)
  if (!mens) throw new Error(`Geen demopersoon ${sleutel}`)
  const speler = await bezoeker(toneel, mens.naam, mens.email)
  await meldAan(speler)
  return speler
}

/** Signs a demo person in (again): a jump of the clock ends every session. */
export async function meldAan({ page, naam }: Speler) {
  await page.goto('/inloggen')
  await page.getByRole('button', { name: `Word ${naam}` }).click()
  await expect.poll(() => page.getByRole('button', { name: 'Uitloggen' }).count()).toBe(1)
}

/** Asks for a link, reads the mail, and signs in with it. */
export async function logInMetLink(speler: Speler) {
  const { page, email } = speler
  await page.getByLabel('Uw e-mailadres').fill(email)
  await page.getByRole('button', { name: 'Stuur mij een link' }).click()
  await page.getByRole('heading', { name: 'Kijk in uw e-mail' }).waitFor()
  await pastEnIsToegankelijk(speler, 'verstuurd')
  await volgLink(speler, /in te loggen/)
  await page.getByRole('button', { name: /^Inloggen als/ }).waitFor()
  await pastEnIsToegankelijk(speler)
  await page.getByRole('button', { name: /^Inloggen als/ }).click()
  await page.getByRole('button', { name: 'Uitloggen' }).waitFor()
}

/** Opens the newest mail to this address with such a subject that was not read yet, and answers its text. */
export async function leesMail(speler: Speler, onderwerp: RegExp) {
  const { page, email, gelezen } = speler
  let naar: string | undefined
  await until(async () => {
    await page.goto('/demo/post')
    const rijen = page.getByRole('row').filter({ hasText: email }).filter({ hasText: onderwerp })
    const links = rijen.getByRole('link')
    const hrefs = await links.evaluateAll((alle) => alle.map((link) => link.getAttribute('href')))
    naar = hrefs.find((href) => href !== null && !gelezen.has(href)) ?? undefined
    return naar !== undefined
  }, 30_000)
  gelezen.add(naar ?? '')
  await pastEnIsToegankelijk(speler)
  await page.goto(naar ?? '')
  await pastEnIsToegankelijk(speler)
  return (await page.locator('.mail-text').textContent()) ?? ''
}

/** Reads the newest mail with such a subject and follows its link; answers the text of the mail. */
export async function volgLink(speler: Speler, onderwerp: RegExp) {
  const tekst = await leesMail(speler, onderwerp)
  const { page, toneel } = speler
  const naar = await page.locator('.mail-text a').first().getAttribute('href')
  // a mail made in the background links to the canonical host, where this person has no session
  await page.goto(
    naar?.replace(toneel.platform.origin(), toneel.platform.origin(toneel.gemeente)) ?? '/',
  )
  return tekst
}

/** Fills a field by its label. */
export const vul = (page: Page, label: string | RegExp, tekst: string) =>
  page.getByLabel(label).fill(tekst)

/** Ticks a choice that is not ticked yet, as people do: by pressing its words. */
export async function kies(page: Page, label: string | RegExp) {
  const woorden = page.locator('label').filter({ hasText: label }).first()
  const keuze = page.locator(`[id="${await woorden.getAttribute('for')}"]`)
  if (!(await keuze.isChecked())) await woorden.click()
  expect(await keuze.isChecked(), `${label}`).toBe(true)
}

/** Sends a form with this button and waits for the page that answers, with or without scripts. */
export async function druk(page: Page, knop: string | RegExp) {
  const geladen = page.waitForEvent('load').catch(() => undefined)
  const [antwoord] = await Promise.all([
    page.waitForResponse((response) => isVerstuurd(response)),
    page.getByRole('button', { name: knop }).first().click(),
  ])
  const { location, 'x-remix-redirect': naar = location } = antwoord.headers()
  if (antwoord.request().isNavigationRequest()) await geladen
  else if (naar) await page.waitForURL((url) => url.pathname === new URL(naar, url).pathname)
  if (antwoord.status() >= 400)
    throw new Error(`${page.url()}: ${await page.getByRole('alert').first().innerText()}`)
}

/** What a button sent, not what a page holds on to by itself. */
const isVerstuurd = (response: Response) =>
  response.request().method() === 'POST' && !isVastgehouden(response)

/** What a page of a section sends by itself: that somebody is there, or what is typed. */
export const isVastgehouden = (response: Response) => /\/concept\?sectie=/.test(response.url())

/** Sends a form that is refused, and waits until the page says why. */
export async function drukVergeefs(page: Page, knop: string | RegExp) {
  await page.getByRole('button', { name: knop }).first().click()
  await page.locator('[role=alert] a[href^="#"], [role=alert] li').first().waitFor()
}

/** Opens a part of a page that is folded away. */
export const vouwOpen = (page: Page, kop: string | RegExp) =>
  page.locator('summary').filter({ hasText: kop }).click()

/** A date in its three fields. */
export async function vulDatum(page: Page, vraag: string | RegExp, datum: string) {
  const [jaar = '', maand = '', dag = ''] = datum.split('-')
  const groep = page.getByRole('group', { name: vraag })
  await groep.getByLabel('Dag').fill(dag)
  await groep.getByLabel('Maand').fill(maand)
  await groep.getByLabel('Jaar').fill(jaar)
}

/** The first day of the month that many months from now. */
export function eersteOver(maanden: number) {
  const nu = new Date()
  return new Date(Date.UTC(nu.getUTCFullYear(), nu.getUTCMonth() + maanden, 1))
    .toISOString()
    .slice(0, 10)
}

const maanden =
  'januari februari maart april mei juni juli augustus september oktober november december'

/** The day that a sentence of the platform names. */
export function dagVan(zin: string) {
  const [, dag, maand = '', jaar] = /(\d{1,2}) ([a-z]+) (\d{4})/.exec(zin) ?? []
  if (!dag) throw new Error(`Geen dag in: ${zin}`)
  return new Date(Date.UTC(Number(jaar), maanden.split(' ').indexOf(maand), Number(dag)))
}

/** That the page says this, somewhere one can read it. */
export async function leest(page: Page, tekst: string | RegExp) {
  await page.getByText(tekst).first().waitFor()
}
