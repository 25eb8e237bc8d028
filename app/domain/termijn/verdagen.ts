import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { plusWeken } from '../datum.ts'
import { eersteWerkdag, isWerkdag } from '../feestdag.ts'
import { datumLang, datumVoluit } from '../opmaak.ts'
import type { TermijnGebeurtenis, Verdagingsgrond } from './termijn.ts'

/** A term in which the municipality decides, as it stands. */
export type Besluittermijn = {
  einddatum: Datum | null
  gereed_op: Datum | null
  gebeurtenissen: readonly TermijnGebeurtenis[]
}

const langste = 26

/** On what a notice of delay rests: a term that no rule sets moves once (lid 3), any other is only announced (lid 1). */
export function verdagingsgrond({
  gebeurtenissen,
}: Pick<Besluittermijn, 'gebeurtenissen'>): Extract<
  Verdagingsgrond,
  'Awb 4:14 lid 1' | 'Awb 4:14 lid 3'
> {
  const uitWet = gebeurtenissen.some((een) => een.soort === 'start' && een.grondslag === 'wet')
  const verdaagd = gebeurtenissen.some(
    (een) => een.soort === 'verdaging' && een.grond === 'Awb 4:14 lid 3',
  )
  return uitWet && !verdaagd ? 'Awb 4:14 lid 3' : 'Awb 4:14 lid 1'
}

/** Why the applicant cannot be told now that the decision comes later, whatever the day. */
export function belemmeringenVoorVerdagen(
  termijn: Besluittermijn | null,
  vandaag: Datum,
): Belemmering[] {
  if (!termijn || termijn.gereed_op !== null)
    return [{ code: 'geen-termijn', tekst: 'Er loopt geen termijn om te beslissen.' }]
  const { einddatum } = termijn
  if (einddatum === null)
    return [
      {
        code: 'staat-stil',
        tekst: 'De termijn staat stil. Verdagen kan als zij weer loopt.',
        grondslag: 'Awb 4:15',
      },
    ]
  return verdagingsgrond(termijn) === 'Awb 4:14 lid 3' && vandaag > einddatum
    ? [
        {
          code: 'te-laat',
          tekst: `Verdagen kon tot en met ${datumVoluit(einddatum)}. Beslis zo snel mogelijk.`,
          grondslag: 'Awb 4:14 lid 3',
        },
      ]
    : []
}

/** Why this cannot be the day the notice names. */
export function belemmeringenVoorDag(
  einddatum: Datum,
  tot: Datum,
  feestdagen: ReadonlySet<Datum>,
): Belemmering[] {
  const grondslag = 'Awb 4:14'
  if (tot <= einddatum)
    return [
      {
        code: 'niet-later',
        tekst: `De termijn loopt al tot en met ${datumVoluit(einddatum)}. Kies een latere dag.`,
        grondslag,
      },
    ]
  const uiterste = plusWeken(einddatum, langste)
  if (tot > uiterste)
    return [
      {
        code: 'te-lang',
        tekst: `Noem een termijn die zo kort is als kan, hoogstens tot en met ${datumVoluit(uiterste)}.`,
        grondslag,
      },
    ]
  // a day the municipality names does not move by itself
  return isWerkdag(tot, feestdagen)
    ? []
    : [
        {
          code: 'geen-werkdag',
          tekst: `${datumVoluit(tot)} is geen werkdag. Kies bijvoorbeeld ${datumLang(eersteWerkdag(tot, feestdagen))}.`,
          grondslag: 'Algemene termijnenwet art. 1',
        },
      ]
}
