import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, kies, leest, vul, type Speler } from './toneel.ts'

// the page itself begins with the first year in which somebody waits
const rij = `/behandeling/rondes/elburg-innovatie?periode=${new Date().getFullYear()}`

/** As long as something is missing an application has no place; answers who stands in the queue of this year. */
export async function zietWieWacht({ coordinator }: { coordinator: Speler }) {
  const { page } = coordinator
  await page.goto(rij)
  await pastEnIsToegankelijk(coordinator, 'volgorde')
  const zonder = page.getByRole('table', { name: /^Nog geen plaats/ })
  await zonder.getByRole('link', { name: 'Taalwandelen langs de haven' }).waitFor()
  const wachten = await plaatsen(page)
  expect(wachten).not.toContain('Taalwandelen langs de haven')
  return wachten
}

/** The applicant answers what was asked and sends it; the intake finds it enough. */
export async function wordtVolledig(
  { penvoerder, intake }: { penvoerder: Speler; intake: Speler },
  nummer: string,
) {
  const { page } = penvoerder
  for (const vraag of [/Waar komt de andere/, /evaluatiecriterium op/]) {
    await page.goto(`/aanvragen/${nummer}/aanvulling`)
    await page.getByRole('link', { name: vraag }).click()
    await page.getByRole('button', { name: 'Antwoord bewaren' }).waitFor()
    await vul(page, /^Uw antwoord/, 'De gidsen doen een deel zonder vergoeding. Dat scheelt € 150.')
    await druk(page, 'Antwoord bewaren')
  }
  await page.goto(`/aanvragen/${nummer}/aanvulling/versturen`)
  await druk(page, 'Aanvulling versturen')
  await intake.page.goto(`/behandeling/${nummer}/volledigheid`)
  await intake.page.getByRole('link', { name: 'Aanvulling beoordelen' }).click()
  await kies(intake.page, /^Voldoende/)
  await druk(intake.page, 'Oordeel vastleggen')
  await leest(intake.page, 'Afgerond')
}

/** It was filed first, but who was complete first goes first; what is left is not enough for who comes last. */
export async function staatErachter({ coordinator }: { coordinator: Speler }, eerder: string[]) {
  const { page } = coordinator
  await page.goto(rij)
  expect(await plaatsen(page)).toEqual([...eerder, 'Taalwandelen langs de haven'])
  const laatste = page.getByRole('row').filter({ hasText: 'Taalwandelen langs de haven' })
  await laatste.getByText('Past niet').waitFor()
  await pastEnIsToegankelijk(coordinator, 'volgorde met te weinig geld')
  await page.goto('/behandeling/geld')
  await pastEnIsToegankelijk(coordinator, 'geld')
}

/** The names in the queue, in their order. */
const plaatsen = (page: Speler['page']) =>
  page
    .getByRole('table', { name: /^Wie wacht op een besluit/ })
    .locator('tbody th')
    .allInnerTexts()
