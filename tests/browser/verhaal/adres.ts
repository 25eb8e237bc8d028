import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, drukVergeefs, leest, logInMetLink, vul, type Speler } from './toneel.ts'

type Balie = { vraagt: Speler; beslist: Speler }
type Adressen = { was: string; wordt: string }

/** Two officials together move an account to a new mailbox; one alone cannot. */
export async function verhuizenDeMailbox({ vraagt, beslist }: Balie, { was, wordt }: Adressen) {
  const { page } = vraagt
  await page.goto('/behandeling/adressen')
  await pastEnIsToegankelijk(vraagt)
  await vul(page, 'Oud e-mailadres', 'niemand@example.nl')
  await vul(page, /^Nieuw e-mailadres/, wordt)
  await vul(page, /^Hoe weet u wie dit vraagt/, 'Aan de balie gezien met een paspoort.')
  await drukVergeefs(page, 'Leg voor aan een collega')
  await leest(page, /Wij kennen niemand met het adres/)
  await pastEnIsToegankelijk(vraagt, 'met een fout')
  await vul(page, 'Oud e-mailadres', was)
  await druk(page, 'Leg voor aan een collega')
  await leest(page, 'Uw verzoek ligt klaar voor een collega.')
  expect(await page.getByRole('button', { name: 'Wijzig het adres' }).count(), 'alleen').toBe(0)
  await beslist.page.goto('/behandeling/adressen')
  await pastEnIsToegankelijk(beslist, 'met een verzoek')
  await leest(beslist.page, 'Aan de balie gezien met een paspoort.')
  await druk(beslist.page, 'Wijzig het adres')
  await leest(beslist.page, 'Het adres is gewijzigd. Op beide adressen komt een mail.')
  await pastEnIsToegankelijk(beslist, 'na een besluit')
}

/** With the new mailbox the resident is who they were. */
export async function isWeerBinnen(inwoner: Speler, nummer: string) {
  const { page } = inwoner
  await page.goto(`/aanvragen/${nummer}`)
  await logInMetLink(inwoner)
  await page.goto(`/aanvragen/${nummer}`)
  await leest(page, nummer)
}
