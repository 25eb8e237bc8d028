import { expect } from 'vitest'
import { zetKlokVooruit } from './klok.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { dagVan, druk, drukVergeefs, kies, leest, meldAan, vul, type Speler } from './toneel.ts'

const etmaal = 24 * 60 * 60 * 1000

/** The number of the own application with this title. */
export async function vindtZaak({ page }: Speler, titel: string) {
  await page.goto('/mijn')
  await page.getByRole('link', { name: titel }).first().click()
  await page.getByRole('heading', { level: 1, name: titel }).waitFor()
  return new URL(page.url()).pathname.split('/')[2] ?? ''
}

/** Too early the page says from which day it counts; then the clock goes to the day after the term. */
export async function wachtTotTeLaat(aanvrager: Speler, nummer: string) {
  const { page } = aanvrager
  await page.goto(`/aanvragen/${nummer}/ingebrekestelling`)
  await pastEnIsToegankelijk(aanvrager, 'te vroeg')
  const zin = await page.getByText('Een ingebrekestelling telt pas vanaf').innerText()
  expect(await page.getByRole('button', { name: 'Versturen' }).count()).toBe(0)
  await klokNaar(aanvrager, dagVan(/telt pas vanaf .*/.exec(zin)?.[0] ?? ''))
}

/** The applicant tells the municipality that it is late, and reads from which day that costs money. */
export async function steltInGebreke(aanvrager: Speler, nummer: string) {
  const { page } = aanvrager
  await page.goto(`/aanvragen/${nummer}`)
  await page.getByRole('link', { name: /^De gemeente is te laat/ }).click()
  await page.getByRole('heading', { name: 'De gemeente beslist te laat' }).waitFor()
  await pastEnIsToegankelijk(aanvrager)
  await drukVergeefs(page, 'Versturen')
  await pastEnIsToegankelijk(aanvrager, 'zonder vinkje')
  await kies(page, /^Ja, ik stel de gemeente in gebreke/)
  await druk(page, 'Versturen')
  const stand = await page.getByText(/De dwangsom begint op/).innerText()
  await pastEnIsToegankelijk(aanvrager, 'gesteld')
  return dagVan(stand)
}

/** The clock goes one day past the first day; both sides read the same sum, and the decision goes out. */
export async function verstuurtEenDagTeLaat(
  spelers: { aanvrager: Speler; secretaris: Speler },
  nummer: string,
  eersteDag: Date,
) {
  const { aanvrager, secretaris } = spelers
  await klokNaar(aanvrager, new Date(eersteDag.getTime() + etmaal))
  await meldAan(secretaris)
  for (const [speler, pad] of [
    [aanvrager, `/aanvragen/${nummer}/ingebrekestelling`],
    [secretaris, `/behandeling/${nummer}/termijnen`],
  ] as const) {
    await speler.page.goto(pad)
    await leest(speler.page, /[Ll]oopt: €.23,00 na 1 dag$/)
    await pastEnIsToegankelijk(speler, 'loopt')
  }
  const { page } = secretaris
  await page.goto(`/behandeling/${nummer}/besluit/bekendmaking`)
  await vul(page, 'Titel', 'Buurtbus naar het spreekuur')
  await vul(page, 'Samenvatting', 'Een bus brengt bewoners naar de dokter.')
  await kies(page, /^Ik heb de brief hieronder gelezen/)
  await druk(page, 'Verstuur het besluit')
  await leest(page, /Bezwaar kan tot en met/)
}

/** The sum is fixed in a decision; the applicant reads the letter, and control sees what has to be paid. */
export async function steltDwangsomVast(
  spelers: { aanvrager: Speler; gemandateerde: Speler; control: Speler },
  nummer: string,
) {
  const { aanvrager, gemandateerde, control } = spelers
  const { page } = gemandateerde
  await page.goto(`/behandeling/${nummer}/termijnen`)
  await page.getByRole('link', { name: /^De dwangsom vaststellen/ }).click()
  await page.getByRole('heading', { name: 'De dwangsom vaststellen' }).waitFor()
  await pastEnIsToegankelijk(gemandateerde)
  await druk(page, 'Vaststellen en de brief versturen')
  await leest(page, /^Vastgesteld op €.23,00$/)
  await pastEnIsToegankelijk(gemandateerde, 'vastgesteld')

  await aanvrager.page.goto(`/aanvragen/${nummer}/ingebrekestelling`)
  const brief = await aanvrager.page.locator('section[aria-labelledby^=brief-]').innerText()
  for (const deel of ['Wij stellen de dwangsom vast op', '1 dag van', 'Awb 4:17 lid 2', 'Bezwaar'])
    expect(brief).toContain(deel)
  await pastEnIsToegankelijk(aanvrager, 'vastgesteld')

  await control.page.goto('/betalingen')
  const rij = control.page.getByRole('row').filter({ hasText: nummer }).filter({ hasText: '23,00' })
  expect(await rij.count()).toBeGreaterThan(0)
  await pastEnIsToegankelijk(control, 'dwangsom')
}

async function klokNaar(speler: Speler, dag: Date) {
  await speler.page.goto('/demo/klok')
  const nu = dagVan(await speler.page.getByText('Op dit platform is het nu').innerText())
  await zetKlokVooruit([speler], Math.round((dag.getTime() - nu.getTime()) / etmaal))
}
