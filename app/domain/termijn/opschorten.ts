import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { plusWeken } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { geldendeGebeurtenissen } from './geldend.ts'
import { eindeTermijn, type Opschortingsgrond, type TermijnGebeurtenis } from './termijn.ts'
import type { Besluittermijn } from './verdagen.ts'
import type { Aanvraagsoort } from './waarover.ts'

/** What an official can choose. */
export const opschortingskeuzes = [
  'aanvulling',
  'instemming',
  'aanvrager',
  'overmacht',
  'buitenland',
] as const
export type Opschortingskeuze = (typeof opschortingskeuzes)[number]

/** The same of one term: completing an application is an act of its own, with its list of documents. */
export const opschortingskeuzesVoor = (over: Aanvraagsoort) =>
  opschortingskeuzes.filter((keuze) => over === 'wijziging' || keuze !== 'aanvulling')

export const opschortingsgrond: Record<Opschortingskeuze, Opschortingsgrond> = {
  aanvulling: 'Awb 4:15 lid 1 onder a',
  instemming: 'Awb 4:15 lid 2 onder a',
  aanvrager: 'Awb 4:15 lid 2 onder b',
  overmacht: 'Awb 4:15 lid 2 onder c',
  buitenland: 'Awb 4:15 lid 1 onder b',
}

export const opschortingswoorden: Record<Opschortingskeuze, string> = {
  aanvulling: 'Het verzoek is niet compleet: de aanvrager vragen om het aan te vullen',
  instemming: 'De aanvrager om uitstel vragen. De termijn staat stil als de aanvrager instemt',
  aanvrager: 'De vertraging komt door de aanvrager',
  overmacht: 'De gemeente kan niet beslissen door overmacht',
  buitenland: 'Er is informatie gevraagd aan een instantie in het buitenland',
}

/** Whether the clock stands still because the applicant was asked to complete; a completion ends that one. */
export const isVerzoek = (een: TermijnGebeurtenis) =>
  een.soort === 'opschorting' && een.grond === 'Awb 4:15 lid 1 onder a'

/**
 * The suspension that an official ends: one without a last day, or a request to complete what was asked to change. One with
 * a last day ends by itself, and that of an application with its completion.
 */
export function teHervatten(termijn: Besluittermijn | null, over: Aanvraagsoort, vandaag: Datum) {
  if (!termijn || termijn.gereed_op !== null) return null
  const { geldend } = geldendeGebeurtenissen(termijn.gebeurtenissen)
  const hervat = new Set(
    geldend.flatMap((een) => (een.soort === 'hervatting' ? [een.betreft] : [])),
  )
  const open = geldend
    .filter((een) => een.soort === 'opschorting')
    .find((een) => {
      if (hervat.has(een.id)) return false
      if (!isVerzoek(een)) return een.uiterlijk === null
      return over === 'wijziging' && een.uiterlijk !== null && een.uiterlijk >= vandaag
    })
  return open ?? null
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

/** Why a delay, or a completion, cannot be asked until this day. */
export function belemmeringenVoorUitstel(
  tot: Datum,
  grondslag: Opschortingsgrond,
  vandaag: Datum,
): Belemmering[] {
  const uiterste = plusWeken(vandaag, 52)
  return tot > vandaag && tot <= uiterste
    ? []
    : [
        {
          code: 'dag',
          tekst: `Kies een dag na vandaag, hoogstens tot en met ${datumVoluit(uiterste)}.`,
          grondslag,
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

/** Why the term cannot be made to run again from this day: it does, or nothing could have come in then. */
export function belemmeringenVoorHervatten(
  opschorting: ReturnType<typeof teHervatten>,
  op: Datum,
  vandaag: Datum,
): Belemmering[] {
  if (!opschorting)
    return [
      { code: 'loopt', tekst: 'De termijn staat niet stil om een reden die u kunt beëindigen.' },
    ]
  return op >= opschorting.op && op <= vandaag
    ? []
    : [
        {
          code: 'dag',
          tekst: `Kies een dag van ${datumVoluit(opschorting.op)} tot en met vandaag.`,
          grondslag: 'Awb 4:15 lid 1',
        },
      ]
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
