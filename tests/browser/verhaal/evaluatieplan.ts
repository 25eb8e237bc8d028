import { pastEnIsToegankelijk } from './keuring.ts'
import { expect } from 'vitest'
import { druk, eersteOver, kies, leest, vul, vulDatum, type Speler } from './toneel.ts'

type Tafel = { penvoerder: Speler; begeleider: Speler }

/** Step 4: two criteria on one table; what one proposes holds when the other agrees, and both confirm the same plan. */
export async function stellenPlanOp({ penvoerder, begeleider }: Tafel, nummer: string) {
  const initiatief = `/aanvragen/${nummer}/evaluatiecriteria`
  const gemeente = `/behandeling/${nummer}/criteria`
  await penvoerder.page.goto(initiatief)
  await pastEnIsToegankelijk(penvoerder)
  await steltVoor(penvoerder, initiatief, {
    doel: 'Buren die weinig buiten komen, drinken elke week samen koffie.',
    indicator: 'Het aantal buren dat op woensdag komt',
    streefwaarde: '15',
  })
  await begeleider.page.goto('/behandeling/begeleiding')
  await pastEnIsToegankelijk(begeleider)
  await begeleider.page.getByRole('link', { name: nummer }).click()
  await pastEnIsToegankelijk(begeleider)
  await doetTegenvoorstel(begeleider, gemeente)
  await geeftAkkoord(penvoerder, initiatief, 1)
  await steltVoor(begeleider, gemeente, {
    doel: 'Bezoekers kennen na een half jaar drie buren bij naam.',
    indicator: 'Het aantal buren dat een bezoeker bij naam kent',
    streefwaarde: '3',
  })
  await geeftAkkoord(penvoerder, initiatief, 2)
  await bevestigen({ penvoerder, begeleider }, initiatief, gemeente)
}

type Criterium = { doel: string; indicator: string; streefwaarde: string }

async function steltVoor(speler: Speler, basis: string, criterium: Criterium) {
  const { page } = speler
  await page.goto(`${basis}/nieuw`)
  await pastEnIsToegankelijk(speler)
  await vul(page, /^Wat willen we bereiken\?/, criterium.doel)
  await kies(page, 'Iets wat we tellen')
  await vul(page, /^Waaraan zien we dat het lukt\?/, criterium.indicator)
  await vul(page, /^Waarin tellen we\?/, 'buren')
  await vul(page, /^Hoeveel is het nu\?/, '0')
  await vul(page, /^Hoeveel moet het worden\?/, criterium.streefwaarde)
  await kies(page, 'Omhoog')
  await vulDatum(page, /^Wanneer kijken we/, eersteOver(9))
  await vul(page, /^Hoe meten we het\?/, 'Een turflijst bij de deur, zonder namen.')
  await vul(page, /^Wie houdt het bij\?/, 'De gastvrouw')
  await vul(page, /^Hoeveel minuten/, '100')
  await vul(page, /^Wat leren we/, 'Komen er weinig mensen, dan vragen we wat hen tegenhoudt.')
  await druk(page, 'Leg dit voorstel op tafel')
  await leest(page, criterium.indicator)
}

/** Who proposed something has nothing to agree to; the other side has, or says it differently. */
async function doetTegenvoorstel(begeleider: Speler, basis: string) {
  const { page } = begeleider
  await page.goto(`${basis}/1`)
  await pastEnIsToegankelijk(begeleider)
  await page.getByRole('link', { name: 'Nee, ik stel iets anders voor' }).click()
  await page.getByLabel(/^Hoeveel moet het worden\?/).waitFor()
  await pastEnIsToegankelijk(begeleider)
  await vul(page, /^Hoeveel moet het worden\?/, '12')
  await vul(page, /^Wilt u er iets bij zeggen/, 'Twaalf is al heel mooi voor een nieuwe groep.')
  await druk(page, 'Leg dit voorstel op tafel')
  await leest(page, /versie 2/)
  expect(await page.getByRole('button', { name: 'Ja, akkoord' }).count()).toBe(0)
}

async function geeftAkkoord(penvoerder: Speler, basis: string, volgnummer: number) {
  const { page } = penvoerder
  await page.goto(`${basis}/${volgnummer}`)
  await pastEnIsToegankelijk(penvoerder)
  await druk(page, 'Ja, akkoord')
  await page.goto(`${basis}/${volgnummer}`)
  await leest(page, 'Wat we afspraken')
}

async function bevestigen({ penvoerder, begeleider }: Tafel, initiatief: string, gemeente: string) {
  await penvoerder.page.goto(initiatief)
  await druk(penvoerder.page, 'Leg het plan voor')
  const getallen: string[] = []
  for (const [speler, basis, namens] of [
    [penvoerder, initiatief, 'het initiatief'],
    [begeleider, gemeente, 'de gemeente'],
  ] as const) {
    await speler.page.goto(`${basis}/plan`)
    await pastEnIsToegankelijk(speler)
    getallen.push((await speler.page.locator('.hash').textContent()) ?? '')
    await druk(speler.page, `Ik bevestig dit plan namens ${namens}`)
    const knop = speler.page.getByRole('button', { name: /^Ik bevestig/ })
    await expect.poll(() => knop.count(), { message: 'niemand bevestigt twee keer' }).toBe(0)
  }
  expect(getallen[0], 'beide bevestigden hetzelfde').toBe(getallen[1])
  await penvoerder.page.goto(`${initiatief}/plan`)
  await leest(penvoerder.page, 'Bevestigd')
}
