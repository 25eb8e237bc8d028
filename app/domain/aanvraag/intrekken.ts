import type { Belemmering } from '../belemmering.ts'
import type { Aanvraagstatus } from './status.ts'

/** The applicant may take an application back until the decision has been taken. */
const intrekbaar: readonly Aanvraagstatus[] = [
  'concept',
  'ingediend',
  'aanvulling_gevraagd',
  'volledig',
  'in_beoordeling',
  'beoordeeld',
  'gerangschikt',
  'voorstel',
]

export const isInTeTrekken = (status: Aanvraagstatus) => intrekbaar.includes(status)

/** Why an application in this state cannot be withdrawn; an empty list means it can. */
export function belemmeringenVoorIntrekken(status: Aanvraagstatus): Belemmering[] {
  if (isInTeTrekken(status)) return []
  return status === 'ingetrokken_door_aanvrager'
    ? [{ code: 'al-ingetrokken', tekst: 'Deze aanvraag is al ingetrokken.' }]
    : [
        {
          code: 'al-besloten',
          tekst:
            'Er is al een besluit genomen. Intrekken kan niet meer. Gaat uw plan niet door? Bel dan de gemeente.',
        },
      ]
}
