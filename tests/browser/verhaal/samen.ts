import { pastEnIsToegankelijk } from './keuring.ts'
import { expect } from 'vitest'
import { druk, drukVergeefs, kies, leest, volgLink, vul, type Speler } from './toneel.ts'

const verenigingsnaam = 'Buurtvereniging De Hoek'
const voorgelegd = /ligt een tekst voor u klaar/
const uitgenodigd = /gevraagd om mee te doen/

type Samen = { penvoerder: Speler; vereniging: Speler; buur: Speler }

/**
 * Step 3: an association and a neighbour are asked; each answers for themselves, exactly this text, once.
 * To the last text the neighbour has not answered yet.
 */
export async function doenSamenMee(spelers: Samen, nummer: string) {
  await voegtPartnersToe(spelers, nummer)
  await legtVoor(spelers.penvoerder, nummer)
  await buurZegtNee(spelers.buur)
  await verenigingZegtJa(spelers)
  await nodigtOpnieuwUit(spelers.penvoerder, nummer)
  await buurZegtJa(spelers.buur)
  await wijzigtHetBedrag(spelers.penvoerder, nummer)
  await leestWatErVeranderde(spelers.vereniging, 'Ja, wij doen mee')
}

async function voegtPartnersToe({ penvoerder, vereniging, buur }: Samen, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband`)
  await pastEnIsToegankelijk(penvoerder)
  await page.getByRole('link', { name: 'Voeg uw eerste partner toe' }).click()
  await kies(page, 'Een organisatie')
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, 'Naam', verenigingsnaam)
  await vul(page, 'KVK-nummer', '12345')
  await vul(page, 'Wat gaat uw partner doen?', 'Zet de zaal klaar en schenkt koffie.')
  await page.getByLabel('Wat voor organisatie is het?').selectOption({ label: 'Vereniging' })
  await vul(page, /^Uren/, '80')
  await vul(page, /E-mailadres van wie er antwoordt/, vereniging.email)
  await drukVergeefs(page, 'Opslaan')
  await page
    .getByRole('alert')
    .getByRole('link', { name: /KVK-nummer/ })
    .click()
  expect(await page.getByLabel(/^Uren/).inputValue(), 'wat er stond').toBe('80')
  await pastEnIsToegankelijk(penvoerder, 'met een fout')
  await vul(page, 'KVK-nummer', '12345678')
  await druk(page, 'Opslaan')
  await leest(page, verenigingsnaam)
  await page.getByRole('link', { name: 'Voeg een partner toe' }).click()
  await kies(page, 'Een inwoner')
  await vul(page, 'Naam', buur.naam)
  await vul(page, 'Wat gaat uw partner doen?', 'Haalt buren op die slecht ter been zijn.')
  await vul(page, /^Uren/, '40')
  await vul(page, /E-mailadres van wie er antwoordt/, buur.email)
  await druk(page, 'Opslaan')
  await leest(page, buur.naam)
}

async function legtVoor(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband`)
  await page.getByRole('link', { name: /leg.* voor$/i }).click()
  await leest(page, 'Het plan: Koffie op de hoek')
  await pastEnIsToegankelijk(penvoerder)
  await druk(page, 'Leg deze tekst voor')
  await leest(page, /U legde de tekst voor op/)
}

async function buurZegtNee(buur: Speler) {
  const { page } = buur
  await volgLink(buur, voorgelegd)
  await ziet(buur, 'Haalt buren op die slecht ter been zijn.', '40 uur')
  await kies(page, 'Nee, zo doe ik niet mee')
  await vul(page, /Wilt u er iets bij zeggen\?/, 'In de zomer ben ik er niet.')
  await druk(page, 'Verstuur mijn antwoord')
  await page.waitForURL(/\/(aanvragen|mijn|uitnodiging)/)
}

/** The penvoerder cannot answer with the link of a partner; the partner can, and only once. */
async function verenigingZegtJa({ penvoerder, vereniging }: Samen) {
  const { page } = vereniging
  await volgLink(vereniging, voorgelegd)
  const uitnodiging = page.url()
  await penvoerder.page.goto(uitnodiging)
  await leest(penvoerder.page, /Niemand antwoordt voor een ander/)
  expect(
    await penvoerder.page.getByRole('button', { name: 'Verstuur mijn antwoord' }).count(),
  ).toBe(0)
  await ziet(vereniging, 'Zet de zaal klaar en schenkt koffie.', '80 uur')
  await pastEnIsToegankelijk(vereniging)
  await zegtJa(vereniging, 'Ja, wij doen mee')
  await pastEnIsToegankelijk(vereniging, 'als partner')
  await page.goto(uitnodiging)
  await leest(page, 'U hebt al geantwoord: u doet mee')
}

async function nodigtOpnieuwUit(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband`)
  await leest(page, /In de zomer ben ik er niet/)
  await leest(page, '1 van de 2 partners bevestigde.')
  await pastEnIsToegankelijk(penvoerder, 'met antwoorden')
  await page
    .getByRole('link', { name: /Nodig (opnieuw )?uit/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).waitFor()
  await pastEnIsToegankelijk(penvoerder)
  await druk(page, 'Verstuur de uitnodiging')
}

async function buurZegtJa(buur: Speler) {
  await volgLink(buur, uitgenodigd)
  await zegtJa(buur, 'Ja, ik doe mee')
}

/** Another amount is another text: everybody is asked anew. */
async function wijzigtHetBedrag(penvoerder: Speler, nummer: string) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/begroting`)
  await page.locator('[id="kosten.0.bedrag"]').fill('3.900')
  await vul(page, /Hoeveel subsidie vraagt u\?/, '6400')
  await druk(page, /^Opslaan en verder/)
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband`)
  await leest(page, 'U hebt na het voorleggen gewijzigd')
  await leest(page, /Het gevraagde bedrag was: €.6\.000/)
  await legtVoor(penvoerder, nummer)
  await leest(page, '0 van de 2 partners bevestigden.')
}

async function leestWatErVeranderde(speler: Speler, antwoord: string) {
  await volgLink(speler, voorgelegd)
  await leest(speler.page, /Het gevraagde bedrag was: €.6\.000/)
  await zegtJa(speler, antwoord)
}

/** A corrected telephone number is no other text: nobody is asked again. */
export async function verbetertTelefoonnummer({ page }: Speler, nummer: string) {
  await page.goto(`/aanvragen/${nummer}/indiening/aanvrager`)
  await vul(page, /^Telefoonnummer/, '0525 123 987')
  await druk(page, 'Opslaan')
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband`)
  await leest(page, '1 van de 2 partners bevestigde.')
  expect(await page.getByText('U hebt na het voorleggen gewijzigd').count()).toBe(0)
}

/** Who was still silent when the application was sent, may say yes after it. */
export async function zegtAlsnogJa(buur: Speler) {
  await leestWatErVeranderde(buur, 'Ja, ik doe mee')
}

async function ziet({ page }: Speler, taak: string, uren: string) {
  const toezegging = page.getByRole('region', { name: 'Dit zegt u toe' })
  await toezegging.getByText(taak).waitFor()
  await toezegging.getByText(uren).waitFor()
  await leest(page, 'Gevraagde subsidie')
}

async function zegtJa(speler: Speler, antwoord: string) {
  const { page } = speler
  await kies(page, antwoord)
  await vul(page, /^Uw naam/, speler.naam)
  await druk(page, 'Verstuur mijn antwoord')
  await leest(page, 'U hebt deze tekst bevestigd')
}
