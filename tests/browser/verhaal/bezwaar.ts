import { expect } from 'vitest'
import { beoordeelt, verklaartGeenBelang } from './beoordelen.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { dagVan, druk, drukVergeefs, kies, leest, vul, vulDatum, type Speler } from './toneel.ts'

/** The municipality intends to refuse and says why; the applicant answers before it decides (Awb 4:7, 4:12). */
export async function geeftZienswijze(
  spelers: { jurist: Speler; aanvrager: Speler },
  nummer: string,
) {
  const { jurist, aanvrager } = spelers
  const { page } = jurist
  await page.goto(`/behandeling/${nummer}/zienswijze`)
  await pastEnIsToegankelijk(jurist)
  await page.getByLabel('Wat bent u van plan, en op welke grond?').selectOption({
    label: await optie(jurist, /activiteiten niet/),
  })
  await vul(page, 'Waarom bent u dit van plan?', 'De school heeft geen keuken om in te koken.')
  await druk(page, 'Verstuur het voornemen')
  await pastEnIsToegankelijk(jurist, 'gevraagd')

  await aanvrager.page.goto(`/aanvragen/${nummer}/zienswijze`)
  await leest(aanvrager.page, 'De school heeft geen keuken om in te koken.')
  await pastEnIsToegankelijk(aanvrager)
  await kies(aanvrager.page, 'Ja, ik schrijf op wat ik ervan vind')
  await vul(aanvrager.page, 'Wat vindt u van het voornemen?', 'Wij koken bij het buurthuis.')
  await druk(aanvrager.page, 'Verstuur uw reactie')
  await leest(aanvrager.page, 'Wij koken bij het buurthuis.')
}

const optie = ({ page }: Speler, woorden: RegExp) =>
  page.locator('option').filter({ hasText: woorden }).first().innerText()

/** The second assessor is done; a proposal to refuse says what is done with that answer, and is followed in mandate. */
export async function weigert(
  spelers: {
    beoordelaar: Speler
    coordinator: Speler
    gemandateerde: Speler
    secretaris: Speler
  },
  nummer: string,
) {
  const { beoordelaar, coordinator, gemandateerde, secretaris } = spelers
  await verklaartGeenBelang(beoordelaar, nummer)
  await beoordeelt(beoordelaar, nummer, 'Het plan is klein en concreet.', 80)
  const { page } = coordinator
  await page.goto(`/behandeling/${nummer}/besluit`)
  await kies(page, 'Weigeren')
  await vul(page, 'Samenvatting voor het college', 'Er is geen keuken om in te koken.')
  await vul(page, /^Waar wijkt u af/, 'Zonder keuken gaat het koken niet door.')
  const grond = page.getByLabel('Op welke grond?')
  await grond.selectOption({ label: await optie(coordinator, /activiteiten niet/) })
  await vul(page, 'Wat had wel gekund?', 'Een plan met een keuken die zeker is.')
  await drukVergeefs(page, 'Leg het voorstel vast')
  await leest(page, 'Schrijf op wat u met de zienswijze doet')
  await vul(page, 'Wat doet u met de zienswijze?', 'Van het buurthuis is geen bevestiging.')
  await druk(page, 'Leg het voorstel vast')
  await pastEnIsToegankelijk(coordinator, 'geweigerd voorgesteld')

  await gemandateerde.page.goto(`/behandeling/${nummer}/besluit/mandaat`)
  await leest(gemandateerde.page, 'Wij koken bij het buurthuis.')
  await pastEnIsToegankelijk(gemandateerde)
  await druk(gemandateerde.page, 'Neem dit besluit')
  await verstuurt(secretaris, nummer)
}

/** Sends the decision that waits. */
export async function verstuurt({ page }: Speler, nummer: string) {
  await page.goto(`/behandeling/${nummer}/besluit/bekendmaking`)
  for (const [veld, tekst] of [
    ['Titel', 'Soep op school'],
    ['Samenvatting', 'Leerlingen koken soep met oudere buurtbewoners.'],
  ] as const)
    if ((await page.getByLabel(veld).count()) > 0) await vul(page, veld, tekst)
  await kies(page, /^Ik heb de brief hieronder gelezen/)
  await druk(page, 'Verstuur het besluit')
}

