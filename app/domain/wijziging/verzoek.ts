import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { isTeWijzigen, staatVast, type Toezegging } from './wijziging.ts'

export type Vraag = {
  gevraagd: 'wijzigen' | 'intrekken'
  bedrag: number | null
  eind_op: Datum | null
}

/** What was asked, for who asked it. */
export const watGevraagd = ({ gevraagd, bedrag, eind_op }: Vraag): string[] =>
  gevraagd === 'intrekken'
    ? ['U wilt stoppen.']
    : [
        ...(bedrag === null ? [] : [`U vroeg om ${euro(bedrag)} in totaal.`]),
        ...(eind_op ? [`U vroeg om tijd tot en met ${datumVoluit(eind_op)}.`] : []),
      ]

/** Every reason why this cannot be asked now. */
export function belemmeringenVoorVragen(
  { gevraagd, bedrag, eind_op }: Vraag,
  toezegging: Toezegging,
  open: boolean,
): Belemmering[] {
  if (open)
    return [
      {
        code: 'al-gevraagd',
        tekst:
          'Er loopt al een vraag om deze subsidie te wijzigen. Wacht eerst het besluit daarop af.',
      },
    ]
  if (!isTeWijzigen(toezegging.status))
    return [{ code: 'niet-nu', tekst: 'Er is nu geen subsidie om te wijzigen.' }]
  if (gevraagd === 'wijzigen' && staatVast(toezegging.status))
    return [
      {
        code: 'vastgesteld',
        tekst: 'De subsidie staat vast. Zij verandert niet meer op uw verzoek.',
        grondslag: 'Awb 4:46 en 4:49',
      },
    ]
  if (gevraagd === 'wijzigen' && bedrag === toezegging.verleend && eind_op === null)
    return [{ code: 'niets', tekst: 'Dit is wat u al hebt. Vul in wat er anders moet.' }]
  return []
}
