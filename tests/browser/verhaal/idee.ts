import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import { druk, kies, leesMail, leest, vul, volgLink, type Speler } from './toneel.ts'

const wat = 'Elke vrijdag samen eten in het dorpshuis'

/** A resident tells an idea in two sentences before signing in; the mailed link brings back what was typed. */
export async function vertelt(inwoner: Speler) {
  const { page } = inwoner
  await page.goto('/ideeen')
  await pastEnIsToegankelijk(inwoner)
  await page.getByLabel('Wat wilt u doen?').focus()
  await typt(page, wat)
  await typt(page, 'Voor wie alleen woont en weinig mensen spreekt.')
  await typt(page, 'Ulft')
  await typt(page, inwoner.naam)
  await typt(page, '0315 12 34 56')
  await page.keyboard.type('geen adres')
  await page.keyboard.press('Enter')
  await page.getByRole('alert').getByRole('link').first().waitFor()
  await pastEnIsToegankelijk(inwoner, 'met een fout')
  expect(await page.getByLabel('Wat wilt u doen?').inputValue(), 'wat er stond').toBe(wat)
  await vul(page, /^Uw e-mailadres/, inwoner.email)
  await page.keyboard.press('Enter')
  await leest(page, /open de link in uw e-mail/)
  await pastEnIsToegankelijk(inwoner, 'verstuurd')
  await volgLink(inwoner, /verstuur wat u schreef/)
  await druk(page, /^Inloggen als/)
  await leest(page, 'U bent er bijna')
  await pastEnIsToegankelijk(inwoner, 'met wat er stond')
  expect(await page.getByLabel('Wat wilt u doen?').inputValue(), 'wat er stond').toBe(wat)
  await druk(page, 'Verstuur mijn idee')
  await leest(page, 'Dank u wel, wij hebben uw idee.')
  await pastEnIsToegankelijk(inwoner)
}

/** Types in the field that has the focus, and goes on to the next with the keyboard. */
async function typt(page: Speler['page'], tekst: string) {
  await page.keyboard.type(tekst)
  await page.keyboard.press('Tab')
}

/** A begeleider takes it up, and says whose turn it is. */
export async function praatMee(begeleider: Speler) {
  const { page } = begeleider
  await page.goto('/behandeling/ideeen')
  await pastEnIsToegankelijk(begeleider)
  await page.getByRole('link', { name: wat }).click()
  await page.waitForURL(/\/behandeling\/ideeen\/[0-9a-f-]{36}/)
  await pastEnIsToegankelijk(begeleider, 'nieuw')
  await druk(page, 'Pak dit idee op')
  await vul(
    page,
    /Wat hebt u besproken/,
    'Wij belden. Het dorpshuis kan; u vraagt eerst wie er meekookt.',
  )
  await kies(page, 'De indiener en collega’s')
  await page
    .getByRole('group', { name: /Wie is nu aan zet/ })
    .getByText('De indiener')
    .click()
  await druk(page, 'Bewaar de notitie')
  await leest(page, 'Uw notitie is bewaard.')
  await pastEnIsToegankelijk(begeleider, 'in gesprek')
}

/** The resident reads it by mail and answers on the page. */
export async function antwoordt(inwoner: Speler) {
  const { page } = inwoner
  await volgLink(inwoner, /idee/i)
  await leest(page, /u vraagt eerst wie er meekookt/)
  await leest(page, /^U/)
  await pastEnIsToegankelijk(inwoner, 'met een bericht')
  await vul(page, /Stuur een bericht/, 'Drie buren koken mee.')
  await druk(page, 'Verstuur')
  await leest(page, 'Uw bericht is verstuurd.')
}

/** The begeleider turns it into a draft of the resident. Answers its number. */
export async function maaktErEenAanvraagVan(begeleider: Speler) {
  const { page } = begeleider
  await page.reload()
  await leest(page, 'Drie buren koken mee.')
  await page.getByRole('link', { name: 'Maak er een aanvraag van' }).click()
  await page.getByLabel('Hoe heet het plan?').waitFor()
  await pastEnIsToegankelijk(begeleider)
  await vul(page, 'Hoe heet het plan?', 'Samen aan tafel')
  await kies(page, 'Ik heb dit met de indiener besproken')
  await druk(page, 'Begin de aanvraag')
  await leest(page, /De aanvraag is begonnen op naam van de indiener/)
  await pastEnIsToegankelijk(begeleider, 'met een aanvraag')
  return /OIJ-\d{4}-\d{5}/.exec(await page.getByText(/is aanvraag/).innerText())?.[0] ?? ''
}

/** The resident finds the draft through the mail, with what was told already in it. */
export async function vindtDeAanvraag(inwoner: Speler, nummer: string) {
  const { page } = inwoner
  const mail = await leesMail(inwoner, /idee/i)
  expect(mail, 'geen inhoud in de mail').not.toContain(wat)
  await page.goto(`/aanvragen/${nummer}`)
  await pastEnIsToegankelijk(inwoner)
  await page.goto(`/aanvragen/${nummer}/projectplan`)
  expect(await page.getByLabel(/Waar gaat het over/).inputValue()).toContain(wat)
}
