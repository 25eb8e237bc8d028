import { expect } from 'vitest'
import { voorbeeldrij, type Planrij } from '../../../app/domain/plan/blad.ts'
import { buildCsv } from '../../helpers/planblad.ts'
import { get } from '../../helpers/platform.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, drukVergeefs, kies, vul, vulDatum, type Speler } from './toneel.ts'

const PLAN = 'Jeugdplan 2028-2031'
const rij = (sleutel: string, over: Partial<Planrij> = {}): Planrij => ({
  ...voorbeeldrij,
  sleutel,
  nummer: sleutel.slice(-1),
  kort: `Onderdeel ${sleutel}`,
  titel: `Wat ${sleutel} wil`,
  ...over,
})
const goed = [
  rij('spoor-1', { soort: 'spoor' }),
  rij('spoor-1/ambitie-1', { ouder: 'spoor-1' }),
  rij('spoor-1/ambitie-2', { ouder: 'spoor-1' }),
]
const fout = goed.map((een, index) =>
  index === 1 ? { ...een, ouder: 'spoor-9' } : index === 2 ? { ...een, soort: 'ambitei' } : een,
)

async function kiesBestand({ page }: Speler, rijen: readonly Planrij[], naam: string) {
  const buffer = Buffer.from(await buildCsv(rijen).arrayBuffer())
  await page.getByLabel('Rekenblad').setInputFiles({ name: naam, mimeType: 'text/csv', buffer })
  await druk(page, 'Bestand inlezen')
}

/** Sends in a plan with two errors: each is said at its cell, and the sheet stays. */
export async function leestEenPlanIn(beheerder: Speler) {
  const { page } = beheerder
  await page.goto('/beheer')
  await pastEnIsToegankelijk(beheerder)
  await page.getByRole('link', { name: 'Plannen' }).last().click()
  await pastEnIsToegankelijk(beheerder)
  await page.getByRole('link', { name: 'Nieuw plan inlezen' }).click()
  await drukVergeefs(page, 'Bestand inlezen')
  await pastEnIsToegankelijk(beheerder, 'fout')
  await vul(page, 'Hoe heet het plan?', PLAN)
  await vul(page, 'Vaste naam', 'elburg-jeugd-2028')
  await vulDatum(page, 'Vanaf welke dag geldt het plan?', '2028-01-01')
  await vul(page, 'Waar komt de tekst vandaan?', 'Voorbeeld, door niemand vastgesteld.')
  await kiesBestand(beheerder, fout, 'jeugdplan.csv')
  await page.getByRole('heading', { name: 'Wat er verandert' }).waitFor()
  await pastEnIsToegankelijk(beheerder, 'met fouten')
  const cellen = await page.getByRole('rowheader', { name: /^rij/ }).allTextContents()
  expect(cellen).toEqual(['rij 3, kolom ouder', 'rij 4, kolom soort'])
  expect(await page.getByText('Bedoelt u ‘spoor-1’?').count()).toBe(1)
  expect(await page.getByRole('link', { name: 'Verder naar bevestigen' }).count()).toBe(0)
}

/** Mends one row on the page and the rest in the sheet. */
export async function herstelt(beheerder: Speler) {
  const { page } = beheerder
  await page.getByRole('link', { name: 'Rij 3 herstellen' }).click()
  await pastEnIsToegankelijk(beheerder)
  await vul(page, /^ouder/, 'spoor-1')
  await druk(page, 'Rij bewaren')
  expect(await page.getByRole('rowheader', { name: /^rij/ }).allTextContents()).toEqual([
    'rij 4, kolom soort',
  ])
  await page.getByRole('link', { name: 'Hersteld rekenblad inlezen' }).click()
  await pastEnIsToegankelijk(beheerder)
  await kiesBestand(beheerder, goed, 'jeugdplan-2.csv')
  await page.getByRole('link', { name: 'Verder naar bevestigen' }).click()
  await pastEnIsToegankelijk(beheerder)
}

