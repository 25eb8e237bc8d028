import type { TermijnGebeurtenis, TermijnStart } from './termijn.ts'

type Intrekking = Extract<TermijnGebeurtenis, { soort: 'intrekking' }>

/** A withdrawal that counts, what it takes away, and on what that rested. */
export type Ingetrokken = {
  intrekking: Intrekking
  gebeurtenis: TermijnGebeurtenis
  artikel: string
}

/** The one start, the other events that still count, and what was withdrawn. */
export function geldendeGebeurtenissen(gebeurtenissen: readonly TermijnGebeurtenis[]): {
  start: TermijnStart
  geldend: TermijnGebeurtenis[]
  ingetrokken: Ingetrokken[]
} {
  const perId = new Map(gebeurtenissen.map((gebeurtenis) => [gebeurtenis.id, gebeurtenis]))
  const intrekkingen = gebeurtenissen.filter((gebeurtenis) => gebeurtenis.soort === 'intrekking')
  // A withdrawal can itself be withdrawn; then what it took away counts again.
  const geldt = ({ id }: TermijnGebeurtenis): boolean =>
    !intrekkingen.some((intrekking) => intrekking.betreft === id && geldt(intrekking))

  const geldend = gebeurtenissen.filter(geldt)
  const [start, tweede] = geldend.filter((gebeurtenis) => gebeurtenis.soort === 'start')
  if (!start || tweede) throw new Error('A term needs exactly one start')
  const ingetrokken = geldend.flatMap((intrekking): Ingetrokken[] => {
    if (intrekking.soort !== 'intrekking') return []
    const gebeurtenis = perId.get(intrekking.betreft)
    if (!gebeurtenis) throw new Error(`No event ${intrekking.betreft} to withdraw`)
    if (gebeurtenis.soort === 'intrekking') return []
    return [{ intrekking, gebeurtenis, artikel: artikelVan(gebeurtenis, perId) }]
  })
  return { start, geldend, ingetrokken: ingetrokken.sort(opDag) }
}

function artikelVan(
  gebeurtenis: TermijnGebeurtenis,
  perId: ReadonlyMap<string, TermijnGebeurtenis>,
): string {
  if ('artikel' in gebeurtenis) return gebeurtenis.artikel
  if ('grond' in gebeurtenis) return gebeurtenis.grond
  const betreft = perId.get(gebeurtenis.betreft)
  return betreft && 'grond' in betreft ? betreft.grond : 'Awb 4:15 lid 1'
}

function opDag(a: Ingetrokken, b: Ingetrokken): number {
  const sleutel = ({ intrekking, gebeurtenis }: Ingetrokken) =>
    [intrekking.op, gebeurtenis.soort, gebeurtenis.op].join(' ')
  return sleutel(a) < sleutel(b) ? -1 : 1
}
