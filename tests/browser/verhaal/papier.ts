import { expect } from 'vitest'
import { rekentUit, zegtWieHetIs } from './klein.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { dagVan, druk, drukVergeefs, kies, leest, logInMetLink, vul, vulDatum } from './toneel.ts'
import type { Speler } from './toneel.ts'

const dag = 86_400_000
/** The stamp on the paper: it lay in the letter box over a long weekend. */
const stempel = new Date(Date.now() - 5 * dag).toISOString().slice(0, 10)

/** An official enters what came on paper, as a helper of the applicant. Answers the number. */
export async function voertPapierIn(ambtenaar: Speler, aanvrager: Speler) {
  const { page } = ambtenaar
  await page.goto('/behandeling/papier')
  await pastEnIsToegankelijk(ambtenaar)
  await page.getByLabel('Regeling', { exact: true }).selectOption({ index: 1 })
  await vul(page, 'Naam van de aanvrager', aanvrager.naam)
  await vul(page, /^E-mailadres van de aanvrager/, aanvrager.email)
  await vul(page, 'Hoe heet het idee?', 'Voorlezen bij de koffie')
  await drukVergeefs(page, 'Begin met invoeren')
  await pastEnIsToegankelijk(ambtenaar, 'met een fout')
  await vulDatum(page, 'Dag van ontvangst', stempel)
  await druk(page, 'Begin met invoeren')
  const nummer = /ELB-\d{4}-\d{5}/.exec(page.url())?.[0] ?? ''
  await pastEnIsToegankelijk(ambtenaar, 'van papier')
  await rekentUit(ambtenaar, nummer)
  await zegtWieHetIs(ambtenaar, nummer)
  return nummer
}

/** The applicant may look along, and cannot say yet whether it is right. */
export async function kijktMee(aanvrager: Speler, nummer: string) {
  const { page } = aanvrager
  await page.goto(`/aanvragen/${nummer}/papier`)
  await logInMetLink(aanvrager)
  await page.goto(`/aanvragen/${nummer}/papier`)
  await leest(page, 'Wij zijn nog bezig met invoeren.')
  await pastEnIsToegankelijk(aanvrager, 'te vroeg')
}

/** What was entered counts from the day on the stamp. */
export async function registreert(ambtenaar: Speler, nummer: string) {
  const { page } = ambtenaar
  await page.goto('/behandeling/papier')
  await pastEnIsToegankelijk(ambtenaar, 'met papier')
  await page
    .getByRole('row')
    .filter({ hasText: nummer })
    .getByRole('link', { name: 'Alles is ingevoerd' })
    .click()
  await page.getByRole('button', { name: 'Registreer als ingediend' }).waitFor()
  await pastEnIsToegankelijk(ambtenaar)
  await kies(page, 'Per post')
  await vul(page, 'Naam bij de handtekening', 'Bep Oosting')
  await kies(page, /^De handtekening staat op het papier/)
  await druk(page, 'Registreer als ingediend')
  await page.waitForURL(({ pathname }) => pathname === `/behandeling/${nummer}`)
  await page.goto(`/behandeling/${nummer}/termijnen`)
  const tot = dagVan(
    await page
      .getByText(/^Tot en met/)
      .first()
      .innerText(),
  )
  const weken = (tot.getTime() - Date.parse(stempel)) / (7 * dag)
  // eight weeks from the stamp; a Sunday or a holiday moves the end a few days at most (Termijnenwet art. 1)
  expect(Math.floor(weken), 'weken vanaf de dag van ontvangst').toBe(8)
  expect(weken * 7 - 56, 'dagen verschoven').toBeLessThan(4)
}

/** The applicant reads what was entered, and says that it is right. */
export async function zegtDatHetKlopt(aanvrager: Speler, nummer: string) {
  const { page } = aanvrager
  await page.goto(`/aanvragen/${nummer}`)
  await page.getByRole('link', { name: /wat wij van uw papier invoerden/ }).click()
  await page.getByRole('button', { name: 'Ja, dit klopt' }).waitFor()
  await pastEnIsToegankelijk(aanvrager)
  await page.getByRole('link', { name: 'Lees eerst wat er staat' }).click()
  await leest(page, 'Voorlezen bij de koffie')
  await page.goBack()
  await druk(page, 'Ja, dit klopt')
  await leest(page, 'U zei dat het klopt. Dank u wel.')
}
