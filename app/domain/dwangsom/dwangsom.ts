import type { Datum } from '../datum.ts'
import { dagenTussen, plusDagen } from '../datum.ts'
import { eindeTermijn, type TermijnStart, type Termijnuitkomst } from '../termijn/termijn.ts'

/** Awb 4:17 lid 1. */
export const MEESTE_DAGEN = 42

/** The amounts per day in cents, for how many days each (Awb 4:17 lid 2). */
const trappen = [
  { dagen: 14, per_dag: 2_300 },
  { dagen: 14, per_dag: 3_500 },
  { dagen: 14, per_dag: 4_500 },
] as const

/** The municipality was late, was told so, and decided on a day or not yet. */
export type Verzuim = {
  /** The last day on which a decision was in time. */
  termijn_tot: Datum
  ontvangen_op: Datum
  eerste_dag: Datum
  besloten_op: Datum | null
  /** The objection whose decision is late; the application itself without one. */
  bezwaar_id?: string | null
}

export type Trap = { dagen: number; per_dag: number; bedrag: number }
export type Dwangsomstand = {
  /** Waiting for the two weeks, counting, ended with a sum, or decided before the first day. */
  stand: 'wacht' | 'loopt' | 'voorbij' | 'op_tijd'
  dagen: number
  bedrag: number
  trappen: Trap[]
  /** The last day that costs money, once it is known. */
  laatste_dag: Datum | null
}

/** The two weeks the municipality still has after it was told (Awb 4:17 lid 3), as a term of the law. */
export const tweeWeken = (ontvangen_op: Datum) =>
  ({
    op: ontvangen_op,
    lengte: { aantal: 2, eenheid: 'weken' },
    grondslag: 'wet',
    artikel: 'Awb 4:17 lid 3',
  }) as const satisfies Omit<TermijnStart, 'id' | 'soort'>

/**
 * The first day that costs money: the day on which the two weeks have passed. The Algemene termijnenwet is set aside
 * for the 42 days only (Awb 4:17 lid 1), so these two weeks end on a working day.
 */
export function eersteDag(ontvangen_op: Datum, feestdagen: ReadonlySet<Datum>): Datum {
  return eindeVan(tweeWeken(ontvangen_op), feestdagen)
}

/** What is due for this many days: at most 42 of them. */
export function bedragVoor(dagen: number): { bedrag: number; trappen: Trap[] } {
  let over = Math.min(dagen, MEESTE_DAGEN)
  const gevuld: Trap[] = []
  for (const { dagen: hoogstens, per_dag } of trappen) {
    const aantal = Math.min(over, hoogstens)
    if (aantal > 0) gevuld.push({ dagen: aantal, per_dag, bedrag: aantal * per_dag })
    over -= aantal
  }
  return { bedrag: gevuld.reduce((som, trap) => som + trap.bedrag, 0), trappen: gevuld }
}

/** How far it is on this day. A day counts once it is over; the day on which the decision goes out is not one. */
export function dwangsomOp({ eerste_dag, besloten_op }: Verzuim, vandaag: Datum): Dwangsomstand {
  const tot = besloten_op !== null && besloten_op < vandaag ? besloten_op : vandaag
  const dagen = Math.min(MEESTE_DAGEN, Math.max(0, dagenTussen(eerste_dag, tot)))
  const besloten = besloten_op !== null && besloten_op <= vandaag
  const stand =
    besloten && dagen === 0
      ? 'op_tijd'
      : besloten || dagen === MEESTE_DAGEN
        ? 'voorbij'
        : vandaag < eerste_dag
          ? 'wacht'
          : 'loopt'
  const laatste_dag = stand === 'voorbij' ? plusDagen(eerste_dag, dagen - 1) : null
  return { stand, dagen, ...bedragVoor(dagen), laatste_dag }
}

/** By when the municipality fixes the sum in a decision (Awb 4:18). */
export function vaststellenVoor(laatste_dag: Datum, feestdagen: ReadonlySet<Datum>): Datum {
  return eindeVan({ ...tweeWeken(laatste_dag), artikel: 'Awb 4:18' }, feestdagen)
}

/** The term of the two weeks with its sum in sentences. */
export const tweeWekenBerekend = (
  ontvangen_op: Datum,
  feestdagen: ReadonlySet<Datum>,
): Termijnuitkomst =>
  eindeTermijn([{ id: 'start', soort: 'start', ...tweeWeken(ontvangen_op) }], feestdagen)

function eindeVan(start: Omit<TermijnStart, 'id' | 'soort'>, feestdagen: ReadonlySet<Datum>) {
  const { einddatum } = eindeTermijn([{ id: 'start', soort: 'start', ...start }], feestdagen)
  if (einddatum === null) throw new Error('A term of two weeks has an end')
  return einddatum
}
