import { expect } from 'vitest'
import { until } from '../../helpers/platform.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { zetKlokVooruit } from './klok.ts'
import { metMinderPlafond } from './plafond.ts'
import { dagVan, druk, kies, leest, vul, vouwOpen, type Speler } from './toneel.ts'

const etmaal = 24 * 60 * 60 * 1000
const tuin = 'Beweegtuin Hoge Enk'
const kamer = 'Huiswerkkamer met studenten'

/** The next meeting of the demonstration, and everybody on that day. */
export async function opDeDag(spelers: Speler[]) {
  const [secretaris] = spelers as [Speler]
  const { page } = secretaris
  await page.goto('/college')
  const adres = await page.locator('a[href^="/college/2"]').first().getAttribute('href')
  const datum = adres?.slice('/college/'.length) ?? ''
  await page.goto('/demo/klok')
  const nu = dagVan(await page.getByText('Op dit platform is het nu').innerText())
  const dagen = Math.round((new Date(datum).getTime() - nu.getTime()) / etmaal)
  if (dagen > 0) await zetKlokVooruit(spelers, dagen)
  return datum
}

/** Who is there, and one member who takes no part in one item. */
export async function begint(secretaris: Speler, wethouder: Speler, datum: string) {
  const { page } = secretaris
  await page.goto(`/college/${datum}/presentie`)
  for (const naam of [/^Pieter /, /^Anouk /, /^Dirk /]) await kies(page, naam)
  await page.getByLabel('Voorzitter').selectOption({ index: 1 })
  await druk(page, 'Leg vast')
  await leest(page, '3 van de 3 leden')
  await wethouder.page.goto(`/college/${datum}`)
  await wethouder.page.getByRole('link', { name: kamer }).click()
  await wethouder.page.getByRole('link', { name: 'Leg een verschoning vast' }).click()
  await kies(wethouder.page, /^Dirk /)
  await vul(wethouder.page, /^Waarom\?/, 'Een dochter werkt er.')
  await druk(wethouder.page, 'Leg vast')
  await wethouder.page.goto(`/college/${datum}/besluiten`)
  await leest(wethouder.page, 'Dit kan niet tegelijk')
  await leest(wethouder.page, /U hebt een belang bij deze aanvraag/)
  await pastEnIsToegankelijk(wethouder, 'verschoond')
}

/** At the edge of the ceiling: one as proposed together, for the other only a part is left; one member is against. */
export async function besluitAanDeRand(lid: Speler, datum: string) {
  const { page } = lid
  const rand = async () => {
    await page.goto(`/college/${datum}/besluiten`)
    await leest(page, /Het plafond laat dit niet toe: er resteert €.5\.000/)
    await pastEnIsToegankelijk(lid)
    await page.getByRole('button', { name: 'Bekijk wat er gebeurt' }).click()
    await page.getByRole('heading', { name: 'Klopt dit?' }).waitFor()
    await leest(page, 'Na deze besluiten')
    await pastEnIsToegankelijk(lid, 'bevestigen')
    await druk(page, 'Leg dit besluit vast')
    await leestStand(lid, '1 van de 1 besluiten vastgelegd')
    await page.getByRole('link', { name: kamer }).click()
    await kies(page, /^Deels verlenen/)
    await vul(page, /^Bedrag bij deels/, '5.000')
    await vouwOpen(page, 'Anders dan voorgesteld')
    await vul(page, /^Waarom wijkt het besluit af/, 'Meer is er dit jaar niet over.')
    await vouwOpen(page, 'Een lid is tegen')
    await kies(page, /^Pieter /)
    await druk(page, 'Leg dit besluit vast')
    await leest(page, 'Hierover is besloten')
  }
  await metMinderPlafond(lid.toneel, 'elburg-innovatie', rand, 2_350_000)
}

/** Looks again until the order is worked off: it may be taken up in the background before the page answers. */
async function leestStand({ page }: Speler, stand: string) {
  const verder = page.getByRole('link', { name: 'Kijk hoe ver het is' }).first()
  await until(async () => {
    if ((await page.getByText(stand).count()) > 0) return true
    await page.goto((await verder.getAttribute('href')) ?? '')
    return false
  })
}

/** The letters together, the meeting closed, the numbers of the other system typed back, and the list made public. */
export async function rondtAf(secretaris: Speler, datum: string) {
  const { page } = secretaris
  await page.goto(`/college/${datum}/verzending`)
  await pastEnIsToegankelijk(secretaris)
  await druk(page, 'Verstuur deze brieven')
  await leestStand(secretaris, '2 van de 2 besluiten verstuurd')
  await page.getByRole('link', { name: 'Sluit de vergadering' }).click()
  await druk(page, 'Sluit de vergadering')
  await page.getByRole('link', { name: 'Vul de besluitnummers in' }).click()
  await pastEnIsToegankelijk(secretaris)
  const veld = page.getByLabel(/^Zaaknummer/)
  await veld.fill((await veld.inputValue()).replace('; ;', '; BW-2026-117;'))
  await druk(page, 'Leg de nummers vast')
  await leest(page, /BW-2026-117/)
  await page.getByRole('link', { name: 'Publiceer de besluitenlijst' }).click()
  await pastEnIsToegankelijk(secretaris)
  await druk(page, 'Publiceer deze lijst')
  await leest(page, /Besluitenlijst van/)
}

/** Anybody reads the list, without the names of who applied. */
export async function leestLijst(bezoeker: Speler) {
  const { page } = bezoeker
  await page.goto('/')
  await page.getByRole('link', { name: 'Wat besloot het college?' }).click()
  await pastEnIsToegankelijk(bezoeker)
  await page.locator('main a[href^="/besluitenlijst/"]').first().click()
  await leest(page, /Besluitenlijst van/)
  await pastEnIsToegankelijk(bezoeker)
  const tekst = await page.locator('main').innerText()
  for (const deel of [
    tuin,
    kamer,
    '18.500',
    '5.000',
    'Deed niet mee: Dirk',
    'Stemde tegen: Pieter',
    'de stem van de voorzitter, Anouk',
  ])
    expect(tekst).toContain(deel)
}
