import type { Domein } from '../aanvraag/inhoud.ts'
import type { Bevinding } from '../bevinding.ts'
import type { Datum } from '../datum.ts'
import type { Voorwaarde } from '../voorwaarde/soort.ts'
import { bevindingAlsof, isToetsbaar } from './alsof.ts'
import type { Ideevraag, IdeeUitkomst, Ideevragen } from './regeling.schema.ts'

type Toetsbaar = Pick<Voorwaarde, 'sleutel' | 'soort' | 'parameters' | 'bron'>

/** The keys of the answers given, by the key of the question. */
export type Antwoorden = Record<string, string[]>

/** How one question came out; `open` is one not answered yet. */
export type Ideeuitslag = {
  vraag: Ideevraag
  gekozen: Ideevraag['antwoorden']
  uitkomst: IdeeUitkomst | 'open'
  /** What the rule of the condition finds not to be there yet. */
  reden: string | null
  zin: string
}

/** The answers that exist, out of what an address says. */
export function leesAntwoorden(
  vragen: Ideevragen,
  gegeven: (sleutel: string) => readonly string[],
): Antwoorden {
  return Object.fromEntries(
    vragen.map(({ sleutel, meerdere, antwoorden }) => {
      const bekend = antwoorden.map((antwoord) => antwoord.sleutel)
      const gekozen = bekend.filter((antwoord) => gegeven(sleutel).includes(antwoord))
      return [sleutel, meerdere ? gekozen : gekozen.slice(0, 1)]
    }),
  )
}

/**
 * What each question says about the idea, in the order in which they are asked. Where a question is about a condition
 * and the answer is what an application would say, the same rule finds it as later in the application.
 */
export function toetsIdee(
  vragen: Ideevragen,
  antwoorden: Antwoorden,
  voorwaarden: readonly Toetsbaar[],
  vandaag: Datum,
): Ideeuitslag[] {
  return vragen.map((vraag) => {
    const gekozen = gekozenVan(vraag, antwoorden)
    const voorwaarde = voorwaarden.find(({ sleutel }) => sleutel === vraag.voorwaarde)
    const bevinding =
      voorwaarde && gekozen.some(isToetsbaar)
        ? bevindingAlsof(gekozen, voorwaarde, vandaag)
        : undefined
    const uitkomst = uitkomstVan(vraag, gekozen, bevinding)
    return {
      vraag,
      gekozen,
      uitkomst,
      reden: uitkomst === 'nog_niet' ? (bevinding?.reden ?? null) : null,
      zin: uitkomst === 'open' ? 'U hebt deze vraag nog niet beantwoord.' : vraag.zinnen[uitkomst],
    }
  })
}

/** All of it together: it fits, something is missing, or it takes a talk first. */
export function slotsom(uitslagen: readonly Ideeuitslag[]): IdeeUitkomst | 'open' {
  const heeft = (uitkomst: Ideeuitslag['uitkomst']) =>
    uitslagen.some((uitslag) => uitslag.uitkomst === uitkomst)
  if (heeft('nog_niet')) return 'nog_niet'
  if (heeft('open')) return 'open'
  return heeft('overleg') ? 'overleg' : 'past'
}

/** Most of it does not fit: then another way is the honest answer, and this scheme only the second. */
export const pastNauwelijks = (uitslagen: readonly Ideeuitslag[]): boolean =>
  uitslagen.filter(({ uitkomst }) => uitkomst === 'nog_niet').length * 2 > uitslagen.length

/** What goes along to a draft: the items of the plan and the domains that were chosen. */
export function meeTeNemen(vragen: Ideevragen, antwoorden: Antwoorden) {
  const gekozen = vragen.flatMap((vraag) => gekozenVan(vraag, antwoorden))
  const onderdelen = gekozen.flatMap(({ kiest }) => (kiest === undefined ? [] : [kiest]))
  const domeinen = gekozen.flatMap(({ domein }): Domein[] => (domein === undefined ? [] : [domein]))
  return { onderdelen, domeinen }
}

const gekozenVan = (vraag: Ideevraag, antwoorden: Antwoorden) =>
  vraag.antwoorden.filter(({ sleutel }) => antwoorden[vraag.sleutel]?.includes(sleutel))

function uitkomstVan(
  { meerdere, minimaal }: Ideevraag,
  gekozen: Ideevraag['antwoorden'],
  bevinding: Bevinding | undefined,
): Ideeuitslag['uitkomst'] {
  const [eerste] = gekozen
  if (!eerste) return 'open'
  // what the scheme wants to talk about first, is talked about
  if (!meerdere && eerste.uitkomst) return eerste.uitkomst
  if (bevinding && bevinding.uitkomst !== 'nog_niet') return 'past'
  if (bevinding)
    return gekozen.some(({ uitkomst }) => uitkomst === 'overleg') ? 'overleg' : 'nog_niet'
  const passend = gekozen.filter(({ uitkomst }) => uitkomst === 'past')
  if (passend.length >= minimaal) return 'past'
  return gekozen.some(({ uitkomst }) => uitkomst === 'overleg') ? 'overleg' : 'nog_niet'
}
