import { pastEnIsToegankelijk } from './keuring.ts'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { druk, eersteOver, kies, logInMetLink, vul, vulDatum, type Speler } from './toneel.ts'

/** Step 1: a resident reads the scheme, sees whether the idea fits, signs in by mail and starts. Answers the case number. */
export async function begint(speler: Speler) {
  const { page } = speler
  await page.goto('/')
  await pastEnIsToegankelijk(speler)
  await page.getByRole('link', { name: 'Lees de regeling' }).click()
  await page.getByRole('heading', { level: 1, name: /Innovatie sociaal domein/ }).waitFor()
  await pastEnIsToegankelijk(speler)
  await page.getByRole('link', { name: 'Kijk of uw idee past' }).first().click()
  await vul(page, /Wat is uw idee\?/, 'Elke woensdag koffie voor de straat')
  await kies(page, 'Ouderen kunnen prettig oud worden')
  await kies(page, /Samen met iemand anders/)
  await kies(page, /Ik weet al wat ik wil tellen/)
  await kies(page, 'Hulp en zorg thuis')
  await kies(page, 'Meedoen en werk')
  await kies(page, '€ 25.000 of minder')
  await pastEnIsToegankelijk(speler)
  await page.getByRole('button', { name: 'Bekijk of mijn idee past' }).click()
  await pastEnIsToegankelijk(speler)
  await page
    .getByRole('link', { name: /aanvraag/i })
    .filter({ hasText: /begin|start/i })
    .first()
    .click()
  await page.getByRole('heading', { name: 'Inloggen met uw e-mailadres' }).waitFor()
  await pastEnIsToegankelijk(speler)
  await logInMetLink(speler)
  await page.getByLabel('Hoe heet uw idee?').waitFor()
  await pastEnIsToegankelijk(speler)
  await vul(page, 'Hoe heet uw idee?', 'Koffie op de hoek')
  expect(await page.getByLabel(/Waar gaat het over, in één zin\?/).inputValue()).toBe(
    'Elke woensdag koffie voor de straat',
  )
  await vul(page, 'Uw naam', speler.naam)
  await druk(page, 'Begin de aanvraag')
  await page.waitForURL(/\/aanvragen\/ELB-\d{4}-\d{5}/)
  await pastEnIsToegankelijk(speler)
  return /ELB-\d{4}-\d{5}/.exec(page.url())?.[0] ?? ''
}

/** Step 2: plan, fit and budget, which adds itself up; leaves, and comes back where it was. */
export async function vultIn(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  await pastEnIsToegankelijk(speler)
  await vul(
    page,
    /Waarom is dit nodig\?/,
    'Veel oudere buren komen weinig buiten en kennen elkaar niet.',
  )
  await vul(page, /Wat wilt u bereiken\?/, 'Buren leren elkaar kennen en helpen elkaar.')
  await vul(page, /Voor wie is het\?/, 'Oudere bewoners van de straat en hun buren')
  await vul(
    page,
    /Wat gaat u doen\?/,
    'Veertig koffieochtenden, elke woensdag van tien tot twaalf.',
  )
  await vulDatum(page, 'Wanneer begint u?', eersteOver(4))
  await vulDatum(page, 'Wanneer bent u klaar?', eersteOver(10))
  await page.getByLabel(/In welke plaats is het\?/).selectOption({ label: 'Oostendorp' })
  await vul(page, /Waar precies\?/, 'Wijkontmoetingscentrum')
  await vul(
    page,
    /Hoe gaat het verder/,
    'Daarna betalen bezoekers de koffie zelf en draait de straat het rooster.',
  )
  await druk(page, /verder/)
  await page.goto(`/aanvragen/${nummer}/aansluiting`)
  await pastEnIsToegankelijk(speler)
  await kies(page, 'Vergrijzing')
  await vul(
    page,
    'Waarom past uw plan hierbij? Vergrijzing',
    'Ouderen die samen koffie drinken, blijven langer zelfstandig en minder eenzaam.',
  )
  await kies(page, 'Hulp en zorg thuis')
  await kies(page, 'Meedoen en werk')
  await straksOokMet(page, 'hulp en zorg thuis')
  await vul(
    page,
    /Wat brengt u bij elkaar/,
    'De buurtvereniging en de straat organiseren voor het eerst samen iets.',
  )
  await vul(
    page,
    /Waaraan merken mensen dat/,
    'De vereniging en de straat verwijzen mensen naar elkaar.',
  )
  await druk(page, /^Opslaan en verder/)
  await page.goto(`/aanvragen/${nummer}/begroting`)
  await pastEnIsToegankelijk(speler)
  await regel(speler, 'kosten', 0, 'materiaal', 'Koffie, thee en koekjes', '3.500')
  await druk(page, 'Nog een regel met kosten')
  // the keyboard goes on in the new line
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('name') === 'kosten.1.omschrijving',
  )
  await regel(speler, 'kosten', 1, 'huur', 'Huur van de zaal', '3.000,00')
  await regel(speler, 'dekking', 0, 'eigen_bijdrage', 'Bezoekers', '500')
  await vul(page, /Hoeveel subsidie vraagt u\?/, '6000')
  await druk(page, /^Opslaan en verder/)
  await page.goto(`/aanvragen/${nummer}`)
  await page.goto('/mijn')
  await pastEnIsToegankelijk(speler)
  await page
    .getByRole('link', { name: /Koffie op de hoek/ })
    .first()
    .click()
  await page.waitForURL(`**/aanvragen/${nummer}`)
  await pastEnIsToegankelijk(speler)
}

async function regel(
  { page }: Speler,
  kant: 'kosten' | 'dekking',
  index: number,
  soort: string,
  omschrijving: string,
  bedrag: string,
) {
  const field = (naam: string) => page.locator(`[id="${kant}.${index}.${naam}"]`)
  await field('soort').selectOption(soort)
  await field('omschrijving').fill(omschrijving)
  await field('bedrag').fill(bedrag)
}

/** Of the questions about who works with whom only those about what was chosen show; one answer each. */
async function straksOokMet(page: Page, wat: string) {
  const vragen = page.locator('.tie:visible')
  expect(await vragen.filter({ hasText: 'kunst, muziek en cultuur' }).count()).toBe(0)
  await vragen.filter({ hasText: wat }).getByText('Straks wel').click()
}
