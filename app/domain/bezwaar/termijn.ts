import type { Belemmering } from '../belemmering.ts'
import { plusDagen, type Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import type { TermijnStart } from '../termijn/termijn.ts'

/** The term to decide on an objection: counted from the day after the term to object ended, not from receipt (Awb 7:10). */
export const beslistermijnBezwaar = (
  bezwaar_tot: Datum,
  commissie: boolean,
): Omit<TermijnStart, 'id' | 'soort'> => ({
  op: bezwaar_tot,
  lengte: { aantal: commissie ? 12 : 6, eenheid: 'weken' },
  grondslag: 'wet',
  artikel: 'Awb 7:10 lid 1',
})

export const verdaginggronden = ['Awb 7:10 lid 3', 'Awb 7:10 lid 4'] as const
export type Verdaginggrond = (typeof verdaginggronden)[number]

type Lopend = { einddatum: Datum | null; verdaagd: boolean }

/** The latest day a delay of its own accord can name: six weeks more, once. */
const hoogstensVerdagenTot = (einddatum: Datum): Datum => plusDagen(einddatum, 42)

/** Why the term cannot be extended like this. */
export function belemmeringenVoorVerdagen(
  { einddatum, verdaagd }: Lopend,
  { grond, tot }: { grond: Verdaginggrond; tot: Datum },
  vandaag: Datum,
): Belemmering[] {
  const grondslag = grond
  if (einddatum === null)
    return [{ code: 'stil', tekst: 'De termijn staat stil. Wacht tot hij weer loopt.', grondslag }]
  if (einddatum < vandaag)
    return [
      {
        code: 'voorbij',
        tekst: `De termijn eindigde op ${datumVoluit(einddatum)}. Verlengen kan niet meer.`,
        grondslag,
      },
    ]
  if (tot <= einddatum)
    return [
      {
        code: 'niet-later',
        tekst: `Kies een dag na ${datumVoluit(einddatum)}: dan eindigt de termijn nu al.`,
        grondslag,
      },
    ]
  if (grond === 'Awb 7:10 lid 4') return []
  if (verdaagd)
    return [
      {
        code: 'al-verdaagd',
        tekst:
          'De gemeente stelde deze beslissing al één keer uit. Meer uitstel kan alleen als de indiener instemt.',
        grondslag,
      },
    ]
  return tot > hoogstensVerdagenTot(einddatum)
    ? [
        {
          code: 'te-lang',
          tekst: `Zonder instemming kan het tot en met ${datumVoluit(hoogstensVerdagenTot(einddatum))}: zes weken.`,
          grondslag,
        },
      ]
    : []
}
