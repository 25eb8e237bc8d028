import { zonderNamen } from '../besluit/publicatie.ts'

type Criterium = {
  criterium_id: string
  doel: string
  indicator: string
  eenheid: string
  richting: 'hoger' | 'lager' | 'geen'
  streefwaarde: number | null
}
type Verslag = {
  publiceren: boolean
  criteria: readonly { criterium_id: string; realisatie: number | null }[]
}

/** What became of each criterion, for the public: only when the initiators agreed to that, and without names. */
export function publiekeResultaten(
  criteria: readonly Criterium[],
  verslag: Verslag,
  namen: readonly string[],
) {
  if (!verslag.publiceren) return []
  return criteria.flatMap(({ criterium_id, richting, streefwaarde, ...tekst }) => {
    const antwoord = verslag.criteria.find((een) => een.criterium_id === criterium_id)
    if (!antwoord) return []
    return [
      {
        doel: zonderNamen(tekst.doel, namen),
        indicator: zonderNamen(tekst.indicator, namen),
        eenheid: zonderNamen(tekst.eenheid, namen),
        richting,
        streefwaarde,
        realisatie: antwoord.realisatie,
      },
    ]
  })
}
