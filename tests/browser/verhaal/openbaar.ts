import { expect } from 'vitest'
import { get } from '../../helpers/platform.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { leest, type Speler, type Toneel } from './toneel.ts'
import { openbareLes } from './vaststellen.ts'

/** What the indicator "initiatieven vanuit burgers" of this municipality counts, over all years. */
export type Telling = { ingediend: number; verleend: number }

/** What only the case file may say of the three who took part. */
const vertrouwelijk = [
  /\bnoor\b|veldkamp|\bria\b|postma|hassan|\bkaya\b|@example\.nl/i,
  /zuiderzeestraat|8081 ?ab|525 ?123 ?(456|987)|abna ?0123/i,
]

const openbareAdressen = (nummer: string) => [
  ...['/', '/initiatieven', `/initiatieven/${nummer}`, '/monitor', '/regelingen/elburg-innovatie'],
  ...['initiatieven.json', 'initiatieven.csv', 'indicatoren.json'].map((naam) => `/data/${naam}`),
  ...['regelingen.json', 'plannen.json'].map((naam) => `/data/${naam}`),
]

/** Step 12: anybody reads the result and the lesson; the plan's own indicator counted it; nobody's name is there. */
export async function staatInHetRegister(lezer: Speler, nummer: string, eerder: Telling) {
  const { page, toneel } = lezer
  await page.goto('/initiatieven')
  await pastEnIsToegankelijk(lezer)
  await page.getByRole('link', { name: 'Koffie op de hoek' }).first().click()
  await page.waitForURL(`**/initiatieven/${nummer}`)
  await leest(page, openbareLes)
  await pastEnIsToegankelijk(lezer)
  await leestUitkomst(lezer)
  expect(await telling(lezer), 'de indicator van het plan').toEqual({
    ingediend: eerder.ingediend + 1,
    verleend: eerder.verleend + 1,
  })
  await pastEnIsToegankelijk(lezer)
  await noemtNiemand(toneel, nummer)
}

async function leestUitkomst({ page }: Speler) {
  const uitkomsten = page.getByRole('region', { name: 'Wat eruit kwam' }).getByRole('listitem')
  const [bezoek, kennen] = await uitkomsten.allInnerTexts()
  expect(bezoek).toMatch(/Gehoopt\s+12 buren[\s\S]*Werd\s+14 buren/)
  expect(kennen).toMatch(/Gehoopt\s+3 buren[\s\S]*Werd\s+2 buren/)
  await leest(page, 'Buren drinken elke woensdag samen koffie.')
  await leest(page, 'Buurtvereniging De Hoek')
  await leest(page, 'Vastgesteld')
}

/** Reads the indicator where everybody can, and that the open data say the same. */
export async function telling({ page, toneel }: Speler): Promise<Telling> {
  await page.goto('/monitor')
  await leest(page, 'Initiatieven van inwoners per jaar')
  const getallen = async (kolom: string) =>
    (await page.locator(`td[data-heading="${kolom}"]`).allInnerTexts()).map(Number)
  const pagina = {
    ingediend: som(await getallen('Ingediend')),
    verleend: som(await getallen('Toegekend')),
  }
  expect(await volgensOpenData(toneel), 'pagina en open data').toEqual(pagina)
  return pagina
}

const som = (getallen: number[]) => getallen.reduce((totaal, getal) => totaal + getal, 0)

async function volgensOpenData({ platform, gemeente }: Toneel): Promise<Telling> {
  const { body } = await get(platform.port, '/data/indicatoren.json')
  const { indicatoren }: { indicatoren: Indicator[] } = JSON.parse(body)
  const jaren = indicatoren.flatMap((een) => (een.gemeente === gemeente ? een.waarden : []))
  return {
    ingediend: som(jaren.map(({ ingediend }) => ingediend)),
    verleend: som(jaren.map(({ verleend }) => verleend)),
  }
}
type Indicator = { gemeente: string; waarden: Telling[] }

async function noemtNiemand({ platform, gemeente }: Toneel, nummer: string) {
  for (const adres of openbareAdressen(nummer)) {
    const { status, body } = await get(platform.port, adres, { host: `${gemeente}.localhost` })
    expect(status, adres).toBe(200)
    for (const woord of vertrouwelijk) expect(woord.exec(body)?.[0], adres).toBe(undefined)
  }
}
