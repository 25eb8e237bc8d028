import type { Datum } from '../datum.ts'

/** Where an initiative stands in time; it follows from its dates. */
export const standen = ['begint', 'loopt', 'afgerond'] as const
export type Initiatiefstand = (typeof standen)[number]

export const standnaam: Record<
  Initiatiefstand,
  { naam: string; toon: 'info' | 'good' | 'neutral' }
> = {
  begint: { naam: 'Begint nog', toon: 'info' },
  loopt: { naam: 'Loopt', toon: 'good' },
  afgerond: { naam: 'Afgerond', toon: 'neutral' },
}

/** Whether an initiative has to begin, runs, or has ended on this day. */
export function standOp(
  { start_op, eind_op }: { start_op: Datum | null; eind_op: Datum | null },
  vandaag: Datum,
): Initiatiefstand {
  if (eind_op !== null && eind_op < vandaag) return 'afgerond'
  return start_op !== null && start_op > vandaag ? 'begint' : 'loopt'
}

/** A place in the list: after this instant and id. */
export type Plek = { moment: Date; id: string }

/** What somebody looks for in the register; everything may be left open. */
export type Registerfilter = {
  /** Words that must all occur, at most six. */
  woorden: string[]
  thema: string | null
  wijk: string | null
  stand: Initiatiefstand | null
  na: Plek | null
}

/** Reads the filter from an address; what is not understood is left out. */
export function leesRegisterfilter(zoek: URLSearchParams): Registerfilter {
  const tekst = (naam: string, max: number) => (zoek.get(naam) ?? '').trim().slice(0, max)
  return {
    woorden: tekst('zoek', 100).split(/\s+/).filter(Boolean).slice(0, 6),
    thema: tekst('thema', 200) || null,
    wijk: tekst('wijk', 100) || null,
    stand: standen.find((een) => een === zoek.get('stand')) ?? null,
    na: leesPlek(zoek.get('na')),
  }
}

/** The address of the register with this filter. */
export function registerAdres({ woorden, thema, wijk, stand, na }: Registerfilter): string {
  const zoek = new URLSearchParams()
  if (woorden.length > 0) zoek.set('zoek', woorden.join(' '))
  if (thema) zoek.set('thema', thema)
  if (wijk) zoek.set('wijk', wijk)
  if (stand) zoek.set('stand', stand)
  if (na) zoek.set('na', `${na.moment.toISOString()}_${na.id}`)
  const vraag = zoek.toString()
  return vraag === '' ? '/initiatieven' : `/initiatieven?${vraag}`
}

function leesPlek(tekst: string | null): Plek | null {
  const [, moment = '', id = ''] =
    /^(\d{4}-\d{2}-\d{2}T[\d:.]{12}Z)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      tekst ?? '',
    ) ?? []
  const gelezen = new Date(moment)
  return Number.isNaN(gelezen.getTime()) ? null : { moment: gelezen, id }
}
