import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { euro } from '../opmaak.ts'
import { belemmeringenVoorHoren, type Zienswijze } from '../zienswijze/zienswijze.ts'
import type { Verlagingsgrond } from './grond.ts'

/** What an official proposes to determine; equal to the award unless a ground is named. */
export type Vaststelling = {
  bedrag: number
  motivering: string
  grond: Verlagingsgrond | null
  reden: string | null
  /** What is done with what the recipient said of it; empty where nothing was said. */
  reactie: string
}

type Zaak = {
  status: string
  verleend: number
  verslag: boolean
  besloten: boolean
  /** How the recipient was heard. */
  zienswijzen: readonly Zienswijze[]
}

/** Every reason why this cannot be proposed (Awb 4:46). */
export function belemmeringenVoorVaststelling(
  { bedrag, grond, reden, reactie }: Vaststelling,
  { status, verleend, verslag, besloten, zienswijzen }: Zaak,
  vandaag: Datum,
): Belemmering[] {
  if (besloten)
    return [{ code: 'besloten', tekst: 'Over de vaststelling van deze subsidie is al besloten.' }]
  if (status !== 'vaststelling_aangevraagd' || !verslag)
    return [
      {
        code: 'geen-verslag',
        tekst: 'Er is nog geen verslag. Vaststellen kan als de aanvrager het heeft ingediend.',
        grondslag: 'Awb 4:44',
      },
    ]
  if (bedrag > verleend)
    return [
      {
        code: 'hoger',
        tekst: `Verleend is ${euro(verleend)}. Hoger vaststellen kan niet.`,
        grondslag: 'Awb 4:46 lid 1',
      },
    ]
  if (bedrag === verleend) return grond === null ? [] : [gelijk]
  if (!grond || !reden)
    return [
      {
        code: 'grond',
        tekst: 'Kies waarom u lager vaststelt, en leg het uit. De uitleg komt in de brief.',
        grondslag: 'Awb 4:46 lid 2',
      },
    ]
  return belemmeringenVoorHoren(
    { voor: 'lagere_vaststelling', grond, reactie },
    zienswijzen,
    vandaag,
  )
}

const gelijk: Belemmering = {
  code: 'geen-grond-nodig',
  tekst: 'U stelt het hele bedrag vast. Kies dan geen reden om te verlagen.',
}

type Beslisser = { wie: string; versie: number }
type Geldend = { opgesteld_door: string; versie: number }

/** Every reason why this official cannot decide on the proposal they have before them. */
export function belemmeringenVoorBesluit(
  voorstel: Geldend | undefined,
  { wie, versie }: Beslisser,
): Belemmering[] {
  if (!voorstel)
    return [{ code: 'geen-voorstel', tekst: 'Er is nog geen voorstel om vast te stellen.' }]
  if (voorstel.versie !== versie)
    return [{ code: 'ander-voorstel', tekst: 'Er is intussen een ander voorstel. Lees dat eerst.' }]
  return voorstel.opgesteld_door === wie
    ? [
        {
          code: 'vier-ogen',
          tekst: 'U stelde dit voorstel zelf op. Iemand anders beslist erover.',
          grondslag: 'Awb 10:3',
        },
      ]
    : []
}

/** What is still to be paid, or was paid too much, once the amount is fixed (Awb 4:95 lid 4). */
export function verrekening(bedrag: number, betaald: number) {
  return { nabetaling: Math.max(0, bedrag - betaald), teveel: Math.max(0, betaald - bedrag) }
}
