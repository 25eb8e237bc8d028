import { opsomming } from '../voorwaarde/soort.ts'
import type { Verbindingstand } from './verbinding.ts'
import { isPartij, type Graaf, type Lijn, type Lijnstand } from './graaf.ts'

/** What a line means, in a word or two. */
export const lijnwoorden: Record<Lijnstand, string> = {
  was_er_al: 'Was er al',
  gepland: 'Komt erbij',
  gekomen: 'Gekomen',
  niet_gekomen: 'Niet gekomen',
  onverwacht: 'Gekomen, niet gepland',
}

/** The answers to the question whether two worked together already. */
export const verbindingantwoorden: Record<string, string> = {
  was_er_al: 'Ja',
  gepland: 'Straks wel',
  geen: 'Nee',
} satisfies Record<Verbindingstand, string>

const standen = {
  nu: ['was_er_al'],
  straks: ['was_er_al', 'gepland', 'gekomen', 'niet_gekomen'],
  na: ['was_er_al', 'gekomen', 'onverwacht'],
} as const satisfies Record<string, readonly Lijnstand[]>

/** Whether the report said what came of it. */
export const isNaAfloop = ({ lijnen }: Graaf) =>
  lijnen.some(({ stand }) => stand !== 'was_er_al' && stand !== 'gepland')

/** All of it as lines of text, for where there is no picture; '' when nothing was said. */
export function verbondenInWoorden(graaf: Graaf): string {
  const naam = new Map(graaf.knopen.map((knoop) => [knoop.id, knoop.naam]))
  const regels = graaf.lijnen.map(
    ({ van, naar, stand }) =>
      `${naam.get(van)} en ${naam.get(naar)}: ${lijnwoorden[stand].toLowerCase()}`,
  )
  if (regels.length === 0) return ''
  return [samenwerkingInWoorden(graaf), ...regels].filter((regel) => regel !== null).join('\n')
}

/** How many work together now, and how many will: "Nu werken 2 van de 5 samen. Straks alle 5." */
export function samenwerkingInWoorden(graaf: Graaf): string | null {
  const alle = graaf.knopen.filter(isPartij).length
  if (alle < 2) return null
  const samen = (wanneer: keyof typeof standen) => grootsteGroep(graaf, standen[wanneer])
  const [nu, straks] = [samen('nu'), samen('straks')]
  if (isNaAfloop(graaf)) return `Vooraf ${werkte(nu, alle)}. Na afloop ${werkt(samen('na'), alle)}.`
  if (nu === straks) return `Nu ${werkt(nu, alle)}. Straks is dat ook zo.`
  return `Nu ${werkt(nu, alle)}. Straks ${hoeveel(straks, alle)}.`
}

/** How many connections are new, between whom or what; null when none is. */
export function nieuwInWoorden(graaf: Graaf): string | null {
  const na = isNaAfloop(graaf)
  const nieuw = tellingVan(graaf, na ? ['gekomen', 'onverwacht'] : ['gepland'])
  const delen = [
    nieuw.partijen > 0 && `${nieuw.partijen} tussen mensen of organisaties`,
    nieuw.domeinen > 0 && `${nieuw.domeinen} met een onderwerp`,
    nieuw.buurten > 0 && `${nieuw.buurten} met een buurt`,
  ].filter((deel) => deel !== false)
  const samen = nieuw.partijen + nieuw.domeinen + nieuw.buurten
  if (samen === 0) return null
  const zijn = samen === 1 ? 'verbinding' : 'verbindingen'
  const [enkel, meer] = na ? ['kwam', 'kwamen'] : ['komt', 'komen']
  const tussen = delen.length === 1 ? ` ${delen[0]?.replace(/^\d+ /, '')}` : `: ${opsomming(delen)}`
  return `Er ${samen === 1 ? enkel : meer} ${samen} ${zijn} bij${tussen}.`
}

/** The connections of these kinds, by what they connect; two subjects or places count with the subject. */
export function tellingVan({ knopen, lijnen }: Graaf, welke: readonly Lijnstand[]) {
  const soort = new Map(knopen.map((knoop) => [knoop.id, knoop.soort]))
  const heeft = ({ van, naar }: Lijn, naam: string) =>
    soort.get(van) === naam || soort.get(naar) === naam
  const telling = { partijen: 0, domeinen: 0, buurten: 0 }
  for (const lijn of lijnen.filter(({ stand }) => welke.includes(stand)))
    telling[heeft(lijn, 'domein') ? 'domeinen' : heeft(lijn, 'buurt') ? 'buurten' : 'partijen'] += 1
  return telling
}

/** How many are in the largest group in which everybody is linked to everybody, if need be through another. */
function grootsteGroep({ knopen, lijnen }: Graaf, welke: readonly Lijnstand[]): number {
  const groepen = new Map(knopen.filter(isPartij).map(({ id }) => [id, new Set([id])]))
  for (const { van, naar, stand } of lijnen) {
    const [een, ander] = [groepen.get(van), groepen.get(naar)]
    if (!een || !ander || !welke.includes(stand)) continue
    const samen = new Set([...een, ...ander])
    for (const id of samen) groepen.set(id, samen)
  }
  return Math.max(0, ...[...groepen.values()].map(({ size }) => size))
}

const hoeveel = (aantal: number, alle: number) =>
  aantal < 2
    ? `niemand van de ${alle}`
    : aantal < alle
      ? `${aantal} van de ${alle}`
      : alle === 2
        ? 'wel'
        : `alle ${alle}`

const zinsdeel =
  (enkel: string, meer: string) =>
  (aantal: number, alle: number): string => {
    if (aantal < 2)
      return alle === 2 ? `${meer} de twee nog niet samen` : `${enkel} niemand van de ${alle} samen`
    if (aantal === alle) return `${meer} ${alle === 2 ? 'de twee' : `alle ${alle}`} samen`
    return `${meer} ${aantal} van de ${alle} samen`
  }
const werkt = zinsdeel('werkt nog', 'werken')
const werkte = zinsdeel('werkte', 'werkten')
