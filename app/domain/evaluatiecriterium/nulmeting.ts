import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { overeengekomenVersie, type Criterium, type Criteriumvoorstel } from './criterium.ts'
import { telt } from './in-woorden.ts'

type Gemeten = { waarde: number; gemeten_op: Datum } | null
export type Meetbaar = Criterium & { nulmeting: Gemeten }

/** What has to be measured before the activities begin, because the agreed criterion says it is not known yet. */
export type Nulmetingtaak = {
  volgnummer: number
  indicator: string
  wie_meet: string
  /** The day before which it should be done. */
  voor: Datum | null
  teLaat: boolean
}

/** The baselines that are still to be measured, from what both sides agreed. */
export function nulmetingtaken(
  criteria: readonly Meetbaar[],
  { start_op }: { start_op: Datum | null },
  vandaag: Datum,
): Nulmetingtaak[] {
  return criteria.flatMap((criterium) => {
    const afspraak = teMeten(criterium)
    if (!afspraak || criterium.nulmeting) return []
    const { indicator, wie_meet } = afspraak
    return [
      {
        volgnummer: criterium.volgnummer,
        indicator,
        wie_meet,
        voor: start_op,
        teLaat: start_op !== null && vandaag >= start_op,
      },
    ]
  })
}

/** The agreed version that asks for a baseline, if it does. */
export function teMeten<V extends Criteriumvoorstel>(criterium: Criterium<V>): V | undefined {
  const afspraak = overeengekomenVersie(criterium)
  return !criterium.vervallen && afspraak && telt(afspraak.soort) && afspraak.nulwaarde === null
    ? afspraak
    : undefined
}

/** Why this baseline cannot be recorded. */
export function belemmeringenVoorNulmeting(
  criterium: Criterium,
  { gemeten_op }: { gemeten_op: Datum },
  vandaag: Datum,
): Belemmering[] {
  const belemmeringen: Belemmering[] = []
  if (!teMeten(criterium))
    belemmeringen.push({
      code: 'niet-gevraagd',
      tekst:
        'Bij dit criterium is geen nulmeting afgesproken. Is het getal van nu anders? Stel dan samen een nieuwe versie op.',
    })
  if (gemeten_op > vandaag)
    belemmeringen.push({
      code: 'in-de-toekomst',
      tekst: `Vul een dag in tot en met vandaag, ${datumVoluit(vandaag)}.`,
    })
  return belemmeringen
}
