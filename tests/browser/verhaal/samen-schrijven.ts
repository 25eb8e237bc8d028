import { expect } from 'vitest'
import { rekentUit } from './klein.ts'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, eersteOver, isVastgehouden, kies, leest, volgLink, vul } from './toneel.ts'
import { bezoeker, logInMetLink, vulDatum, type Speler } from './toneel.ts'

const doel = /^Wat wilt u bereiken\?/

/** The penvoerder asks somebody by mail, who says yes without an account. */
export async function vraagtErbij(
  penvoerder: Speler,
  ander: Speler,
  nummer: string,
  kiest: (page: Speler['page']) => Promise<void>,
) {
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}/samenwerkingsverband/toegang`)
  await pastEnIsToegankelijk(penvoerder)
  await page
    .getByRole('link', { name: /Vraag (nog )?iemand/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Verstuur de uitnodiging' }).waitFor()
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, 'E-mailadres', ander.email)
  await kiest(page)
  await druk(page, 'Verstuur de uitnodiging')
  await leest(page, 'Wacht op antwoord')
  await pastEnIsToegankelijk(penvoerder, 'met een vraag')
  await volgLink(ander, /gevraagd om mee te werken/)
  await ander.page.getByRole('heading', { name: 'Wilt u meewerken?' }).waitFor()
  await pastEnIsToegankelijk(ander)
  await kies(ander.page, 'Ja, ik werk mee')
  await vul(ander.page, /^Uw naam/, ander.naam)
  await druk(ander.page, 'Verstuur mijn antwoord')
  await leest(ander.page, nummer)
}

export const alsMeeschrijver = (page: Speler['page']) => kies(page, /^Meeschrijver/)

/** Help with the budget alone, for some months. */
export async function alsHelper(page: Speler['page']) {
  await kies(page, /^Helper/)
  await kies(page, 'Begroting')
  await vulDatum(page, 'Tot en met welke dag?', eersteOver(3))
}

/** Two people open the same section: each sees that the other is there. */
export async function zienElkaar(een: Speler, ander: Speler, nummer: string) {
  await openPlan(een, nummer)
  await openPlan(ander, nummer)
  await leest(ander.page, `${een.naam} werkt nu ook aan dit onderdeel.`)
  await pastEnIsToegankelijk(ander, 'met z’n tweeën')
}

/** Opens the plan and waits until the platform knows that somebody is there. */
async function openPlan({ page }: Speler, nummer: string) {
  const gemeld = page.waitForResponse(isVastgehouden)
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  await gemeld
}

/** Both have it open and save another text: the second reads the difference in words and chooses. */
export async function kiestUitTweeTeksten(eerste: Speler, tweede: Speler, nummer: string) {
  await vul(eerste.page, doel, 'Buren kennen elkaar en helpen elkaar.')
  await druk(eerste.page, 'Opslaan en later verder')
  const { page } = tweede
  await vul(page, doel, 'Buren kennen elkaar en koken samen.')
  await page.getByRole('button', { name: 'Opslaan en later verder' }).click()
  await leest(page, `${eerste.naam} schreef intussen iets anders`)
  expect(await page.locator('.difference del').allInnerTexts()).toEqual(['helpen elkaar'])
  expect(await page.locator('.difference ins').allInnerTexts()).toEqual(['koken samen'])
  await pastEnIsToegankelijk(tweede, 'met twee teksten')
  await kies(page, 'Bewaar mijn tekst')
  await druk(page, 'Opslaan en later verder')
  await eerste.page.goto(`/aanvragen/${nummer}/projectplan`)
  expect(await eerste.page.getByLabel(doel).inputValue()).toBe(
    'Buren kennen elkaar en koken samen.',
  )
}

/** A second tab of one's own is nobody else: the last save counts, and nothing is asked. */
export async function werktInTweeTabbladen(speler: Speler, nummer: string) {
  const { page, context } = speler
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  const tweede = await context.newPage()
  await tweede.goto(`/aanvragen/${nummer}/projectplan`)
  await vul(page, doel, 'Buren eten samen.')
  await druk(page, 'Opslaan en later verder')
  await vul(tweede, doel, 'Buren eten samen en ruimen samen op.')
  await druk(tweede, 'Opslaan en later verder')
  await tweede.close()
}

/** What is typed and not saved waits on every device of whoever typed it. */
export async function gaatVerderOpEenAnderApparaat(speler: Speler, nummer: string) {
  const { page, naam, email, toneel } = speler
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  const vastgehouden = page.waitForResponse(
    (response) =>
      isVastgehouden(response) && (response.request().postData() ?? '').includes('activiteiten'),
  )
  await page.getByLabel(/^Wat gaat u doen\?/).pressSequentially('Elke vrijdag koken')
  await vastgehouden
  const telefoon = await bezoeker(toneel, naam, email)
  await telefoon.page.goto(`/aanvragen/${nummer}/projectplan`)
  await logInMetLink(telefoon)
  await telefoon.page.goto(`/aanvragen/${nummer}/projectplan`)
  await leest(telefoon.page, 'Hier staat wat u eerder typte')
  expect(await telefoon.page.getByLabel(/^Wat gaat u doen\?/).inputValue()).toBe(
    'Elke vrijdag koken',
  )
  await pastEnIsToegankelijk(telefoon, 'met wat er getypt was')
}

/** A helper fills in what was asked and no more; the penvoerder says that it is right. */
export async function helptMetDeBegroting(penvoerder: Speler, helper: Speler, nummer: string) {
  const buiten = await helper.page.goto(`/aanvragen/${nummer}/projectplan`)
  expect(buiten?.status(), 'buiten het mandaat').toBe(403)
  await rekentUit(helper, nummer)
  const { page } = penvoerder
  await page.goto(`/aanvragen/${nummer}`)
  await leest(page, `Ingevoerd door ${helper.naam} (helper), nog niet bevestigd`)
  await page.getByRole('link', { name: 'Lees na en zeg of het klopt' }).click()
  await leest(page, 'Boodschappen')
  await pastEnIsToegankelijk(penvoerder)
  await druk(page, 'Dit klopt')
  await leest(page, `Ingevoerd door ${helper.naam} (helper), bevestigd door de penvoerder`)
}