/** The applicant reads the refusal, objects, asks for the costs, and reads every document and every term. */
export async function maaktBezwaar(aanvrager: Speler, nummer: string) {
  const { page } = aanvrager
  await page.goto(`/aanvragen/${nummer}/besluit`)
  await leest(page, 'Van het buurthuis is geen bevestiging.')
  await pastEnIsToegankelijk(aanvrager, 'geweigerd')
  await page.goto(`/aanvragen/${nummer}/bezwaar/nieuw`)
  await pastEnIsToegankelijk(aanvrager)
  await vul(page, 'Waarom bent u het er niet mee eens?', 'Het buurthuis heeft al ja gezegd.')
  await kies(page, /^Ik maak kosten/)
  await druk(page, 'Verstuur uw bezwaar')
  await leest(page, 'Wij hebben uw bezwaar ontvangen')
  await pastEnIsToegankelijk(aanvrager)
  await page.getByRole('link', { name: 'Lees alle stukken bij uw bezwaar' }).click()
  await leest(page, 'Het buurthuis heeft al ja gezegd.')
  await pastEnIsToegankelijk(aanvrager)
  await page.goto(`/aanvragen/${nummer}/termijnen`)
  await leest(page, 'Termijn om op het bezwaar te beslissen')
  await pastEnIsToegankelijk(aanvrager)
}

/** Somebody who had nothing to do with it handles it, hears nobody on request, and looks at everything again. */
export async function behandeltBezwaar(
  spelers: { coordinator: Speler; behandelaar: Speler; gemandateerde: Speler },
  nummer: string,
) {
  const { coordinator, behandelaar, gemandateerde } = spelers
  const bezwaar = `/behandeling/${nummer}/bezwaar/1`
  await coordinator.page.goto(`${bezwaar}/behandelaar`)
  await pastEnIsToegankelijk(coordinator)
  await coordinator.page.locator('form label').first().click()
  await druk(coordinator.page, 'Wijs aan')

  const { page } = behandelaar
  await page.goto(bezwaar)
  await pastEnIsToegankelijk(behandelaar)
  await page.goto(`${bezwaar}/niet-horen`)
  await pastEnIsToegankelijk(behandelaar)
  await kies(page, /^De indiener wil niet worden gehoord/)
  await vul(page, 'Toelichting', 'De aanvrager belde: een gesprek hoeft niet.')
  await druk(page, 'Leg dit vast')
  await page.goto(`${bezwaar}/beslissing`)
  await pastEnIsToegankelijk(behandelaar)
  await kies(page, /^Gegrond/)
  await vul(page, 'Wat vindt u van het bezwaar?', 'Het buurthuis heeft schriftelijk ja gezegd.')
  for (const keuze of await page.locator('input[name$=".oordeel"][value="voldoet"]').all())
    await page.locator(`label[for="${await keuze.getAttribute('id')}"]`).click()
  for (const reden of await page.getByLabel('Reden').all()) await reden.fill('Opnieuw bekeken.')
  await vul(page, 'Hoeveel wordt verleend?', '8.000')
  await vulDatum(page, 'Verslag uiterlijk op', '2029-03-31')
  await kies(page, 'De gemeente betaalt de kosten')
  await vul(page, 'Bedrag van de kosten', '647')
  await vul(page, 'Waarom wel of niet?', 'De gemeente had om de bevestiging moeten vragen.')
  await druk(page, 'Bewaar dit voorstel')
  await pastEnIsToegankelijk(behandelaar, 'voorgesteld')

  // who refused does not decide on the objection (Awb 10:3 lid 3)
  await gemandateerde.page.goto(`${bezwaar}/mandaat`)
  await leest(gemandateerde.page, 'U nam het besluit waartegen bezwaar is gemaakt.')
}

