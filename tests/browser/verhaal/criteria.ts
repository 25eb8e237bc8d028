import { expect } from 'vitest'
import { pastEnIsToegankelijk } from './keuring.ts'
import {
  druk,
  drukVergeefs,
  eersteOver,
  kies,
  leest,
  volgLink,
  vouwOpen,
  vul,
  vulDatum,
  type Speler,
} from './toneel.ts'

/** Who sits where, and the addresses of the two sides. */
export type Tafel = {
  penvoerder: Speler
  begeleider: Speler
  initiatief: string
  gemeente: string
}

export const aanTafel = (penvoerder: Speler, begeleider: Speler, nummer: string): Tafel => ({
  penvoerder,
  begeleider,
  initiatief: `/aanvragen/${nummer}/evaluatiecriteria`,
  gemeente: `/behandeling/${nummer}/criteria`,
})

/** A first criterium from a template: the dots have to be filled in, and what is not known may stay open. */
export async function begintMetEenSjabloon({ penvoerder, initiatief }: Tafel) {
  const { page } = penvoerder
  await page.goto(`${initiatief}/voorbeelden`)
  await pastEnIsToegankelijk(penvoerder)
  await page.getByRole('link', { name: /^Neem over en pas aan.*In één zin/ }).click()
  await page.getByText(/^Ingevuld met: In één zin/).waitFor()
  await pastEnIsToegankelijk(penvoerder, 'uit een voorbeeld')
  await vul(page, /^Waaraan zien we dat het lukt\?/, 'Het aantal buren dat samen eet')
  await drukVergeefs(page, 'Leg dit voorstel op tafel')
  await leest(page, 'Vul in wat er op de plaats van de puntjes komt')
  await vul(
    page,
    /^Wat willen we bereiken\?/,
    'Als wij elke vrijdag koken, dan eten buren samen, zodat niemand alleen is',
  )
  await vul(page, /^Waarin tellen we\?/, 'buren')
  await kies(page, /^Dat weten we nog niet/)
  await vul(page, /^Hoeveel moet het worden\?/, '20')
  await kies(page, 'Omhoog')
  await vulDatum(page, /^Wanneer kijken we/, eersteOver(9))
  await druk(page, 'Leg dit voorstel op tafel')
  await leest(page, 'Uw voorstel ligt op tafel')
}

/** Three rounds about one criterium, with a question and an answer in between, and the difference in words. */
export async function pratenInDrieRondes(tafel: Tafel) {
  const { penvoerder, begeleider, initiatief, gemeente } = tafel
  const bram = begeleider.page
  const noor = penvoerder.page
  await bram.goto(`${gemeente}/1`)
  await leest(bram, 'We weten nog niet hoe het nu is.')
  await leest(bram, 'Er staat nog niet wie het bijhoudt.')
  await vul(bram, /^Wilt u iets zeggen of vragen\?/, 'Waarom twintig? Hoeveel mensen wonen er?')
  await druk(bram, 'Zet dit in het gesprek')
  await leest(bram, 'Dit staat nu in het gesprek')
  expect(await bram.getByRole('button', { name: 'Ja, akkoord' }).count(), 'blijft aan zet').toBe(1)

  await volgLink(penvoerder, /Er is nieuws over/)
  await noor.goto(`${initiatief}/1`)
  await leest(noor, /Hoeveel mensen wonen er\?/)
  await vul(noor, /^Wilt u iets zeggen of vragen\?/, 'Honderd. Maar twaalf is ook al mooi.')
  await druk(noor, 'Zet dit in het gesprek')
  await pastEnIsToegankelijk(penvoerder, 'met opmerkingen')

  await steltVoor(bram, `${gemeente}/1`, { streven: '12', meter: 'De gemeente' })
  await leest(bram, /versie 2/)
  await steltVoor(noor, `${initiatief}/1`, { streven: '14', meter: 'De kookgroep' })
  await bram.goto(`${gemeente}/1`)
  await leest(bram, 'Het voorstel (versie 3)')
  expect(await streepEnToevoeging(bram)).toEqual([
    ['12', '14'],
    ['gemeente', 'kookgroep'],
  ])
  await vouwOpen(bram, 'Vergelijk twee versies')
  await bram.getByLabel('Van', { exact: true }).selectOption('1')
  await bram.getByRole('button', { name: 'Laat het verschil zien' }).click()
  await leest(bram, 'Van versie 1 naar versie 3')
  await pastEnIsToegankelijk(begeleider, 'met een vergelijking')
  await vouwOpen(bram, 'Lees versie 1 helemaal')
  await leest(bram, /20 buren, hoger is beter/)
  await druk(bram, 'Ja, akkoord')
  await leest(bram, /U bent het eens/)
}

