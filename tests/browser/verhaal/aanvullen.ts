import { pastEnIsToegankelijk } from './keuring.ts'
import { expect } from 'vitest'
import { dagVan, druk, kies, leest, vul, type Speler } from './toneel.ts'
import { zetKlokVooruit } from './klok.ts'

type Zaak = { penvoerder: Speler; intake: Speler }

/** Step 6: the clock stands still while the applicant has something to send, and both see the same new date. */
export async function vullenAan({ penvoerder, intake }: Zaak, nummer: string, uiterlijk: Date) {
  await neemtZaak(intake, nummer)
  await vraagtOmStuk(intake, nummer)
  await zetKlokVooruit([penvoerder, intake], 6)
  await staatStil({ penvoerder, intake }, nummer)
  await stuurtStuk(penvoerder, nummer)
  const nieuw = await beslissenVoor(penvoerder, nummer)
  expect(nieuw.getTime(), 'later dan eerst').toBeGreaterThan(uiterlijk.getTime())
  await vindtHetVoldoende(intake, nummer)
  expect(await beslissenVoor(penvoerder, nummer)).toEqual(nieuw)
  expect(await beslissenVolgensGemeente(intake, nummer)).toEqual(nieuw)
  return nieuw
}

async function neemtZaak(intake: Speler, nummer: string) {
  const { page } = intake
  await page.goto('/behandeling')
  await pastEnIsToegankelijk(intake)
  await page.getByRole('link', { name: nummer }).first().click()
  await page.waitForURL(({ pathname }) => pathname === `/behandeling/${nummer}`)
  await pastEnIsToegankelijk(intake)
  await druk(page, 'Neem deze zaak')
}

async function vraagtOmStuk(intake: Speler, nummer: string) {
  const { page } = intake
  await page.goto(`/behandeling/${nummer}/volledigheid`)
  await pastEnIsToegankelijk(intake)
  for (const stuk of await page.locator('.check-list > li').all())
    await kiesIn(stuk, (await stuk.getByText('Begroting').count()) > 0 ? 'Ontbreekt' : 'Aanwezig')
  await vul(page, /^Opmerking bij begroting/, 'wij missen de offerte voor de zaal')
  await druk(page, 'Toets bewaren')
  await page.getByRole('link', { name: 'Om aanvulling vragen' }).click()
  await page.getByRole('button', { name: 'Verzoek versturen' }).waitFor()
  await pastEnIsToegankelijk(intake)
  await druk(page, 'Verzoek versturen')
  await leest(page, 'Wacht op de aanvrager')
}

type Stuk = ReturnType<Speler['page']['locator']>
const kiesIn = (stuk: Stuk, stand: string) =>
  stuk.locator('label').filter({ hasText: stand }).click()

async function staatStil({ penvoerder, intake }: Zaak, nummer: string) {
  const { page } = intake
  await page.goto(`/behandeling/${nummer}/termijnen`)
  await pastEnIsToegankelijk(intake)
  await leest(page, 'De gemeente vraagt om aanvulling')
  await leest(page, 'Awb 4:15 lid 1 onder a')
  const voorlopig = await beslissenVolgensGemeente(intake, nummer)
  expect(await beslissenVoor(penvoerder, nummer)).toEqual(voorlopig)
}

async function stuurtStuk(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/aanvulling`)
  await pastEnIsToegankelijk(penvoerder)
  await page.getByRole('link', { name: /offerte voor de zaal/ }).click()
  await page.getByRole('button', { name: 'Antwoord bewaren' }).waitFor()
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, /^Uw antwoord/, 'De zaal kost € 75 per ochtend.')
  await page.getByLabel(/^Bestand/).setInputFiles({
    name: 'offerte zaal.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from(
      '%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
    ),
  })
  await druk(page, 'Antwoord bewaren')
  await page.getByRole('link', { name: 'Aanvulling versturen' }).click()
  await leest(page, /offerte zaal\.pdf/)
  await pastEnIsToegankelijk(penvoerder)
  await druk(page, 'Aanvulling versturen')
}

async function vindtHetVoldoende(intake: Speler, nummer: string) {
  const { page } = intake
  await page.goto(`/behandeling/${nummer}/volledigheid`)
  await page.getByRole('link', { name: 'Aanvulling beoordelen' }).click()
  await page.getByRole('link', { name: 'offerte zaal.pdf' }).waitFor()
  await pastEnIsToegankelijk(intake)
  await kies(page, /^Voldoende/)
  await druk(page, 'Oordeel vastleggen')
  await leest(page, 'Afgerond')
}

async function beslissenVoor({ page }: Speler, nummer: string) {
  await page.goto(`/aanvragen/${nummer}/aanvulling`)
  return dagVan(await page.getByText('De gemeente beslist uiterlijk op').innerText())
}

async function beslissenVolgensGemeente({ page }: Speler, nummer: string) {
  await page.goto(`/behandeling/${nummer}/termijnen`)
  return dagVan(
    await page
      .getByText(/^Tot en met/)
      .first()
      .innerText(),
  )
}
