import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, kies, logInMetLink, vul, vulDatum, type Speler } from './toneel.ts'

type Idee = { regeling: string; titel: string; samenvatting: string }

/** Signs in by mail on the way to a draft, and begins it. Answers its number. */
export async function begint(speler: Speler, { regeling, titel, samenvatting }: Idee) {
  const { page } = speler
  await page.goto(`/regelingen/${regeling}/aanvraag`)
  await logInMetLink(speler)
  await vul(page, 'Hoe heet uw idee?', titel)
  await vul(page, /in één zin/, samenvatting)
  await vul(page, 'Uw naam', speler.naam)
  await druk(page, 'Begin de aanvraag')
  await page.waitForURL(/\/aanvragen\//)
  return /[A-Z]{3}-\d{4}-\d{5}/.exec(page.url())?.[0] ?? ''
}

/** The few questions of a small application: the plan, where it fits, what it costs, who asks. */
export async function vultKleinIn(speler: Speler, nummer: string) {
  await schrijftHetPlan(speler, nummer)
  await zegtWaarHetBijPast(speler, nummer)
  await rekentUit(speler, nummer)
  await zegtWieHetIs(speler, nummer)
}

async function schrijftHetPlan(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  await pastEnIsToegankelijk(speler)
  await vul(page, /Voor wie is het\?/, 'Dertig mensen uit Ulft die vaak alleen eten.')
  await vul(page, /Wat gaat u doen\?/, 'Twintig vrijdagen koken en samen eten.')
  await vulDatum(page, 'Wanneer begint u?', '2028-03-01')
  await vulDatum(page, 'Wanneer bent u klaar?', '2028-09-01')
  await druk(page, 'Opslaan en verder')
}

async function zegtWaarHetBijPast(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/aansluiting`)
  await pastEnIsToegankelijk(speler)
  await kies(page, 'Een betrokken en leefbare wijk')
  await kies(page, 'Faciliteren')
  await kies(page, 'Betalen per activiteit of persoon')
  await druk(page, 'Opslaan en verder')
}

/** What it costs, and what is asked. */
export async function rekentUit(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/begroting`)
  await pastEnIsToegankelijk(speler)
  // not every scheme asks what kind of cost it is
  const soort = page.locator('[id="kosten.0.soort"]')
  if ((await soort.count()) > 0) await soort.selectOption('materiaal')
  await page.locator('[id="kosten.0.omschrijving"]').fill('Boodschappen')
  await page.locator('[id="kosten.0.bedrag"]').fill('1.200')
  await vul(page, /Hoeveel subsidie vraagt u\?/, '1200')
  await druk(page, 'Opslaan en verder')
}

/** Who asks, and where letters go. */
export async function zegtWieHetIs(speler: Speler, nummer: string) {
  const { page } = speler
  await page.goto(`/aanvragen/${nummer}/indiening/aanvrager`)
  await pastEnIsToegankelijk(speler)
  await kies(page, 'Ikzelf, als inwoner')
  await vul(page, /^Straat/, 'Kerkstraat')
  await vul(page, /^Huisnummer/, '8')
  await vul(page, /^Postcode/, '7071 AB')
  await vul(page, /^Plaats/, 'Ulft')
  await druk(page, 'Opslaan')
}

/** Signs under what was read back. */
export async function ondertekent({ page, naam }: Speler) {
  await kies(page, 'Digitaal')
  await vul(page, /^Uw naam/, naam)
  await kies(page, /^Ik heb dit naar waarheid/)
}
