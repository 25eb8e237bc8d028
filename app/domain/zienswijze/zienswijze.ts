import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { moetHoren, type Hoorbesluit, type NietNodiggrond } from './gronden.ts'

/** That the applicant was asked what they think of an intended decision, or why not (Awb 4:7 to 4:12). */
export type Zienswijze = {
  id: string
  voor: Hoorbesluit
  grond: string
  /** When it was asked, or put on record that nobody has to be. */
  gevraagd_op: Datum
  voornemen: string | null
  uiterlijk: Datum | null
  niet_nodig: NietNodiggrond | null
  toelichting: string
  beantwoord_op: Datum | null
  weg: 'portaal' | 'mondeling' | 'papier' | null
  /** Empty: who was asked has nothing to say. */
  antwoord: string | null
}

/** A question that still waits for an answer, within its term. */
export const isOpen = ({ uiterlijk, beantwoord_op }: Zienswijze, vandaag: Datum) =>
  uiterlijk !== null && beantwoord_op === null && vandaag <= uiterlijk

type Besluit = { voor: Hoorbesluit; grond: string }

/** The record that counts for this decision on this ground: the newest. */
export const zienswijzeOver = (zienswijzen: readonly Zienswijze[], { voor, grond }: Besluit) =>
  zienswijzen.findLast((een) => een.voor === voor && een.grond === grond) ?? null

/**
 * Why this cannot be proposed or decided yet: the applicant was not heard, can still answer, or nothing is said of
 * what they answered. `reactie`: what the municipality does with it.
 */
export function belemmeringenVoorHoren(
  { reactie, ...besluit }: Besluit & { reactie: string },
  zienswijzen: readonly Zienswijze[],
  vandaag: Datum,
): Belemmering[] {
  const zienswijze = zienswijzeOver(zienswijzen, besluit)
  const grondslag = besluit.voor === 'weigering' ? 'Awb 4:7 en 4:12 lid 2' : 'Awb 4:8 en 4:12 lid 2'
  if (!zienswijze)
    return moetHoren(besluit.voor, besluit.grond)
      ? [
          {
            code: 'zienswijze',
            tekst:
              'Vraag eerst wat de aanvrager van dit voornemen vindt, of leg vast waarom dat niet nodig is. Dat doet u bij Zienswijze.',
            grondslag,
          },
        ]
      : []
  if (isOpen(zienswijze, vandaag))
    return [
      {
        code: 'zienswijze-loopt',
        tekst: `De aanvrager kan nog tot en met ${datumVoluit(zienswijze.uiterlijk ?? vandaag)} een zienswijze geven.`,
        grondslag,
      },
    ]
  return zienswijze.antwoord && !reactie
    ? [
        {
          code: 'zienswijze-reactie',
          tekst: 'Schrijf op wat u met de zienswijze doet. De aanvrager leest dat in de brief.',
          grondslag: 'Awb 3:46',
        },
      ]
    : []
}

const wanneer: Record<Hoorbesluit, readonly Aanvraagstatus[]> = {
  weigering: ['in_beoordeling', 'beoordeeld', 'gerangschikt', 'voorstel'],
  lagere_vaststelling: ['vaststelling_aangevraagd'],
  intrekking: [
    'verleend',
    'deels_verleend',
    'direct_vastgesteld',
    'vaststelling_aangevraagd',
    'vastgesteld',
  ],
  wijziging: [
    'verleend',
    'deels_verleend',
    'direct_vastgesteld',
    'vaststelling_aangevraagd',
    'vastgesteld',
  ],
}

/** Before which decisions somebody can be heard in this state of a case. */
export const hoorbesluitenIn = (status: Aanvraagstatus) =>
  (Object.keys(wanneer) as Hoorbesluit[]).filter((voor) => wanneer[voor].includes(status))

/** Why nothing can be put on record about hearing now. */
export function belemmeringenVoorVoornemen(
  { voor, status }: { voor: Hoorbesluit; status: Aanvraagstatus },
  zienswijzen: readonly Zienswijze[],
  vandaag: Datum,
): Belemmering[] {
  if (!wanneer[voor].includes(status))
    return [{ code: 'niet-nu', tekst: 'Dit besluit is in deze fase van de zaak niet aan de orde.' }]
  const open = zienswijzen.find((een) => isOpen(een, vandaag))
  return open
    ? [
        {
          code: 'vraag-open',
          tekst: `De aanvrager kan nog tot en met ${datumVoluit(open.uiterlijk ?? vandaag)} antwoorden op het vorige voornemen.`,
        },
      ]
    : []
}

/** The question that can be answered: the newest one without an answer, also when its term is over. */
export const teBeantwoorden = (zienswijzen: readonly Zienswijze[]) => {
  const laatste = zienswijzen.at(-1)
  return laatste && laatste.uiterlijk !== null && laatste.beantwoord_op === null ? laatste : null
}

/** Whether who applied can still react, in time or not, as long as nothing was decided. */
export const kanReageren = (
  zienswijzen: readonly Zienswijze[],
  status: Aanvraagstatus,
  vandaag: Datum,
) =>
  belemmeringenVoorAntwoord(
    teBeantwoorden(zienswijzen),
    { status, beantwoord_op: vandaag },
    vandaag,
  ).length === 0

/** Why an answer cannot be put on record: nothing was asked, it was decided, or the day cannot be right. */
export function belemmeringenVoorAntwoord(
  vraag: Zienswijze | null,
  { status, beantwoord_op }: { status: Aanvraagstatus; beantwoord_op: Datum },
  vandaag: Datum,
): Belemmering[] {
  if (!vraag) return [{ code: 'geen-vraag', tekst: 'De gemeente vraagt nu niet om uw zienswijze.' }]
  if (!wanneer[vraag.voor].includes(status))
    return [{ code: 'besloten', tekst: 'De gemeente heeft intussen een besluit genomen.' }]
  return beantwoord_op < vraag.gevraagd_op || beantwoord_op > vandaag
    ? [
        {
          code: 'dag',
          tekst: `Vul een dag in van ${datumVoluit(vraag.gevraagd_op)} tot en met vandaag.`,
        },
      ]
    : []
}
