import { zetKlokOp } from './klok.ts'
import { begint, ondertekent, rekentUit, zegtWieHetIs } from './klein.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { dagVan, druk, drukVergeefs, leest, type Speler } from './toneel.ts'
import { expect } from 'vitest'

/** The end of the last day of the scheme, in Dutch time. */
const sluiting = Date.parse('2027-12-31T23:00:00Z')
const seconde = 1_000
const minuut = 60 * seconde

/** The story plays on the last evening; a jump of weeks would end every session. */
export const opDeLaatsteAvond = (speler: Speler['toneel']) =>
  zetKlokOp(speler, new Date(sluiting - 180 * minuut))

/** Somebody else begins late, and fills in no more than an application needs. Answers its number. */
export async function begintLaat(laatkomer: Speler) {
  const nummer = await begint(laatkomer, {
    regeling: 'oude-ijsselstreek-inwonersinitiatieven',
    titel: 'Bankjes langs het pad',
    samenvatting: 'Drie bankjes waar wandelaars kunnen uitrusten.',
  })
  await rekentUit(laatkomer, nummer)
  await zegtWieHetIs(laatkomer, nummer)
  return nummer
}

type Indieners = { opTijd: Speler; teLaat: Speler }

/** Both have the page open before the scheme closes; the clock of the server says who is in time. */
export async function sluitDeRegeling({ opTijd, teLaat }: Indieners, nummers: [string, string]) {
  const { toneel } = opTijd
  for (const [speler, nummer] of [[opTijd, nummers[0]] as const, [teLaat, nummers[1]] as const]) {
    await speler.page.goto(`/aanvragen/${nummer}/indiening`)
    await pastEnIsToegankelijk(speler)
    await ondertekent(speler)
  }
  await zetKlokOp(toneel, new Date(sluiting - minuut))
  await druk(opTijd.page, 'Aanvraag indienen')
  await leestOntvangst(opTijd, nummers[0])
  await zetKlokOp(toneel, new Date(sluiting + seconde))
  await drukVergeefs(teLaat.page, 'Aanvraag indienen')
  await leestWatNogKan(teLaat, nummers[1])
}

async function leestOntvangst(speler: Speler, nummer: string) {
  const { page } = speler
  await page.waitForURL(/\/ontvangst$/)
  await pastEnIsToegankelijk(speler)
  await leest(page, nummer)
  await leest(page, /31 december 2027, 23[:.]5\d/)
  const acht = dagVan(await page.locator('.decision-date').innerText())
  expect(acht.toISOString().slice(0, 10), 'acht weken na de ontvangst').toBe('2028-02-25')
}

async function leestWatNogKan(speler: Speler, nummer: string) {
  const { page } = speler
  await leest(page, 'U kon aanvragen tot en met 31 december 2027.')
  await leest(page, 'Indienen kan niet meer')
  await pastEnIsToegankelijk(speler, 'te laat')
  await page.goto(`/aanvragen/${nummer}`)
  await pastEnIsToegankelijk(speler, 'te laat')
  expect(await page.getByText('Nog niet ingediend').count()).toBe(1)
  await page.getByRole('link', { name: 'Vertel ons uw idee' }).click()
  await page.getByRole('heading', { name: 'Vertel ons uw idee' }).waitFor()
}
