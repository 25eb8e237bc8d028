import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, leest, type Speler } from './toneel.ts'

/** Presses Tab until the control with this name has the focus. */
async function tabNaar({ page }: Speler, naam: RegExp) {
  for (let keer = 0; keer < 60; keer++) {
    await page.keyboard.press('Tab')
    const hier = await page.evaluate(() => {
      const element = document.activeElement
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : ''
      return `${element?.getAttribute('aria-label') ?? ''} ${label ?? ''} ${element?.textContent ?? ''}`
    })
    if (naam.test(hier)) return
  }
  throw new Error(`Met Tab niet te bereiken: ${naam.source}`)
}

const focusOp = (speler: Speler) =>
  speler.page.evaluate(() => document.activeElement?.textContent ?? '')

/** Finds a case by a word of its applicant, without touching the mouse. */
export async function zoektMetToetsen(speler: Speler, woord: string, titel: string) {
  const { page } = speler
  await page.goto('/behandeling')
  await pastEnIsToegankelijk(speler)
  await tabNaar(speler, /Nummer, titel, naam of plaats/)
  await page.keyboard.type(woord)
  await page.keyboard.press('Enter')
  await page.waitForURL(/zoek=/)
  await leest(page, titel)
  expect(await page.locator('tbody tr').count()).toBe(1)
}

/** Chooses two cases with arrows and x, looks at what will happen, and gives them to a colleague. */
export async function geeftTweeZakenWeg(speler: Speler, collega: string) {
  const { page } = speler
  await page.goto('/behandeling')
  await tabNaar(speler, /^\s*ELB-/)
  const eerste = await focusOp(speler)
  await page.keyboard.press('x')
  await page.keyboard.press('ArrowDown')
  expect(await focusOp(speler)).not.toBe(eerste)
  await page.keyboard.press('x')
  expect(await page.locator('input[name=zaak]:checked').count()).toBe(2)
  await tabNaar(speler, /Wijs de gekozen zaken toe/)
  await page.keyboard.press('Enter')
  await page.waitForURL(/toewijzing/)
  await page.getByLabel('Behandelaar').selectOption({ label: collega })
  await pastEnIsToegankelijk(speler, 'gekozen')
  await tabNaar(speler, /Bekijk wat er gebeurt/)
  await page.keyboard.press('Enter')
  await leest(page, 'Er is nog niets veranderd.')
  await pastEnIsToegankelijk(speler, 'overzicht')
  await druk(page, new RegExp(`^Wijs 2 zaken toe aan ${collega}`))
  await leest(page, '2 zaken zijn toegewezen.')
}

/** Keeps a filter under a name and finds it above the list. */
export async function bewaartWeergave(speler: Speler, naam: string) {
  const { page } = speler
  await page.goto('/behandeling?stand=volledig')
  await page.getByRole('link', { name: 'Bewaar deze weergave' }).click()
  await page.getByLabel('Naam van deze weergave').fill(naam)
  await pastEnIsToegankelijk(speler)
  await druk(page, 'Weergave bewaren')
  await page.goto('/behandeling')
  await page.getByRole('link', { name: naam }).click()
  await page.waitForURL(/stand=volledig/)
}

/** Opens a case from the list, walks to the next one and back, notes something, and takes the file along. */
export async function werktInDeZaak(speler: Speler, titel: string) {
  const { page } = speler
  await page.goto('/behandeling')
  const rij = page.getByRole('row').filter({ hasText: titel })
  await rij.getByRole('link', { name: /^ELB-/ }).press('Enter')
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  await page.getByRole('link', { name: 'Volgende' }).press('Enter')
  await page.getByRole('link', { name: 'Vorige' }).press('Enter')
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  await pastEnIsToegankelijk(speler, 'uit de lijst')
  await page.locator('summary', { hasText: 'Schrijf een aantekening' }).press('Enter')
  await page.getByLabel('Aantekening', { exact: true }).fill('De penvoerder belt morgen terug.')
  await leest(page, /Wie later aan de zaak gaat werken, leest het ook/)
  await druk(page, 'Aantekening bewaren')
  await pastEnIsToegankelijk(speler)
  const nummer = /[A-Z]{3}-\d{4}-\d+/.exec(page.url())?.[0] ?? ''
  const soort = await page.evaluate(
    async (adres) => (await fetch(adres)).headers.get('content-type'),
    `/behandeling/${nummer}/dossier.pdf`,
  )
  expect(soort).toBe('application/pdf')
  return nummer
}

/** Sees that a colleague has the same case open, in the list and on its page. */
export async function zietDeCollega({ page }: Speler, nummer: string, collega: string) {
  const zin = `${collega} heeft deze zaak nu ook open.`
  await page.goto('/behandeling?stand=elke')
  await leest(page, zin)
  await page.goto(`/behandeling/${nummer}`)
  await leest(page, zin)
}
