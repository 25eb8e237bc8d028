import type { Belemmering } from '../belemmering.ts'

export type Lid = {
  id: string
  naam: string
  aanwezig: boolean
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

/** Why the college cannot have decided this with these members against; when votes are even, its chair decided (Gemeentewet 59). */
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
  return 2 * new Set(tegen).size > doenMee.length
    ? [
        {
          code: 'geen-meerderheid',
          tekst: 'Meer leden zijn tegen dan voor: dan is dit niet besloten.',
          grondslag: 'Gemeentewet 59',
        },
      ]
    : []
}
