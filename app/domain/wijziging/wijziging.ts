import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import { plusMaanden, type Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'
import { hoorgronden } from '../zienswijze/gronden.ts'
import { belemmeringenVoorErvoor } from './intrekking.ts'
import type { Vraag } from './verzoek.ts'

/** What was granted, as far as a change depends on it. Amounts in cents. */
export type Toezegging = {
  status: Aanvraagstatus
  verleend: number
  /** What it was fixed on; null while that is still to come. */
  vastgesteld: number | null
  /** What was put on the payment list, and what of that was claimed back. */
  klaargezet: number
  teruggevorderd: number
  eind_op: Datum | null
  maximumbedrag: number
  /** The day of the award, and when the decision that fixed the amount was sent. */
  besluitdatum: Datum
  vastgesteld_op: Datum | null
}

/** What it is now: after the amount was fixed that counts, before it what was granted. */
export const huidig = ({ verleend, vastgesteld }: Pick<Toezegging, 'verleend' | 'vastgesteld'>) =>
  vastgesteld ?? verleend

/** What was put on the payment list and not claimed back; nothing where nothing was granted. */
export const uitbetaald = (
  toezegging: Pick<Toezegging, 'klaargezet' | 'teruggevorderd'> | undefined,
) => (toezegging ? toezegging.klaargezet - toezegging.teruggevorderd : 0)

const lopend: readonly string[] = [
  'verleend',
  'deels_verleend',
  'vaststelling_aangevraagd',
] satisfies Aanvraagstatus[]
const vast: readonly string[] = ['direct_vastgesteld', 'vastgesteld'] satisfies Aanvraagstatus[]

/** Whether the amount was fixed: then other grounds of the law count (Awb 4:49). */
export const staatVast = (status: string) => vast.includes(status)

/** Whether there is something to change or to withdraw in this state of a case. */
export const isTeWijzigen = (status: string) => lopend.includes(status) || vast.includes(status)

export const uitkomsten = ['wijzigen', 'intrekken', 'afwijzen'] as const
export type Wijzigingsuitkomst = (typeof uitkomsten)[number]

/** The ground of who asked for it themselves; the others are those of the law. */
export const OP_VERZOEK = 'verzoek'

export type Wijzigingsvoorstel = {
  uitkomst: Wijzigingsuitkomst
  grond: string
  /** What it becomes in all; of a withdrawal what belongs to the time before it, and why that is so. */
  bedrag: number
  ervoor_reden: string
  eind_op: Datum | null
  verantwoording_op: Datum | null
  /** From which day it counts. */
  vanaf: Datum
  overwegingen: string
  reactie: string
  schade: string
}

type Gevraagd = Vraag & { door: 'ontvanger' | 'ambtshalve' }

/** Every reason why this cannot be proposed or decided; hearing comes on top of it. */
export function belemmeringenVoorWijziging(
  voorstel: Wijzigingsvoorstel,
  vraag: Gevraagd,
  toezegging: Toezegging,
  vandaag: Datum,
): Belemmering[] {
  const { uitkomst, bedrag } = voorstel
  const nu = huidig(toezegging)
  const redenen: Belemmering[] = []
  if (!isTeWijzigen(toezegging.status))
    return [{ code: 'niet-nu', tekst: 'Er is nu geen subsidie om te wijzigen of in te trekken.' }]
  if (uitkomst === 'afwijzen')
    return vraag.door === 'ontvanger'
      ? []
      : [{ code: 'geen-verzoek', tekst: 'Er is geen verzoek om af te wijzen.' }]
  if (uitkomst === 'wijzigen' && bedrag === nu && voorstel.eind_op === null)
    redenen.push({
      code: 'niets',
      tekst: 'Hiermee verandert er niets. Vul in wat er anders wordt.',
    })
  if (uitkomst === 'intrekken') redenen.push(...belemmeringenVoorErvoor(voorstel, toezegging))
  if (bedrag > nu) redenen.push(...meer(voorstel, vraag, toezegging))
  else if (isNadelig(voorstel, toezegging))
    redenen.push(...minder(voorstel, vraag, toezegging, vandaag))
  else if (voorstel.grond === OP_VERZOEK && vraag.door === 'ambtshalve') redenen.push(zonderVerzoek)
  if (voorstel.eind_op !== null && toezegging.vastgesteld !== null)
    redenen.push({ code: 'vastgesteld', tekst: 'Na de vaststelling is er geen looptijd meer.' })
  return redenen
}

/** Less money, or less time for the activities: that is a change against the recipient (Awb 4:48 and 4:50). */
const isNadelig = (
  { bedrag, eind_op }: Pick<Wijzigingsvoorstel, 'bedrag' | 'eind_op'>,
  toezegging: Pick<Toezegging, 'verleend' | 'vastgesteld' | 'eind_op'>,
) =>
  bedrag < huidig(toezegging) ||
  (eind_op !== null && toezegging.eind_op !== null && eind_op < toezegging.eind_op)

function meer(
  { bedrag, grond }: Wijzigingsvoorstel,
  { door, bedrag: gevraagd }: Gevraagd,
  { vastgesteld, maximumbedrag }: Toezegging,
): Belemmering[] {
  if (vastgesteld !== null)
    return [
      {
        code: 'hoger-dan-vast',
        tekst: 'De subsidie staat vast en wordt niet hoger.',
        grondslag: 'Awb 4:46 lid 1',
      },
    ]
  if (door !== 'ontvanger' || grond !== OP_VERZOEK || gevraagd === null || bedrag > gevraagd)
    return [
      {
        code: 'niet-gevraagd',
        tekst:
          gevraagd === null
            ? 'De ontvanger vroeg niet om meer geld.'
            : `Gevraagd is ${euro(gevraagd)}: meer verlenen kan niet.`,
      },
    ]
  return bedrag <= maximumbedrag
    ? []
    : [
        {
          code: 'boven-maximum',
          tekst: `De regeling geeft hoogstens ${euro(maximumbedrag)} per aanvraag.`,
        },
      ]
}

function minder(
  voorstel: Wijzigingsvoorstel,
  vraag: Gevraagd,
  toezegging: Toezegging,
  vandaag: Datum,
): Belemmering[] {
  const { grond, vanaf, schade } = voorstel
  const { vastgesteld, vastgesteld_op } = toezegging
  if (grond === OP_VERZOEK) return isGevraagd(voorstel, vraag, toezegging) ? [] : [zonderVerzoek]
  const artikel = artikelVan(grond)
  if (artikel === null) return [{ code: 'geen-grond', tekst: 'Kies op welke grond dit rust.' }]
  const na = artikel.startsWith('Awb 4:49')
  if (na !== (vastgesteld !== null))
    return [
      {
        code: 'andere-grond',
        tekst: na
          ? 'Deze grond is er voor een subsidie die al is vastgesteld.'
          : 'De subsidie is vastgesteld. Kies een grond van artikel 4:49.',
        grondslag: 'Awb 4:48 tot en met 4:50',
      },
    ]
  const redenen: Belemmering[] = []
  if (na && vastgesteld_op !== null) redenen.push(...naVijfJaar(voorstel, vastgesteld_op, vandaag))
  if (artikel.startsWith('Awb 4:50')) {
    if (vanaf <= vandaag)
      redenen.push({
        code: 'redelijke-termijn',
        tekst:
          'De ontvanger deed niets verkeerd: kies een latere dag, zodat er tijd is om zich aan te passen.',
        grondslag: 'Awb 4:50 lid 1',
      })
    if (!schade)
      redenen.push({
        code: 'schade',
        tekst:
          'Schrijf op welke schade u vergoedt omdat de ontvanger op de subsidie rekende, of waarom die er niet is.',
        grondslag: 'Awb 4:50 lid 2',
      })
  }
  return redenen
}

/** In months (Awb 4:49 lid 3). */
const VIJF_JAAR = 60

/** Five years after the determination, or after the day on which a duty was breached since (Awb 4:49 lid 3). */
function naVijfJaar(
  { grond, vanaf }: Wijzigingsvoorstel,
  vastgesteld_op: Datum,
  vandaag: Datum,
): Belemmering[] {
  const grondslag = 'Awb 4:49 lid 3'
  if (grond !== 'vast_verplichtingen')
    return vandaag > plusMaanden(vastgesteld_op, VIJF_JAAR)
      ? [
          {
            code: 'vijf-jaar',
            tekst: `De vaststelling is van ${datumVoluit(vastgesteld_op)}. Na vijf jaar verandert zij niet meer.`,
            grondslag,
          },
        ]
      : []
  if (vanaf < vastgesteld_op || vanaf > vandaag)
    return [
      {
        code: 'dag-van-schending',
        tekst: `Kies als dag waarop de verplichting niet werd nagekomen een dag van ${datumVoluit(vastgesteld_op)} tot en met vandaag.`,
        grondslag: 'Awb 4:49 lid 1 onder c',
      },
    ]
  return vandaag > plusMaanden(vanaf, VIJF_JAAR)
    ? [
        {
          code: 'vijf-jaar',
          tekst: `De verplichting is op ${datumVoluit(vanaf)} niet nagekomen. Na vijf jaar verandert de vaststelling daarom niet meer.`,
          grondslag,
        },
      ]
    : []
}

const isGevraagd = (
  { uitkomst, bedrag, eind_op }: Wijzigingsvoorstel,
  vraag: Gevraagd,
  toezegging: Toezegging,
) => {
  if (vraag.door !== 'ontvanger') return false
  if (vraag.gevraagd === 'intrekken') return uitkomst === 'intrekken'
  const minderGeld = bedrag < huidig(toezegging)
  const minderTijd = isNadelig({ bedrag: huidig(toezegging), eind_op }, toezegging)
  return (
    uitkomst === 'wijzigen' &&
    (!minderGeld || (vraag.bedrag !== null && bedrag >= vraag.bedrag)) &&
    (!minderTijd || (vraag.eind_op !== null && eind_op !== null && eind_op >= vraag.eind_op))
  )
}

const zonderVerzoek: Belemmering = {
  code: 'niet-gevraagd',
  tekst: 'Dit vroeg de ontvanger niet. Kies de grond van de wet waarop het rust.',
  grondslag: 'Awb 4:48 tot en met 4:50',
}

/** The article of a ground of the law; null for what is none. */
export const artikelVan = (grond: string) => hoorgronden.intrekking[grond]?.artikel ?? null

/** For which decision the recipient has to be heard before this one; null where it is nothing against them. */
export function teHoren(
  {
    uitkomst,
    grond,
    bedrag,
    eind_op,
  }: Pick<Wijzigingsvoorstel, 'uitkomst' | 'grond' | 'bedrag' | 'eind_op'>,
  toezegging: Pick<Toezegging, 'verleend' | 'vastgesteld' | 'eind_op'>,
) {
  if (uitkomst === 'afwijzen' || grond === OP_VERZOEK) return null
  if (!isNadelig({ bedrag, eind_op }, toezegging)) return null
  return uitkomst === 'intrekken' ? ('intrekking' as const) : ('wijziging' as const)
}
