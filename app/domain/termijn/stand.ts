import type { Datum } from '../datum.ts'
import { dagenTussen, latest, plusDagen } from '../datum.ts'
import type { Periode } from './atw.ts'
import { afronden } from './atw.ts'
import type { Regel } from './regels.ts'
import * as zin from './regels.ts'
import type { Stilstand, Verdaging } from './stap.ts'
import type { TermijnStart } from './termijn.ts'

/** How far the sum is: the unrolled end, the date a notice of delay named, the days that stood still. */
export type Stand = {
  einde: Datum
  genoemd: Datum | null
  stil: Periode[]
  stilTot: Datum
  regels: Regel[]
}

/** The last day of the term as it now stands. */
export function laatsteDag(
  { einde, genoemd, stil }: Stand,
  start: TermijnStart,
  feestdagen: ReadonlySet<Datum>,
): Datum {
  return latest(afronden(einde, start, stil, feestdagen).datum, genoemd)
}

/** Adds the days that stood still and were not counted before. */
export function naStilstand(stand: Stand, stap: Stilstand, tot: Datum): Stand {
  const vanaf = latest(stap.vanaf, plusDagen(stand.stilTot, 1))
  const dagen = Math.max(0, dagenTussen(vanaf, tot) + 1)
  if (dagen === 0) return { ...stand, regels: [...stand.regels, zin.nietLanger(stap)] }
  // A clock that stops on a day gained by Atw 1 goes on after the stop, never before it.
  const verlengd = (datum: Datum) => plusDagen(latest(datum, vanaf), dagen)
  const einde = verlengd(stand.einde)
  const genoemd = stand.genoemd && verlengd(stand.genoemd)
  return {
    einde,
    genoemd,
    stil: [...stand.stil, { vanaf, tot }],
    stilTot: tot,
    regels: [...stand.regels, zin.stondStil(stap, { vanaf, tot }, dagen, latest(einde, genoemd))],
  }
}

/** Keeps the date the notice names beside the counted one, where the law lets the notice move the end. */
export function naVerdaging(
  stand: Stand,
  stap: Verdaging,
  start: TermijnStart,
  laatste: Datum,
): Stand {
  if (!verschuift(stap, start))
    return { ...stand, regels: [...stand.regels, zin.alleenBericht(stap)] }
  // Days that stand still after the notice could not be in the date it names.
  const sinds = stand.stil.length > 0 ? dagenTussen(stap.op, stand.stilTot) : 0
  const nieuw = plusDagen(stap.tot, Math.max(0, sinds))
  const regel = nieuw > laatste ? zin.verdaagd(stap, nieuw) : zin.eerderGenoemd(stap, laatste)
  return { ...stand, genoemd: latest(nieuw, stand.genoemd), regels: [...stand.regels, regel] }
}

/** Awb 4:14: lid 1 is courtesy, and lid 3 is only for a term that no rule sets. */
function verschuift({ grond }: Verdaging, { grondslag }: TermijnStart): boolean {
  if (grond === 'Awb 4:14 lid 1') return false
  return grond !== 'Awb 4:14 lid 3' || grondslag === 'wet'
}
