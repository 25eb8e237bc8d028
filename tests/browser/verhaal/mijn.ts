import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, leest, type Speler } from './toneel.ts'

/** Who does not want every mail, says so once. */
export async function kiestWelkeMail(inwoner: Speler) {
  const { page } = inwoner
  await page.goto('/mijn/mail')
  await pastEnIsToegankelijk(inwoner)
  await page.locator('input[type=checkbox]').first().press('Space')
  await druk(page, 'Opslaan')
  await leest(page, 'Uw keuze is bewaard.')
  expect(await page.locator('input[type=checkbox]').first().isChecked()).toBe(false)
}

/** What stood in an application is the beginning of the next. */
export async function vraagtOpnieuwAan(inwoner: Speler, nummer: string) {
  const { page } = inwoner
  await page.goto(`/aanvragen/${nummer}/kopie`)
  await pastEnIsToegankelijk(inwoner)
  await druk(page, 'Begin de nieuwe aanvraag')
  await leest(page, 'Voorlezen bij de koffie')
  expect(page.url(), 'een nieuwe aanvraag').not.toContain(nummer)
}