type Anders = { streven: string; meter: string }

async function steltVoor(page: Speler['page'], pad: string, { streven, meter }: Anders) {
  await page.goto(`${pad}/tegenvoorstel`)
  await vul(page, /^Hoeveel moet het worden\?/, streven)
  await vul(page, /^Wie houdt het bij\?/, meter)
  await druk(page, 'Leg dit voorstel op tafel')
}

/** What the newest proposal takes away and adds, question by question. */
const streepEnToevoeging = (page: Speler['page']) =>
  page
    .locator('.summary-list .difference, dl:not(.changes) .difference')
    .evaluateAll((alle) =>
      alle.map((een) =>
        ['del', 'ins'].map((naam) => een.querySelector(naam)?.textContent?.trim() ?? ''),
      ),
    )

/** Both read one text and confirm it; what still has to be measured is a task from then on. */
export async function bevestigenSamen({ penvoerder, begeleider, initiatief, gemeente }: Tafel) {
  await penvoerder.page.goto(initiatief)
  await leest(penvoerder.page, 'Eerst nog meten')
  await pastEnIsToegankelijk(penvoerder, 'alles eens')
  await druk(penvoerder.page, 'Leg het plan voor')
  const getallen: (string | null)[] = []
  for (const [speler, pad, namens] of [
    [penvoerder, initiatief, 'het initiatief'],
    [begeleider, gemeente, 'de gemeente'],
  ] as const) {
    await speler.page.goto(`${pad}/plan`)
    getallen.push(await speler.page.locator('.hash').textContent())
    await druk(speler.page, `Ik bevestig dit plan namens ${namens}`)
  }
  expect(getallen[0], 'beide bevestigden hetzelfde').toBe(getallen[1])
  await leest(begeleider.page, 'Niemand')
}

/** One side takes its agreement back with another proposal: what was confirmed holds until both confirm again. */
export async function komtErOpTerug(tafel: Tafel) {
  const { penvoerder, begeleider, initiatief, gemeente } = tafel
  const noor = penvoerder.page
  const bram = begeleider.page
  await steltVoor(noor, `${initiatief}/1`, { streven: '10', meter: 'De kookgroep' })
  for (const [speler, pad] of [
    [penvoerder, initiatief],
    [begeleider, gemeente],
  ] as const) {
    await speler.page.goto(`${pad}/plan`)
    await leest(speler.page, /Na uw bevestiging is iets anders voorgesteld/)
    expect(await speler.page.getByRole('button', { name: /^Ik bevestig/ }).count()).toBe(0)
    await pastEnIsToegankelijk(speler, 'achterhaald')
    await speler.page.goto(pad)
    await leest(speler.page, /geldt versie 1 van het plan/)
  }
  await bram.goto(`${gemeente}/1`)
  await leest(bram, /geldt wat u eerder afsprak: versie 3/)
  await druk(bram, 'Ja, akkoord')
  await druk(bram, 'Leg het plan voor')
  await leest(bram, 'Wat er anders is dan in versie 1')
  await pastEnIsToegankelijk(begeleider, 'tweede versie')
  await druk(bram, 'Ik bevestig dit plan namens de gemeente')
  await noor.goto(`${initiatief}/plan`)
  await druk(noor, 'Ik bevestig dit plan namens het initiatief')
  await noor.goto(initiatief)
  await leest(noor, 'Lees het plan (versie 2)')
}

/** The value before the beginning is measured; the plan stays as both confirmed it. */
export async function meetHetBegin({ penvoerder, initiatief }: Tafel) {
  const { page } = penvoerder
  await page.goto(initiatief)
  await page.getByRole('link', { name: 'Nulmeting bij criterium 1' }).click()
  await page.getByLabel('Hoeveel was het?').waitFor()
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, 'Hoeveel was het?', '4')
  await vulDatum(page, 'Op welke dag is dat gemeten?', new Date().toISOString().slice(0, 10))
  await vul(page, 'Hoe is dat gemeten?', 'Geteld op twee vrijdagen')
  await druk(page, 'Bewaar de nulmeting')
  await leest(page, /Gemeten voor het begin: 4 buren/)
  await page.goto(initiatief)
  expect(await page.getByText('Eerst nog meten').count()).toBe(0)
}

