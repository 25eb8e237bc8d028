import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { plusWeken } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { geldendeGebeurtenissen } from './geldend.ts'
import { eindeTermijn, type Opschortingsgrond, type TermijnGebeurtenis } from './termijn.ts'
import type { Besluittermijn } from './verdagen.ts'

/** What an official can choose; a request to complete is an act of its own. */
export const opschortingskeuzes = ['instemming', 'aanvrager', 'overmacht', 'buitenland'] as const
export type Opschortingskeuze = (typeof opschortingskeuzes)[number]

export const opschortingsgrond: Record<Opschortingskeuze, Opschortingsgrond> = {
  instemming: 'Awb 4:15 lid 2 onder a',
  aanvrager: 'Awb 4:15 lid 2 onder b',
  overmacht: 'Awb 4:15 lid 2 onder c',
  buitenland: 'Awb 4:15 lid 1 onder b',
}

export const opschortingswoorden: Record<Opschortingskeuze, string> = {
  instemming: 'De aanvrager om uitstel vragen. De termijn staat stil als de aanvrager instemt',
  aanvrager: 'De vertraging komt door de aanvrager',
  overmacht: 'De gemeente kan niet beslissen door overmacht',
  buitenland: 'Er is informatie gevraagd aan een instantie in het buitenland',
}

/** Whether the clock stands still because the applicant was asked to complete; a completion ends that one. */
export const isVerzoek = (een: TermijnGebeurtenis) =>
  een.soort === 'opschorting' && een.grond === 'Awb 4:15 lid 1 onder a'

/** The suspension that runs until somebody ends it; one with a last day ends by itself. */
export function openOpschorting(gebeurtenissen: readonly TermijnGebeurtenis[]) {
  const { geldend } = geldendeGebeurtenissen(gebeurtenissen)
  const hervat = new Set(
    geldend.flatMap((een) => (een.soort === 'hervatting' ? [een.betreft] : [])),
  )
  return geldend
    .filter((een) => een.soort === 'opschorting')
    .find((een) => !isVerzoek(een) && een.uiterlijk === null && !hervat.has(een.id))
}

/** Why the term cannot be made to stand still now; what comes after its end revives nothing. */
export function belemmeringenVoorOpschorten(
  termijn: Besluittermijn | null,
  vraagOpen: boolean,
  vandaag: Datum,
): Belemmering[] {
  if (!termijn || termijn.gereed_op !== null)
    return [{ code: 'geen-termijn', tekst: 'Er loopt geen termijn om te beslissen.' }]
  const grondslag = 'Awb 4:15'
  const { einddatum } = termijn
  if (vraagOpen)
    return [
      {
        code: 'vraag-open',
        tekst: 'De aanvrager is al om uitstel gevraagd en antwoordde nog niet.',
        grondslag,
      },
    ]
  if (einddatum === null)
    return [{ code: 'staat-stil', tekst: 'De termijn staat al stil.', grondslag }]
  return vandaag > einddatum
    ? [
        {
          code: 'voorbij',
          tekst: `De termijn eindigde op ${datumVoluit(einddatum)}. Stilzetten verandert daar niets meer aan.`,
          grondslag,
        },
      ]
    : []
}

/** Why a delay cannot be asked until this day. */
export function belemmeringenVoorUitstel(tot: Datum, vandaag: Datum): Belemmering[] {
  const uiterste = plusWeken(vandaag, 52)
  return tot > vandaag && tot <= uiterste
    ? []
    : [
        {
          code: 'dag',
          tekst: `Kies een dag na vandaag, hoogstens tot en met ${datumVoluit(uiterste)}.`,
          grondslag: 'Awb 4:15 lid 2 onder a',
        },
      ]
}

/** The last day to decide, when the applicant agrees with this delay on `op`: what was left of the term comes after it. */
export const eindeNaUitstel = (
  gebeurtenissen: readonly TermijnGebeurtenis[],
  { op, tot: uiterlijk }: { op: Datum; tot: Datum },
  feestdagen: ReadonlySet<Datum>,
) =>
  eindeTermijn(
    [
      ...gebeurtenissen,
      { id: 'vraag', soort: 'opschorting', grond: opschortingsgrond.instemming, op, uiterlijk },
    ],
    feestdagen,
  ).einddatum

/** Why the term cannot be made to run again: it does, or the applicant has to complete something first. */
export function belemmeringenVoorHervatten(termijn: Besluittermijn | null): Belemmering[] {
  return termijn && termijn.gereed_op === null && openOpschorting(termijn.gebeurtenissen)
    ? []
    : [{ code: 'loopt', tekst: 'De termijn staat niet stil om een reden die u kunt beëindigen.' }]
}

/** Why the answer to the question for a delay cannot be put on record. */
export function belemmeringenVoorAntwoord(
  vraag: { gevraagd_op: Datum; tot: Datum } | null,
  termijn: Besluittermijn | null,
  { akkoord, beantwoord_op }: { akkoord: boolean; beantwoord_op: Datum },
  vandaag: Datum,
): Belemmering[] {
  const grondslag = 'Awb 4:15 lid 2 onder a'
  if (!vraag || !termijn || termijn.gereed_op !== null)
    return [{ code: 'geen-vraag', tekst: 'De gemeente vraagt nu niet om uitstel.' }]
  if (beantwoord_op < vraag.gevraagd_op || beantwoord_op > vandaag)
    return [
      {
        code: 'dag',
        tekst: `Vul een dag in van ${datumVoluit(vraag.gevraagd_op)} tot en met vandaag.`,
      },
    ]
  if (!akkoord) return []
  const { einddatum } = termijn
  if (einddatum !== null && beantwoord_op > einddatum)
    return [
      {
        code: 'voorbij',
        tekst: `De termijn eindigde op ${datumVoluit(einddatum)}. Instemmen verandert daar niets meer aan.`,
        grondslag,
      },
    ]
  return beantwoord_op < vraag.tot
    ? []
    : [
        {
          code: 'te-laat',
          tekst: `De gemeente vroeg uitstel tot ${datumVoluit(vraag.tot)}. Die dag is voorbij.`,
          grondslag,
        },
      ]
}
