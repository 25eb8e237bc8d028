import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, drukVergeefs, kies, leesMail, leest, vul, type Speler } from './toneel.ts'

export type Vaststellers = {
  penvoerder: Speler
  intake: Speler
  gemandateerde: Speler
  secretaris: Speler
}

export const openbareLes = 'Wie wordt opgehaald, komt de week erna vanzelf.'

/** Step 11: one official proposes, another decides, a third sends; the initiators read what it became. */
export async function stellenVast(spelers: Vaststellers, nummer: string) {
  const { penvoerder, intake, gemandateerde, secretaris } = spelers
  await bereidtVoor(intake, nummer)
  await beslist(gemandateerde, nummer)
  await maaktBekend(secretaris, nummer)
  await leestVaststelling(penvoerder, nummer)
}

/** Prefilled with what the initiators wrote; the name of a neighbour in it keeps it from the register. */
async function bereidtVoor(intake: Speler, nummer: string) {
  const { page } = intake
  await page.goto(`/behandeling/${nummer}/vaststelling`)
  await pastEnIsToegankelijk(intake)
  await leest(page, 'Nog voor te bereiden')
  expect(await page.getByLabel(/^Les/).inputValue()).toMatch(/Hassan/)
  await kies(page, 'Het hele verleende bedrag')
  await vul(page, /^Motivering/, 'De ochtenden gingen door en u bent open over wat u leerde.')
  await drukVergeefs(page, 'Leg het voorstel voor')
  await leest(page, /staat de naam van een inwoner: Hassan Kaya/)
  await pastEnIsToegankelijk(intake, 'met een naam erin')
  await vul(page, /^Les/, openbareLes)
  await druk(page, 'Leg het voorstel voor')
  await leest(page, 'Het voorstel')
  await pastEnIsToegankelijk(intake, 'met voorstel')
  expect(
    await page.getByRole('link', { name: 'Beslis over de vaststelling' }).count(),
    'door dezelfde',
  ).toBe(0)
}

async function beslist(gemandateerde: Speler, nummer: string) {
  const { page } = gemandateerde
  await page.goto(`/behandeling/${nummer}/vaststelling`)
  await page.getByRole('link', { name: 'Beslis over de vaststelling' }).click()
  const knop = page.getByRole('button', { name: /^Stel de subsidie vast op €.6\.000/ })
  await knop.waitFor()
  await pastEnIsToegankelijk(gemandateerde)
  await druk(page, /^Stel de subsidie vast/)
  await leest(page, 'De aanvrager weet dit nog niet')
  await pastEnIsToegankelijk(gemandateerde, 'besloten')
}

async function maaktBekend(secretaris: Speler, nummer: string) {
  const { page } = secretaris
  await page.goto(`/behandeling/${nummer}/vaststelling`)
  await page.getByRole('link', { name: 'Maak het besluit bekend' }).click()
  await page.getByRole('button', { name: 'Verstuur het besluit' }).waitFor()
  await pastEnIsToegankelijk(secretaris, 'van de vaststelling')
  await kies(page, /^Ik heb de brief hieronder gelezen/)
  await druk(page, 'Verstuur het besluit')
  await leest(page, /Bezwaar kan tot en met/)
}

async function leestVaststelling(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  const mail = await leesMail(penvoerder, /bericht/i)
  expect(mail, 'de mail zegt alleen dat er iets ligt').not.toMatch(/€|vastgesteld|Koffie|Noor/i)
  await page.goto(`/aanvragen/${nummer}/vaststelling`)
  await leest(page, 'Uw subsidie is vastgesteld')
  await pastEnIsToegankelijk(penvoerder)
  const brief = await page.locator('.letter').innerText()
  expect(brief).toContain('Waarom wij dit besluiten')
  expect(brief).toContain('Wat u hebt geleerd, ook van wat niet lukte, heeft geen invloed')
  expect(brief).toMatch(/De laatste dag waarop u bezwaar kunt maken/)
}
