import { eindVan } from './verbinding.ts'
import type { Graaf, Knoop } from './graaf.ts'

type Deelnemer = {
  deelname_id: string
  rol: 'penvoerder' | 'partner'
  soort: 'natuurlijk_persoon' | 'groep' | 'rechtspersoon'
  /** Whoever left is not named. */
  weg: boolean
}

/**
 * The picture for the public: organisations that take part by name, everybody else as what they are. A name that was
 * typed may be that of a person, and a note may name one: neither is in it.
 */
export function publiekeGraaf(
  { knopen, lijnen }: Graaf,
  deelnemers: readonly Deelnemer[],
  { wijk }: { wijk: string },
): Graaf {
  const namen = knopen.map((knoop) => publiekeNaam(knoop, deelnemers, wijk))
  const id = new Map(knopen.map((knoop, index) => [knoop.id, `k${index + 1}`]))
  return {
    knopen: knopen.map((knoop, index) => ({
      id: id.get(knoop.id) ?? '',
      soort: knoop.soort,
      naam: genummerd(namen, index),
    })),
    lijnen: lijnen.map(({ van, naar, stand }) => ({
      van: id.get(van) ?? '',
      naar: id.get(naar) ?? '',
      stand,
      toelichting: '',
    })),
  }
}

function publiekeNaam(knoop: Knoop, deelnemers: readonly Deelnemer[], wijk: string): string {
  if (knoop.soort === 'domein') return knoop.naam
  if (knoop.soort === 'buurt') return knoop.naam === wijk ? wijk : 'Een andere buurt'
  const wie = deelnemers.find(({ deelname_id }) => eindVan('deelnemer', deelname_id) === knoop.id)
  if (!wie) return 'Een andere organisatie'
  if (wie.soort === 'rechtspersoon') return wie.weg ? 'Een andere organisatie' : knoop.naam
  return wie.rol === 'penvoerder' ? 'De initiatiefnemers' : 'Inwoners'
}

/** The same name twice gets a number, so that lines can be told apart. */
function genummerd(namen: readonly string[], index: number): string {
  const naam = namen[index] ?? ''
  if (namen.filter((een) => een === naam).length === 1) return naam
  return `${naam} ${namen.slice(0, index + 1).filter((een) => een === naam).length}`
}
