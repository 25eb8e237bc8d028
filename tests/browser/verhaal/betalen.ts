import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { zetKlokVooruit } from './klok.ts'
import { druk, drukVergeefs, kies, leest, vul, type Speler } from './toneel.ts'

const dagenTotDeStart = 124

export type Kas = { penvoerder: Speler; control: Speler; betaler: Speler }

/** Step 10: the account is given by one and confirmed by another; an advance takes two people as well. */
export async function betalen({ penvoerder, control, betaler }: Kas, nummer: string) {
  await geeftRekening(penvoerder, nummer)
  await bevestigtRekening(control, nummer)
  await zetKlokVooruit([control, betaler, penvoerder], dagenTotDeStart)
  await zetKlaar(control, nummer)
  await geeftVrij(betaler, nummer)
  await penvoerder.page.goto(`/aanvragen/${nummer}/rekening`)
  await pastEnIsToegankelijk(penvoerder, 'betaald')
}

async function geeftRekening(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/rekening`)
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, /^Rekeningnummer/, 'NL02 ABNA 0123 4567 98')
  await vul(page, /^Op welke naam/, penvoerder.naam)
  await drukVergeefs(page, 'Rekeningnummer opgeven')
  await pastEnIsToegankelijk(penvoerder, 'met een fout')
  await vul(page, /^Rekeningnummer/, 'NL02 ABNA 0123 4567 89')
  await druk(page, 'Rekeningnummer opgeven')
  await leest(page, 'Een medewerker controleert het nummer')
  expect(await page.getByText('0123 4567').count(), 'het hele nummer').toBe(0)
}

async function bevestigtRekening(control: Speler, nummer: string) {
  const { page } = control
  await page.goto(`/behandeling/${nummer}/betaling`)
  await pastEnIsToegankelijk(control)
  await page.getByRole('link', { name: 'Rekeningnummer controleren' }).click()
  await druk(page, 'Toon rekeningnummer')
  await leest(page, /NL02 ?ABNA ?0123 ?4567 ?89/)
  await pastEnIsToegankelijk(control)
  await kies(page, /^Ja, nummer en naam/)
  await druk(page, 'Controle vastleggen')
  await leest(page, 'Voorschot bij de start')
  await pastEnIsToegankelijk(control, 'met rekening')
  expect(await page.getByRole('link', { name: /^Klaarzetten/ }).count(), 'te vroeg').toBe(0)
}

async function zetKlaar(control: Speler, nummer: string) {
  const { page } = control
  await page.goto('/betalingen')
  await pastEnIsToegankelijk(control)
  await page.goto(`/behandeling/${nummer}/betaling`)
  await page
    .getByRole('link', { name: /^Klaarzetten/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Klaarzetten' }).waitFor()
  await pastEnIsToegankelijk(control)
  await druk(page, 'Klaarzetten')
  expect(await page.getByRole('link', { name: /^Vrijgeven/ }).count(), 'door dezelfde').toBe(0)
}

async function geeftVrij(betaler: Speler, nummer: string) {
  const { page } = betaler
  await page.goto(`/behandeling/${nummer}/betaling`)
  await page
    .getByRole('link', { name: /^Vrijgeven/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Vrijgeven' }).waitFor()
  await pastEnIsToegankelijk(betaler)
  await druk(page, 'Vrijgeven')
  await page.goto('/betalingen')
  await leest(page, nummer)
  await pastEnIsToegankelijk(betaler, 'van de betaler')
}
