import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { metMinderPlafond } from './plafond.ts'
import {
  dagVan,
  druk,
  drukVergeefs,
  kies,
  leesMail,
  leest,
  vul,
  vulDatum,
  type Speler,
} from './toneel.ts'

export type College = {
  secretaris: Speler
  coordinator: Speler
  wethouder: Speler
  penvoerder: Speler
}

const zesWeken = 42 * 24 * 60 * 60 * 1000

/** Steps 8 and 9: the college sees the money, one member stands aside, part is awarded; the applicant reads the letter. */
export async function besluiten(spelers: College, nummer: string) {
  const { secretaris, coordinator, wethouder, penvoerder } = spelers
  const datum = await plant(secretaris)
  await agendeert(coordinator, nummer)
  await legtPresentieVast(secretaris, datum)
  await verschoont(secretaris, datum, nummer)
  await beslist(wethouder, datum, nummer)
  await maaktBekend(secretaris, nummer)
  await leestBesluit(penvoerder, nummer)
}

async function plant(secretaris: Speler) {
  const { page } = secretaris
  await page.goto('/college')
  await pastEnIsToegankelijk(secretaris)
  const datum = await vandaagVan(secretaris)
  await page.goto('/college')
  await vulDatum(page, 'Op welke dag vergadert het college?', datum)
  await druk(page, 'Plan de vergadering')
  return datum
}

/** Today by the clock of the demonstration. */
async function vandaagVan({ page }: Speler) {
  await page.goto('/demo/klok')
  const nu = dagVan(await page.getByText('Op dit platform is het nu').innerText())
  return nu.toISOString().slice(0, 10)
}

async function agendeert(coordinator: Speler, nummer: string) {
  const { page } = coordinator
  await page.goto(`/behandeling/${nummer}/besluit/agendering`)
  await pastEnIsToegankelijk(coordinator)
  await page.locator('form label').first().click()
  await druk(page, 'Zet op de agenda')
}

async function legtPresentieVast(secretaris: Speler, datum: string) {
  const { page } = secretaris
  await page.goto(`/college/${datum}/presentie`)
  await pastEnIsToegankelijk(secretaris)
  for (const naam of leden) await kies(page, naam)
  await page.getByLabel('Voorzitter').selectOption({ index: 1 })
  await druk(page, 'Leg vast')
  await leest(page, '3 van de 3 leden')
  await leest(page, 'Het geld: ')
  await pastEnIsToegankelijk(secretaris)
}

const leden = [/^Pieter /, /^Anouk /, /^Dirk /]

async function verschoont(secretaris: Speler, datum: string, nummer: string) {
  const { page } = secretaris
  await page.goto(`/college/${datum}/${nummer}/verschoning`)
  await pastEnIsToegankelijk(secretaris)
  await kies(page, /^Dirk /)
  await vul(page, /^Waarom\?/, 'Bestuurslid van de vereniging.')
  await druk(page, 'Leg vast')
  await leest(page, 'Doet niet mee')
}

async function beslist(wethouder: Speler, datum: string, nummer: string) {
  const { page } = wethouder
  await page.goto(`/college/${datum}/${nummer}`)
  await leest(page, 'Na dit besluit')
  await pastEnIsToegankelijk(wethouder)
  expect(await page.getByLabel(/^Bedrag bij deels/).inputValue(), 'zoals voorgesteld').toBe('6.000')
  await metMinderPlafond(wethouder.toneel, 'elburg-innovatie', async () => {
    await drukVergeefs(page, 'Leg dit besluit vast')
    await leest(page, /Het plafond laat dit niet toe: er resteert €.1\.000/)
    await leest(page, /Dit past niet: er resteert €.1\.000/)
    await pastEnIsToegankelijk(wethouder, 'boven het plafond')
  })
  await page.goto(`/college/${datum}/${nummer}`)
  await druk(page, 'Leg dit besluit vast')
  await leest(page, 'Hierover is besloten')
  await pastEnIsToegankelijk(wethouder, 'besloten')
  expect(await page.getByRole('button', { name: 'Leg dit besluit vast' }).count()).toBe(0)
}

async function maaktBekend(secretaris: Speler, nummer: string) {
  const { page } = secretaris
  await page.goto(`/behandeling/${nummer}/besluit/bekendmaking`)
  await pastEnIsToegankelijk(secretaris)
  await vul(page, 'Titel', 'Koffie op de hoek')
  await vul(page, 'Samenvatting', 'Buren drinken elke woensdag samen koffie.')
  await kies(page, /^Ik heb de brief hieronder gelezen/)
  await druk(page, 'Verstuur het besluit')
  await leest(page, /Bezwaar kan tot en met/)
  await pastEnIsToegankelijk(secretaris, 'bekendgemaakt')
}

async function leestBesluit(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  const mail = await leesMail(penvoerder, /bericht/i)
  expect(mail, 'de mail zegt alleen dat er iets ligt').not.toMatch(/€|verleen|weiger|Koffie|Noor/i)
  await page.goto(`/aanvragen/${nummer}/besluit`)
  await pastEnIsToegankelijk(penvoerder)
  const brief = page.locator('.letter')
  await brief
    .getByText(/6\.000/)
    .first()
    .waitFor()
  const tekst = await brief.innerText()
  for (const deel of ['Waarom wij dit besluiten', 'Wat wij van u vragen', 'Wanneer wij betalen'])
    expect(tekst).toContain(deel)
  expect(tekst.match(/: voldoet \(artikel/g), 'een motivering per voorwaarde').toHaveLength(4)
  const laatste = dagVan(/De laatste dag waarop u bezwaar kunt maken.*/.exec(tekst)?.[0] ?? '')
  expect(
    laatste.getTime() - dagVan(/Verzonden op\s+(.*)/.exec(tekst)?.[1] ?? '').getTime(),
  ).toBeGreaterThanOrEqual(zesWeken)
  await page.emulateMedia({ media: 'print' })
  expect(await brief.isVisible(), 'ook op papier').toBe(true)
  expect(await page.locator('.site-nav').first().isVisible(), 'zonder menu').toBe(false)
  await page.emulateMedia({ media: 'screen' })
}
