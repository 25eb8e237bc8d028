import type { Belemmering } from '../belemmering.ts'

/** States in which the penvoerder may change who takes part: the application is being written or completed. */
const wijzigbaar = ['concept', 'aanvulling_gevraagd']
/** States in which a text may be laid before the partners and answered: until the proposal is made. */
const openVoorInstemming = [...wijzigbaar, 'ingediend', 'volledig', 'in_beoordeling']

/** States in which nothing is asked of anybody any more. */
export const afgesloten: readonly string[] = [
  'geweigerd',
  'buiten_behandeling',
  'ingetrokken_door_aanvrager',
  'gesloten',
]

/** Why the partners of an application in this state cannot be changed; an empty list means they can. */
export function belemmeringenVoorWijzigen(status: string): Belemmering[] {
  return wijzigbaar.includes(status)
    ? []
    : [
        {
          code: 'niet-te-wijzigen',
          tekst:
            'De aanvraag is ingediend. Wie er meedoet, kunt u nu niet wijzigen. Stuur de gemeente een bericht.',
        },
      ]
}

/** Why nothing can be asked of partners, or answered by them, in this state. */
export function belemmeringenVoorInstemming(status: string): Belemmering[] {
  return openVoorInstemming.includes(status)
    ? []
    : [
        {
          code: 'te-laat',
          tekst: 'Over deze aanvraag wordt al besloten. Bevestigen kan niet meer.',
        },
      ]
}

/** Why a partner cannot leave in this state; before the end of a case nobody is held against their will. */
export function belemmeringenVoorVertrek(status: string): Belemmering[] {
  return afgesloten.includes(status)
    ? [
        {
          code: 'afgesloten',
          tekst: 'Deze aanvraag is afgesloten. Er is niets meer om uit te stappen.',
        },
      ]
    : []
}