/** Confirms: only then the plan is on the site and in the open data. */
export async function bevestigt(beheerder: Speler) {
  const { page, toneel } = beheerder
  const staatIn = async () => {
    const { body } = await get(toneel.platform.port, '/data/plannen.json')
    return body.includes(PLAN)
  }
  expect(await staatIn()).toBe(false)
  await vul(page, 'Waarom is er een nieuwe versie?', 'De raad stelde het plan vast.')
  await kies(page, 'Ik heb bekeken wat er verandert')
  await druk(page, 'Bevestigen')
  await page.getByText('Versie 1 staat op de site.').waitFor()
  await pastEnIsToegankelijk(beheerder)
  await page.goto('/plannen')
  await page.getByRole('link', { name: PLAN }).click()
  await page.getByRole('heading', { name: PLAN }).waitFor()
  // what is public may be a minute old
  await expect.poll(staatIn, { timeout: 70_000, interval: 2_000 }).toBe(true)
}

/** Changes one item: a second version, in which the difference can be read. */
export async function wijzigtEenOnderdeel(beheerder: Speler) {
  const { page } = beheerder
  await page.goto('/beheer/plannen/elburg-jeugd-2028/onderdelen/spoor-1')
  await pastEnIsToegankelijk(beheerder)
  await vul(page, /^Toelichting/, 'In gewone woorden.')
  await vul(page, /Waarom verandert dit/, 'Duidelijker voor inwoners.')
  await druk(page, 'Nieuwe versie maken')
  await page.getByRole('link', { name: 'Versie 2' }).click()
  await pastEnIsToegankelijk(beheerder)
  expect(await page.locator('ins').first().textContent()).toContain('gewone')
}

/** Composes the next version of a scheme: its days, the money of a new year, and a condition more. */
export async function steltEenRegelingSamen(beheerder: Speler) {
  const { page } = beheerder
  await page.goto('/beheer/regelingen/elburg-innovatie')
  await pastEnIsToegankelijk(beheerder)
  await druk(page, 'Nieuwe versie maken')
  await pastEnIsToegankelijk(beheerder)
  const concept = page.url()
  await page.goto(`${concept}/gegevens`)
  await vulDatum(page, 'Vanaf welke dag geldt deze versie?', '2028-02-01')
  await vulDatum(page, 'Tot en met welke dag kan men aanvragen?', '2028-12-31')
  await pastEnIsToegankelijk(beheerder)
  await druk(page, 'Bewaren')
  await page.getByRole('link', { name: 'Vul in hoeveel geld er is voor 2028' }).click()
  await vul(page, 'Hoeveel geld is er voor 2028?', '80.000')
  await pastEnIsToegankelijk(beheerder)
  await druk(page, 'Bewaren')
  await page.getByRole('link', { name: 'Voorwaarde toevoegen' }).click()
  await pastEnIsToegankelijk(beheerder)
  await kies(page, /^Bedrag$/)
  await druk(page, 'Verder')
  await pastEnIsToegankelijk(beheerder)
  await vul(page, /^Maximum/, '5.000')
  await vul(page, 'Korte naam', 'Niet te veel')
  await vul(page, 'Wat eist de regeling?', 'Een aanvraag is ten hoogste € 5.000.')
  await vul(page, 'Artikel', 'artikel 3, onder e')
  await vul(page, 'Wat vraagt u de aanvrager?', 'Hoeveel vraagt u?')
  await page.getByLabel('Op welke zin van een plan rust de voorwaarde?').selectOption({ index: 1 })
  await druk(page, 'Bewaren')
  await page.getByText('Dit concept is compleet.').waitFor()
  return concept
}

/** Tries it on what was submitted before, and publishes it. */
export async function probeertEnPubliceert(beheerder: Speler, concept: string) {
  const { page } = beheerder
  await page.goto(`${concept}/proef`)
  await pastEnIsToegankelijk(beheerder)
  expect(await page.getByText(/Hiermee voldoe(t|n) \d+ van de \d+ aanvragen/).count()).toBe(1)
  expect(await page.getByRole('cell', { name: 'Niet te veel' }).count()).toBeGreaterThan(0)
  await page.goto(`${concept}/publicatie`)
  await pastEnIsToegankelijk(beheerder)
  await vul(page, 'Waar is de regeling bekendgemaakt?', 'Voorbeeld, niet bekendgemaakt.')
  await vul(page, 'Waarom komt deze versie er?', 'Meer aanvragen kunnen meedoen.')
  await kies(page, /Ik heb bekeken wat er verandert/)
  await druk(page, 'Publiceren')
  await page.getByText('Versie 2 is gepubliceerd.').waitFor()
  await page.goto('/regelingen/elburg-innovatie')
  // until its first day the version of now counts
  expect(await page.getByText('Niet te veel').count()).toBe(0)
}
