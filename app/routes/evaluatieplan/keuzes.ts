import {
  criteriumsoorten,
  type Criteriuminhoud,
} from '../../domain/evaluatiecriterium/criterium.ts'
import { soortwoorden } from '../../domain/evaluatiecriterium/in-woorden.ts'
import { getypt } from '../../domain/evaluatiecriterium/getal.ts'

const uitleg = {
  output: 'Wat u doet of organiseert, zoals bezoekers of bijeenkomsten.',
  outcome: 'Wat mensen ervan merken, zoals zich minder alleen voelen.',
  verhaal: 'Wat mensen zelf vertellen. Daar is geen getal bij nodig.',
  leervraag: 'Iets wat u nog niet weet en wilt ontdekken. Ook zonder getal.',
}

export const soortkeuzes = criteriumsoorten.map((value) => ({
  value,
  label: soortwoorden[value],
  hint: uitleg[value],
}))

export const richtingkeuzes = [
  { value: 'hoger', label: 'Omhoog' },
  { value: 'lager', label: 'Omlaag' },
  { value: 'geen', label: 'Maakt niet uit' },
]

/** A criterium as it is typed in the form. What is not known of an existing one was left open on purpose. */
export function alsGetypt(inhoud: Partial<Criteriuminhoud>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inhoud).flatMap(([naam, waarde]) => {
      if (typeof waarde === 'number') return [[naam, getypt(waarde)]]
      return typeof waarde === 'string' ? [[naam, waarde]] : []
    }),
  )
}
