import type { Kant } from '../evaluatiecriterium/criterium.ts'

type Voorstel = {
  versie: number
  kant: Kant
  door_naam: string
  moment: string
  laten_vervallen: boolean
  akkoord_naam: string | null
  akkoord_moment: string | null
}
type Overleg = {
  criteria: readonly {
    volgnummer: number
    voorstellen: readonly Voorstel[]
    opmerkingen: readonly { kant: Kant; naam: string; moment: string; tekst: string }[]
  }[]
  plannen: readonly {
    versie: number
    moment: string
    voorgelegd_naam: string
    bevestigingen: readonly { kant: Kant; naam: string; moment: string }[]
  }[]
}

/** One thing that happened at the table; `afgesproken`: both sides agree to it from then on. */
export type Logregel = { moment: string; naam: string; tekst: string; afgesproken: boolean }

/** What happened between these two moments, in order: the log of a session writes itself. */
export function logboekVan({ criteria, plannen }: Overleg, van: Date, tot: Date): Logregel[] {
  const regels = [...criteria.flatMap(vanCriterium), ...plannen.flatMap(vanPlan)]
  return regels
    .filter(
      ({ moment }) => Date.parse(moment) >= van.getTime() && Date.parse(moment) <= tot.getTime(),
    )
    .sort((een, ander) => Date.parse(een.moment) - Date.parse(ander.moment))
}

function vanCriterium({ volgnummer, voorstellen, opmerkingen }: Overleg['criteria'][number]) {
  const over = `criterium ${volgnummer}`
  return [
    ...voorstellen.map((een) => regel(een.moment, een.door_naam, voorstelzin(een, over))),
    ...voorstellen.flatMap(({ versie, laten_vervallen, akkoord_moment, akkoord_naam }) =>
      akkoord_moment === null
        ? []
        : [
            regel(
              akkoord_moment,
              akkoord_naam ?? '',
              laten_vervallen
                ? `gaf akkoord: ${over} vervalt`
                : `gaf akkoord op ${over}, versie ${versie}`,
              true,
            ),
          ],
    ),
    ...opmerkingen.map(({ moment, naam, tekst }) =>
      regel(moment, naam, `zei bij ${over}: “${tekst}”`),
    ),
  ]
}

function voorstelzin({ versie, laten_vervallen }: Voorstel, over: string) {
  if (laten_vervallen) return `stelde voor om ${over} te laten vervallen`
  return versie === 1 ? `stelde ${over} voor` : `veranderde ${over} (versie ${versie})`
}

function vanPlan({ versie, moment, voorgelegd_naam, bevestigingen }: Overleg['plannen'][number]) {
  return [
    regel(moment, voorgelegd_naam, `legde het plan voor (versie ${versie})`),
    ...bevestigingen.map((een) =>
      regel(
        een.moment,
        een.naam,
        `bevestigde het plan (versie ${versie}) namens ${een.kant === 'gemeente' ? 'de gemeente' : 'het initiatief'}`,
        true,
      ),
    ),
  ]
}

const regel = (moment: string, naam: string, tekst: string, afgesproken = false): Logregel => ({
  moment,
  naam,
  tekst,
  afgesproken,
})
