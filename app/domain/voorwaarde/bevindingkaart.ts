import type { Aanvraaginhoud } from '../aanvraag/inhoud.ts'
import { sectienamen, sectietitels, type Sectienaam } from '../aanvraag/secties.ts'
import type { Bewijs } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import { adresVan, vindplaats } from '../plan/verwijzing.ts'
import { bevindingen, uitkomstwoorden } from './bevindingen.ts'
import { gewichtnaam, gewichtuitleg } from './gewicht.ts'
import type { Voorwaarde } from './soort.ts'

/** A finding as every page shows it, with its condition, what it rests on and where to look. */
export type Bevindingkaart = ReturnType<typeof bevindingkaarten>[number]

/** A condition with the title of the plan it rests on. */
export type VoorwaardeMetPlan = Voorwaarde & { bron_plan_titel: string }

const tonen = { voldoet: 'good', nog_niet: 'warning', oordeel_nodig: 'info' } as const

/** The findings, ready to show: nothing is decided here that `bevindingen` did not find. */
export function bevindingkaarten(
  inhoud: Aanvraaginhoud,
  voorwaarden: readonly VoorwaardeMetPlan[],
  vandaag: Datum,
) {
  const gevonden = bevindingen(inhoud, voorwaarden, vandaag)
  return voorwaarden.flatMap(({ titel, tekst, artikel, gewicht, bron_plan_titel }, plaats) => {
    const bevinding = gevonden[plaats]
    if (!bevinding) return []
    const { voorwaarde, uitkomst, reden, bewijs, bron, waar, wat_helpt } = bevinding
    return {
      ...{ voorwaarde, titel, tekst, artikel, uitkomst, reden, bewijs, wat_helpt },
      woord: uitkomstwoorden[uitkomst],
      toon: tonen[uitkomst],
      gewicht: { naam: gewichtnaam[gewicht], uitleg: gewichtuitleg[gewicht] },
      citaat: bron.citaat,
      bron: `${bron_plan_titel}, ${vindplaats(bron.paragraaf)}`,
      naar: adresVan(bron.onderdeel),
      plaatsen: plaatsenVan(bewijs, waar),
    }
  })
}

/** How many conditions are met, for the task list: "3 van de 4 voorwaarden". */
export function telling(kaarten: readonly Pick<Bevindingkaart, 'uitkomst'>[]) {
  const aantal = (uitkomst: Bevindingkaart['uitkomst']) =>
    kaarten.filter((kaart) => kaart.uitkomst === uitkomst).length
  const oordeel = aantal('oordeel_nodig')
  return {
    tekst: `U voldoet aan ${aantal('voldoet')} van de ${kaarten.length} voorwaarden.`,
    oordeel:
      oordeel === 0
        ? null
        : `Over ${oordeel === 1 ? '1 voorwaarde' : `${oordeel} voorwaarden`} oordeelt de gemeente later.`,
    nog: aantal('nog_niet'),
  }
}

/** The sections to look at: those the evidence stands in, and where one answers, in the order of the application. */
function plaatsenVan(bewijs: readonly Bewijs[], waar: Sectienaam) {
  const secties = new Set<string>([waar, ...bewijs.map(({ onderdeel }) => onderdeel)])
  return sectienamen
    .filter((naam) => secties.has(naam))
    .map((naam) => ({ naam, titel: sectietitels[naam] }))
}