/** The college first sends the proposal back, then decides on the better one in the same meeting. */
export async function beslistOpBezwaar(
  spelers: { secretaris: Speler; behandelaar: Speler; wethouder: Speler },
  nummer: string,
) {
  const { secretaris, behandelaar, wethouder } = spelers
  const datum = await vergadertVandaag(secretaris)
  const punt = `/college/${datum}/${nummer}/bezwaar/1`
  await agendeert(behandelaar, nummer)
  await wethouder.page.goto(`${punt}/terugzending`)
  await pastEnIsToegankelijk(wethouder)
  await vul(wethouder.page, 'Wat moet er anders?', 'Noem het buurthuis bij naam.')
  await druk(wethouder.page, 'Stuur terug')
  await behandelaar.page.goto(`/behandeling/${nummer}/bezwaar/1`)
  await leest(behandelaar.page, 'Noem het buurthuis bij naam.')
  await pastEnIsToegankelijk(behandelaar, 'teruggestuurd')
  await behandelaar.page.goto(`/behandeling/${nummer}/bezwaar/1/beslissing`)
  await hetzelfdeMet(behandelaar, 'Buurthuis De Haven heeft schriftelijk ja gezegd.')
  await agendeert(behandelaar, nummer)
  await wethouder.page.goto(punt)
  await pastEnIsToegankelijk(wethouder)
  await kies(wethouder.page, 'Het voorstel is gelezen en wordt gevolgd')
  await druk(wethouder.page, 'Leg dit besluit vast')
  await leest(wethouder.page, 'Hierover is besloten')
  await verstuurt(secretaris, nummer)
}

async function vergadertVandaag(secretaris: Speler) {
  const { page } = secretaris
  await page.goto('/demo/klok')
  const vandaag = dagVan(await page.getByText('Op dit platform is het nu').innerText())
  const datum = vandaag.toISOString().slice(0, 10)
  await page.goto('/college')
  await vulDatum(page, 'Op welke dag vergadert het college?', datum)
  await druk(page, 'Plan de vergadering')
  await page.goto(`/college/${datum}/presentie`)
  for (const naam of [/^Pieter /, /^Anouk /, /^Dirk /]) await kies(page, naam)
  await page.getByLabel('Voorzitter').selectOption({ index: 1 })
  await druk(page, 'Leg vast')
  return datum
}

async function agendeert({ page }: Speler, nummer: string) {
  await page.goto(`/behandeling/${nummer}/bezwaar/1/agendering`)
  await page.locator('form label').first().click()
  await druk(page, 'Zet op de agenda')
}

async function hetzelfdeMet({ page }: Speler, overweging: string) {
  await vul(page, 'Wat vindt u van het bezwaar?', overweging)
  await druk(page, 'Bewaar dit voorstel')
}

/** The applicant reads that they were right; the costs are paid, apart from the subsidy. */
export async function krijgtGelijk(
  spelers: { aanvrager: Speler; betaler: Speler },
  nummer: string,
) {
  const { aanvrager, betaler } = spelers
  await aanvrager.page.goto(`/aanvragen/${nummer}/besluit`)
  await leest(aanvrager.page, /U krijgt gelijk\. U krijgt €.8\.000,00 subsidie\./)
  await leest(aanvrager.page, /Buurthuis De Haven/)
  await pastEnIsToegankelijk(aanvrager, 'gelijk')

  const { page } = betaler
  await page.goto('/betalingen')
  await pastEnIsToegankelijk(betaler)
  await page.getByRole('link', { name: `Leg de betaling vast van ${nummer}` }).click()
  await page.getByLabel('Kenmerk van de betaling').waitFor()
  await pastEnIsToegankelijk(betaler)
  await vul(page, 'Kenmerk van de betaling', 'FA-2026-0815')
  await druk(page, 'Leg de betaling vast')
  await leest(page, 'FA-2026-0815')

  await aanvrager.page.goto(`/aanvragen/${nummer}/berichten`)
  await leest(aanvrager.page, /Wij betaalden €.647,00/)
  expect(await aanvrager.page.getByText('FA-2026-0815').count()).toBeGreaterThan(0)
}
