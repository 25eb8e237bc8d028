import { pastEnIsToegankelijk } from './keuring.ts'
import { expect } from 'vitest'
import { verbetertTelefoonnummer, zegtAlsnogJa } from './samen.ts'
import { dagVan, druk, drukVergeefs, kies, leesMail, leest, vul, type Speler } from './toneel.ts'

const voorwaarden = 4

type Indieners = { penvoerder: Speler; buur: Speler }

/** Step 5: reads the findings back, signs and sends. Answers until when the municipality has to decide. */
export async function dientIn({ penvoerder, buur }: Indieners, nummer: string) {
  await zegtWieAanvraagt(penvoerder, nummer)
  await verbetertTelefoonnummer(penvoerder, nummer)
  await leestBevindingen(penvoerder, nummer)
  await ondertekent(penvoerder)
  const uiterlijk = await leestOntvangst(penvoerder, nummer)
  await zegtAlsnogJa(buur)
  return uiterlijk
}

async function zegtWieAanvraagt(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/indiening`)
  await leest(page, 'Indienen kan nog niet')
  await page.goto(`/aanvragen/${nummer}/indiening/aanvrager`)
  await pastEnIsToegankelijk(penvoerder)
  await kies(page, 'Ikzelf, als inwoner')
  await vul(page, /^Straat/, 'Zuiderzeestraat')
  await vul(page, /^Huisnummer/, '12')
  await vul(page, /^Postcode/, '8081 AB')
  await vul(page, /^Plaats/, 'Elburg')
  await vul(page, /^Telefoonnummer/, '0525 123 456')
  await druk(page, 'Opslaan')
}

/** Each condition says how it stands, why, and on which sentence of the plan it rests. */
async function leestBevindingen(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/indiening`)
  await pastEnIsToegankelijk(penvoerder)
  const bevindingen = page.getByRole('region', { name: 'Past het bij de regeling?' })
  expect(await bevindingen.locator('blockquote').count()).toBe(voorwaarden)
  const woorden = await bevindingen.locator('.finding-outcome').allTextContents()
  expect(woorden).toHaveLength(voorwaarden)
  for (const woord of woorden) expect(woord).toMatch(/Voldoet|Nog niet|Oordeel van de gemeente/i)
  await leest(page, /Hassan Kaya heeft nog niet geantwoord/)
}

async function ondertekent(penvoerder: Speler) {
  const { page, naam } = penvoerder
  await kies(page, 'Digitaal')
  await vul(page, /^Uw naam/, naam)
  await drukVergeefs(page, 'Aanvraag indienen')
  await pastEnIsToegankelijk(penvoerder, 'met een fout')
  expect(await page.getByLabel(/^Uw naam/).inputValue(), 'wat er stond').toBe(naam)
  await kies(page, /^Ik heb dit naar waarheid/)
  await druk(page, 'Aanvraag indienen')
  await page.waitForURL(/\/ontvangst$/)
}

async function leestOntvangst(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await pastEnIsToegankelijk(penvoerder)
  await leest(page, nummer)
  expect(await page.locator('time').first().getAttribute('datetime')).toMatch(/^\d{4}-\d\d-\d\dT/)
  await leest(page, 'Dit hebt u gestuurd')
  await leest(page, 'Ouderen die samen koffie drinken, blijven langer zelfstandig')
  const uiterlijk = dagVan(await page.locator('.decision-date').innerText())
  const mail = await leesMail(penvoerder, new RegExp(`${nummer} ontvangen`))
  expect(mail, 'geen bedrag in de mail').not.toMatch(/€/)
  return uiterlijk
}
