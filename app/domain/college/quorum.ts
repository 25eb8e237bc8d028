import type { Belemmering } from '../belemmering.ts'

export type Lid = {
  id: string
  naam: string
  aanwezig: boolean
  /** Chairs this meeting. */
  zit_voor?: boolean
  verschoond: boolean
  /** Applies or takes part: stands aside, recusal recorded or not. */
  bijAanvraag?: boolean
}

/** Who may not take part in this decision (Gemeentewet 58 with 28). */
export const doetNietMee = ({ verschoond, bijAanvraag = false }: Omit<Lid, 'id' | 'naam'>) =>
  verschoond || bijAanvraag

/** Who takes part in this decision: present and not standing aside. */
export const deelnemend = <L extends Lid>(leden: readonly L[]) =>
  leden.filter((lid) => lid.aanwezig && !doetNietMee(lid))

/** Who are there, as it is read: the chair is named as such. */
export const aanwezigen = (leden: readonly Lid[]) =>
  leden
    .filter(({ aanwezig }) => aanwezig)
    .map(({ naam, zit_voor }) => (zit_voor ? `${naam} (voorzitter)` : naam))

/**
 * Why there are too few members to decide: half of the members must be there (Gemeentewet 56),
 * and half of those who may take part must do so.
 */
export function belemmeringenVoorQuorum(leden: readonly Lid[]): Belemmering[] {
  const aanwezig = leden.filter((lid) => lid.aanwezig).length
  const stemgerechtigd = leden.filter((lid) => !doetNietMee(lid)).length
  const deel = deelnemend(leden).length
  if (aanwezig > 0 && 2 * aanwezig >= leden.length && deel > 0 && 2 * deel >= stemgerechtigd)
    return []
  return [
    {
      code: 'quorum',
      tekst: `Er zijn te weinig leden om te beslissen: ${deel} van de ${leden.length} doen mee. Ten minste de helft moet er zijn.`,
      grondslag: 'Gemeentewet 56',
    },
  ]
}

/** Why this cannot be who was there: somebody of them chairs, the mayor or who stands in (Gemeentewet 34 and 77). */
export const belemmeringenVoorPresentie = ({ aanwezig, voorzitter }: Presentie): Belemmering[] =>
  (voorzitter === null ? aanwezig.length === 0 : aanwezig.includes(voorzitter))
    ? []
    : [
        {
          code: 'voorzitter',
          tekst: 'Kies als voorzitter iemand die er is.',
          grondslag: 'Gemeentewet 34 en 77',
        },
      ]
export type Presentie = { aanwezig: readonly string[]; voorzitter: string | null }

/** Whose vote decides when the second vote is even too: the chair's; null where the votes are not even (Gemeentewet 59). */
export function beslissendeStem(leden: readonly Lid[], tegen: readonly string[]): string | null {
  const doenMee = deelnemend(leden)
  const staken = doenMee.length > 0 && 2 * new Set(tegen).size === doenMee.length
  return (staken && doenMee.find(({ zit_voor }) => zit_voor)?.id) || null
}

/** Why the college cannot have decided this with these members against (Gemeentewet 59). */
export function belemmeringenVoorStemmen(
  leden: readonly Lid[],
  tegen: readonly string[],
): Belemmering[] {
  const doenMee = deelnemend(leden)
  if (tegen.some((lid) => !doenMee.some(({ id }) => id === lid)))
    return [
      {
        code: 'tegen-onbekend',
        tekst: 'Tegen stemmen kan alleen een lid dat er is en meedoet.',
        grondslag: 'Gemeentewet 58',
      },
    ]
  const verschil = 2 * new Set(tegen).size - doenMee.length
  if (tegen.length === 0 || verschil < 0) return []
  const grondslag = 'Gemeentewet 59'
  if (verschil > 0)
    return [
      {
        code: 'geen-meerderheid',
        tekst: 'Meer leden zijn tegen dan voor: dan is dit niet besloten.',
        grondslag,
      },
    ]
  const voorzitter = beslissendeStem(leden, tegen)
  if (voorzitter === null)
    return [
      {
        code: 'voorzitter-stemt-niet',
        tekst:
          'De stemmen staken. Dan beslist de stem van de voorzitter, maar die is niet vastgelegd of doet niet mee. Laat een ander lid voorzitten; de secretaris legt dat vast.',
        grondslag,
      },
    ]
  return tegen.includes(voorzitter)
    ? [
        {
          code: 'voorzitter-tegen',
          tekst: 'De stemmen staken en de voorzitter is tegen: dan is dit niet besloten.',
          grondslag,
        },
      ]
    : []
}
