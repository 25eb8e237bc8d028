import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, kies, leest, vul, type Speler } from './toneel.ts'

export type Behandeling = { coordinator: Speler; eerste: Speler; tweede: Speler }

/** Step 7: two who did not help to write judge apart, each with reasons; then a proposal follows. */
export async function beoordelen({ coordinator, eerste, tweede }: Behandeling, nummer: string) {
  await wijstAan(coordinator, nummer)
  await verklaartGeenBelang(eerste, nummer)
  await beoordeelt(eerste, nummer, 'Deze buren kennen elkaar nog niet.', 80)
  await verklaartGeenBelang(tweede, nummer)
  await zietNietsVanDeAnder(tweede, nummer)
  await beoordeelt(tweede, nummer, 'Het plan is klein en concreet.', 60)
  await steltBesluitVoor(coordinator, nummer)
}

/** Who helped to draw up the criteria is named as somebody who cannot. */
async function wijstAan(coordinator: Speler, nummer: string) {
  const { page } = coordinator
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  await pastEnIsToegankelijk(coordinator)
  await page.goto(`/behandeling/${nummer}/beoordeling/toewijzing`)
  await pastEnIsToegankelijk(coordinator)
  const keuzes = page.locator('form').filter({ hasText: 'Wijs aan' })
  expect(await keuzes.getByText('Bram de Groot').count(), 'de begeleider').toBe(0)
  await kies(page, 'Jeroen Visser')
  await kies(page, 'Fatima Yilmaz')
  await druk(page, 'Wijs aan')
}

export async function verklaartGeenBelang(beoordelaar: Speler, nummer: string) {
  const { page } = beoordelaar
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  await leest(page, 'Hebt u een belang bij deze aanvraag?')
  await pastEnIsToegankelijk(beoordelaar)
  await kies(page, 'Ik heb geen belang bij deze aanvraag')
  await druk(page, 'Verklaar dit')
}

export async function beoordeelt(
  beoordelaar: Speler,
  nummer: string,
  reden: string,
  score: number,
) {
  const { page } = beoordelaar
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  await pastEnIsToegankelijk(beoordelaar)
  for (const keuze of await page.locator('input[name$=".oordeel"][value="voldoet"]').all())
    await drukLabel(page, keuze)
  for (const keuze of await page.locator(`input[name$=".score"][value="${score}"]`).all())
    await drukLabel(page, keuze)
  for (const veld of await page.getByLabel('Waarom?').all()) await veld.fill(reden)
  await druk(page, 'Bewaar en rond af')
  await page.waitForURL(/\/afronding$/)
  await pastEnIsToegankelijk(beoordelaar)
  await druk(page, 'Rond af')
}

async function drukLabel(page: Speler['page'], keuze: ReturnType<Speler['page']['locator']>) {
  await page.locator(`label[for="${await keuze.getAttribute('id')}"]`).click()
}

async function zietNietsVanDeAnder({ page }: Speler, nummer: string) {
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  expect(await page.getByText('Deze buren kennen elkaar nog niet.').count()).toBe(0)
}

/** Part of what was asked, in words that the applicant will read. */
async function steltBesluitVoor(coordinator: Speler, nummer: string) {
  const { page } = coordinator
  await page.goto(`/behandeling/${nummer}/beoordeling`)
  await leest(page, 'Deze buren kennen elkaar nog niet.')
  await leest(page, 'Het plan is klein en concreet.')
  await pastEnIsToegankelijk(coordinator, 'vergeleken')
  await page.getByRole('link', { name: 'Maak een voorstel' }).click()
  await page.getByLabel('Samenvatting voor het college').waitFor()
  await pastEnIsToegankelijk(coordinator, 'met formulier')
  await kies(page, 'Deels verlenen')
  await vul(page, /^Bedrag bij deels verlenen/, '6.000')
  await vul(page, 'Samenvatting voor het college', 'Een klein plan dat buren bij elkaar brengt.')
  await vul(page, /^Waar wijkt u af/, 'De koffie kan voor minder.')
  await druk(page, 'Leg het voorstel vast')
  await leest(page, 'Dit voorstel wacht op een besluit')
  await pastEnIsToegankelijk(coordinator, 'met voorstel')
}
