import type { Datum } from '../datum.ts'
import { plusDagen } from '../datum.ts'
import { eersteWerkdag, isWerkdag } from '../feestdag.ts'
import type { Regel } from './regels.ts'
import * as zin from './regels.ts'
import type { Lengte, TermijnStart } from './termijn.ts'

export type Periode = { vanaf: Datum; tot: Datum }

/** The end moved to a working day as far as the Algemene termijnenwet asks, and the sentence that says why. */
export function afronden(
  einde: Datum,
  start: TermijnStart,
  stil: readonly Periode[],
  feestdagen: ReadonlySet<Datum>,
): { datum: Datum; regel: Regel } {
  const { grondslag, lengte } = start
  if (grondslag === 'brief') return { datum: einde, regel: zin.inBrief(einde) }
  if (isTeLang(lengte)) return { datum: einde, regel: zin.teLang(einde, lengte, grondslag) }

  const datum = eersteWerkdag(einde, feestdagen)
  const tweede = isKort(lengte) ? datum : tweedeWerkdag(start.op, stil, feestdagen)
  if (tweede > datum) return { datum: tweede, regel: zin.tweeWerkdagen(einde, tweede, grondslag) }
  if (datum > einde) {
    const feestdag = feestdagen.has(einde)
    return { datum, regel: zin.opgeschoven(einde, feestdag, datum, grondslag) }
  }
  return { datum, regel: zin.opWerkdag(einde, grondslag) }
}

/** Algemene termijnenwet art. 4 under a. */
function isTeLang({ aantal, eenheid }: Lengte): boolean {
  const grens = { dagen: 90, weken: 12, maanden: 3, jaren: 0 }
  return aantal > grens[eenheid]
}

/** Algemene termijnenwet art. 2 is for terms of three days or more. */
function isKort({ aantal, eenheid }: Lengte): boolean {
  return eenheid === 'dagen' && aantal < 3
}

/** The second working day of the term on which the clock ran. */
function tweedeWerkdag(
  begin: Datum,
  stil: readonly Periode[],
  feestdagen: ReadonlySet<Datum>,
): Datum {
  let dag = begin
  for (let werkdagen = 0; werkdagen < 2;) {
    dag = plusDagen(dag, 1)
    const periode = stil.find(({ vanaf, tot }) => vanaf <= dag && dag <= tot)
    if (periode) dag = periode.tot
    else if (isWerkdag(dag, feestdagen)) werkdagen += 1
  }
  return dag
}
