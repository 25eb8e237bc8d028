import type { Verdict } from '../beoordeling/beoordeling.ts'
import { haaltMinimum } from '../beoordeling/score.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { euro, getal } from '../opmaak.ts'
import type { Betaaldeel, Tranche } from './betaalschema.ts'
import { belemmeringenVoorHoren, type Zienswijze } from '../zienswijze/zienswijze.ts'
import { mistGrondslag, type Verplichting } from './verplichting.ts'
import type { Weigeringsgrond } from './weigeringsgrond.ts'

export const uitkomsten = ['verlenen', 'deels_verlenen', 'weigeren'] as const
export type Uitkomst = (typeof uitkomsten)[number]

/** What is found of one condition, as it will stand in the letter. */
export type Motivering = { voorwaarde: string; oordeel: Verdict; reden: string }

export type Voorstel = {
  uitkomst: Uitkomst
  bedrag: number
  samenvatting: string
  motivering: Motivering[]
  verplichtingen: Verplichting[]
  betaalschema: Tranche[]
  verantwoording_op: Datum | null
  weigeringsgrond: Weigeringsgrond | null
  wat_wel_kan: string
  /** What the municipality does with what the applicant said of the intention. */
  zienswijze: string
  /** Where and why this departs from what the assessors found. */
  afwijking: string
  score: number | null
  /** Why it goes before who was complete earlier, where the scheme allows that. */
  voorrang?: string
}

/** What the amount is held against. */
export type Grenzen = {
  gevraagd: number
  maximumbedrag: number
  minimumscore: number | null
  score: number | null
  /** The conditions that only weigh: not met, the college may still grant. */
  weegtMee: readonly string[]
}

/** The amount that goes with an outcome: all that was asked, the typed part, or nothing. */
export function bedragBij(uitkomst: Uitkomst, gevraagd: number, deel: number | null): number {
  if (uitkomst === 'weigeren') return 0
  return uitkomst === 'verlenen' ? gevraagd : (deel ?? 0)
}

/** Why this outcome with this amount cannot be, on these conditions. */
export function belemmeringenVoorUitkomst(
  { uitkomst, bedrag, motivering }: Pick<Voorstel, 'uitkomst' | 'bedrag' | 'motivering'>,
  { gevraagd, maximumbedrag, minimumscore, score, weegtMee }: Grenzen,
): Belemmering[] {
  if (uitkomst === 'weigeren') return []
  const redenen: Belemmering[] = []
  if (bedrag <= 0)
    redenen.push({ code: 'geen-bedrag', tekst: 'Vul in welk bedrag wordt verleend.' })
  if (bedrag > gevraagd)
    redenen.push({
      code: 'meer-dan-gevraagd',
      tekst: `Gevraagd is ${euro(gevraagd)}: meer verlenen kan niet.`,
    })
  if (bedrag > maximumbedrag)
    redenen.push({
      code: 'boven-maximum',
      tekst: `De regeling geeft hoogstens ${euro(maximumbedrag)} per aanvraag. Kies deels verlenen.`,
    })
  if (uitkomst === 'deels_verlenen' && bedrag === gevraagd)
    redenen.push({ code: 'niet-deels', tekst: 'Dit is alles wat gevraagd is. Kies verlenen.' })
  if (
    motivering.some(
      ({ voorwaarde, oordeel }) => oordeel === 'voldoet_niet' && !weegtMee.includes(voorwaarde),
    )
  )
    redenen.push({
      code: 'voorwaarde',
      tekst: 'Aan een voorwaarde is niet voldaan. Dan kan de subsidie niet worden verleend.',
      grondslag: 'Awb 4:23 lid 1',
    })
  if (minimumscore !== null && !haaltMinimum(score, minimumscore))
    redenen.push({
      code: 'minimumscore',
      tekst: `De score is ${score === null ? 'niet bekend' : getal(score)} en de regeling vraagt ten minste ${minimumscore}.`,
    })
  return redenen
}

/** Why a refusal cannot stand as it is: the reason, and what would have been possible. */
export function belemmeringenVoorWeigering({
  weigeringsgrond,
  wat_wel_kan,
}: Pick<Voorstel, 'weigeringsgrond' | 'wat_wel_kan'>): Belemmering[] {
  if (weigeringsgrond === null)
    return [{ code: 'geen-grond', tekst: 'Kies waarom de aanvraag wordt geweigerd.' }]
  return wat_wel_kan
    ? []
    : [{ code: 'wat-wel-kan', tekst: 'Schrijf op wat wel mogelijk was geweest.' }]
}

/** Why who applied has to be heard first, where this is a refusal on a ground that asks it (Awb 4:7, 4:12). */
export function belemmeringenVoorHorenBijWeigering(
  { uitkomst, weigeringsgrond, zienswijze }: Weigering,
  zienswijzen: readonly Zienswijze[],
  vandaag: Datum,
): Belemmering[] {
  if (uitkomst !== 'weigeren' || weigeringsgrond === null) return []
  const weigering = { voor: 'weigering', grond: weigeringsgrond, reactie: zienswijze } as const
  return belemmeringenVoorHoren(weigering, zienswijzen, vandaag)
}
type Weigering = Pick<Voorstel, 'uitkomst' | 'weigeringsgrond' | 'zienswijze'>

type Gezien = { voorwaarde: string; oordeel: Verdict | null }

/** Every reason why this proposal cannot go to the college. `gezien`: what the assessors found together. */
export function belemmeringenVoorVoorstel(
  voorstel: Omit<Voorstel, 'betaalschema' | 'score'> & { betaaldelen: readonly Betaaldeel[] },
  grenzen: Grenzen,
  gezien: readonly Gezien[],
  vandaag: Datum,
): Belemmering[] {
  const { uitkomst, motivering, betaaldelen, verplichtingen, afwijking } = voorstel
  const redenen: Belemmering[] = gezien.flatMap(({ voorwaarde }) =>
    motivering.some((item) => item.voorwaarde === voorwaarde && item.reden)
      ? []
      : [{ code: `mist-${voorwaarde}`, tekst: 'Motiveer elke voorwaarde.', grondslag: 'Awb 3:46' }],
  )
  const anders = motivering.some((item) =>
    gezien.some(
      ({ voorwaarde, oordeel }) =>
        voorwaarde === item.voorwaarde && oordeel !== null && oordeel !== item.oordeel,
    ),
  )
  if (anders && !afwijking)
    redenen.push({
      code: 'afwijking',
      tekst: 'Het voorstel wijkt af van de beoordelaars. Schrijf op waarom.',
    })
  if (uitkomst === 'weigeren') return [...redenen, ...belemmeringenVoorWeigering(voorstel)]
  redenen.push(...belemmeringenVoorUitkomst(voorstel, grenzen))
  if (verplichtingen.some(mistGrondslag))
    redenen.push({
      code: 'grondslag',
      tekst:
        'Een verplichting die niet het doel van de subsidie dient, noemt het artikel van de verordening of regeling.',
      grondslag: 'Awb 4:39',
    })
  const aandelen = betaaldelen.reduce((som, { aandeel }) => som + aandeel, 0)
  if (aandelen !== 100)
    redenen.push({
      code: 'aandelen',
      tekst: `De delen van de betaling zijn samen ${aandelen}%. Maak er 100% van.`,
    })
  if (betaaldelen.some(({ vanaf }) => vanaf < vandaag))
    redenen.push({ code: 'betaaldatum', tekst: 'Kies betaaldata vanaf vandaag.' })
  return redenen
}