/** Before anything is on the table: who invests what, and who gains; of a gain a criterium is made. */
export async function tekenenSamen({ penvoerder, initiatief }: Tafel) {
  const { page } = penvoerder
  await page.goto(`${initiatief}/effecten`)
  await pastEnIsToegankelijk(penvoerder)
  await vul(page, 'Om wie gaat het?', 'De huisarts')
  await drukVergeefs(page, 'Zet op de tekening')
  await leest(page, 'Vul in wat deze inlegt, of wat deze eraan heeft')
  await vul(page, /^Wat heeft die eraan\?/, 'Een rustiger spreekuur')
  await druk(page, 'Zet op de tekening')
  await leest(page, 'wint mee zonder iets in te leggen')
  await pastEnIsToegankelijk(penvoerder, 'getekend')
  await page.getByRole('link', { name: /^Maak hier een criterium van.*De huisarts/ }).click()
  const doel = page.getByLabel(/^Wat willen we bereiken\?/)
  expect(await doel.inputValue()).toBe('De huisarts: Een rustiger spreekuur')
  await kies(page, 'Een vraag om van te leren')
  await vul(page, /^Waaraan zien we dat het lukt\?/, 'Merkt de huisarts verschil?')
  await druk(page, 'Leg dit voorstel op tafel')
}

/** At one screen: the begeleider types, the penvoerder sits down with a telephone, and each agrees for itself. */
export async function zittenAanEenTafel(tafel: Tafel) {
  const { penvoerder, begeleider, initiatief, gemeente } = tafel
  const scherm = begeleider.page
  await scherm.goto(`${gemeente}/tafel`)
  await pastEnIsToegankelijk(begeleider)
  await vouwOpen(scherm, 'Zit er iemand bij zonder eigen inlog?')
  await vul(scherm, /^Wie nog meer, voor het initiatief\?/, 'Ria Postma')
  await druk(scherm, 'Wij gaan aan tafel')
  await leest(scherm, /is er nog niet met een eigen inlog/)
  await pastEnIsToegankelijk(begeleider, 'bezig')

  await volgLink(penvoerder, /U kunt aan tafel/)
  const telefoon = penvoerder.page
  await pastEnIsToegankelijk(penvoerder, 'schuift aan')
  await druk(telefoon, 'Ik zit ook aan tafel')
  await leest(telefoon, /Dit scherm is van/)

  await scherm.goto(`${gemeente}/tafel`)
  expect(await scherm.getByText('is er nog niet met een eigen inlog').count()).toBe(0)
  await scherm.getByRole('link', { name: 'Verander criterium 1' }).click()
  await scherm.getByLabel(/^Waaraan zien we dat het lukt\?/).waitFor()
  await vul(
    scherm,
    /^Waaraan zien we dat het lukt\?/,
    'Merkt de huisarts na een half jaar verschil?',
  )
  await druk(scherm, 'Leg dit voorstel op tafel')
  await scherm.waitForURL(/\/tafel/)
  expect(
    await scherm.getByRole('button', { name: /akkoord/ }).count(),
    'niemand geeft akkoord voor een ander',
  ).toBe(0)
  await leest(scherm, 'Het initiatief geeft zelf akkoord, op een eigen telefoon of computer.')

  await telefoon.goto(`${initiatief}/tafel`)
  await druk(telefoon, /^Ja, akkoord.*criterium 1/)
  await telefoon.waitForURL(/\/tafel/)
  await druk(telefoon, 'Leg het plan voor')
  await druk(telefoon, 'Ik bevestig dit plan namens het initiatief')
  await scherm.goto(`${gemeente}/plan`)
  await leest(scherm, 'U zit nu samen aan tafel.')
  await druk(scherm, 'Ik bevestig dit plan namens de gemeente')
}

/** Afterwards both sides read who was there and what was agreed, and nobody can change that any more. */
export async function lezenHetLogboek({ penvoerder, begeleider, initiatief, gemeente }: Tafel) {
  const scherm = begeleider.page
  await scherm.goto(`${gemeente}/tafel`)
  await vul(scherm, /^Wilt u nog iets onthouden\?/, 'Ria belt de huisarts.')
  await druk(scherm, 'Sluit de sessie')
  await penvoerder.page.goto(`${initiatief}/tafel`)
  for (const { page } of [begeleider, penvoerder]) {
    await leest(page, 'Eerdere keren aan tafel')
    await leest(page, 'Ria Postma, het initiatief (zonder inlog)')
    await leest(page, `${penvoerder.naam}, het initiatief (zelf ingelogd)`)
    await leest(page, '“Ria belt de huisarts.”')
    await leest(page, `${penvoerder.naam} gaf akkoord op criterium 1, versie 2`)
    await leest(page, `${begeleider.naam} bevestigde het plan (versie 1) namens de gemeente`)
  }
  await pastEnIsToegankelijk(penvoerder, 'logboek')
}
