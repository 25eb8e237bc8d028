import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { zetKlokVooruit } from './klok.ts'
import { druk, kies, leest, vul, type Speler } from './toneel.ts'

const dagenTotNaHetEinde = 190
const les = 'Wie door Hassan wordt opgehaald, komt de week erna vanzelf.'

/** Step 11: after the project the initiators report against their two criteria, which stand there already. */
export async function verantwoorden(penvoerder: Speler, spelers: Speler[], nummer: string) {
  await zetKlokVooruit([penvoerder, ...spelers], dagenTotNaHetEinde)
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/rapportage`)
  await pastEnIsToegankelijk(penvoerder)
  expect(await page.locator('.agreement').count(), 'beide criteria').toBe(2)
  await leest(page, 'Het aantal buren dat op woensdag komt')
  await leest(page, 'Een turflijst bij de deur, zonder namen.')
  await vul(page, /^Wat hebt u gedaan\?/, 'Achtendertig keer koffie gedronken, elke woensdag.')
  for (const [index, aantal] of ['14', '2'].entries()) {
    await page.locator(`[id="criteria.${index}.realisatie"]`).fill(aantal)
    await page.locator(`[id="criteria.${index}.toelichting"]`).fill('Geteld bij de deur.')
  }
  await druk(page, 'Bewaren en later verder')
  await page.goto(`/aanvragen/${nummer}/rapportage`)
  expect(await page.locator('[id="criteria.0.realisatie"]').inputValue()).toBe('14')
  await page.locator('.tie-planned').first().getByText('Ja').click()
  await vul(page, /^Wat heeft alles samen gekost\?/, '6.850')
  await vul(page, /^Wat werkte, en wat niet\?/, les)
  await page.locator('label[for^="vervolg"]').first().click()
  await kies(page, 'Ja, anderen mogen ervan leren')
  await kies(page, /^Ik heb dit verslag naar waarheid/)
  await druk(page, 'Verslag indienen')
  await leest(page, /^Ontvangen op/)
  await leest(page, 'Gekomen')
  await pastEnIsToegankelijk(penvoerder, 'ingediend')
}
