import type { OnderdeelSoort } from './plan.ts'

/** What some kinds of items say besides their text. */
export type OnderdeelGegevens = {
  groep?: string
  instrument?: string
  kanttekening?: string | null
  /** Of an indicator: what of it the platform itself counts. */
  telling?: 'burgerinitiatieven'
  /** Of a trede: the keys of the kaders it is crossed with. */
  kaders?: string[]
}

export type Onderdeel = {
  sleutel: string
  soort: OnderdeelSoort
  nummer: string
  titel: string
  kort: string
  toelichting: string
  ouder: string | null
  paragraaf: string
  citaat: string
  gegevens: OnderdeelGegevens
}

/** An item with what belongs to it. */
export type Tak = Onderdeel & { kinderen: Tak[] }

/** The items of one kind that stand on their own, with everything below them. */
export type Deel = { id: string; soort: OnderdeelSoort; groep: string | null; takken: Tak[] }

/** The plan in parts, in the order of its chapters. */
export function indelen(onderdelen: readonly Onderdeel[]): Deel[] {
  const perOuder = Map.groupBy(onderdelen, ({ ouder }) => ouder)
  const alsTak = (onderdeel: Onderdeel): Tak => ({
    ...onderdeel,
    kinderen: (perOuder.get(onderdeel.sleutel) ?? []).map(alsTak),
  })
  const stammen = (perOuder.get(null) ?? []).map(alsTak)
  const delen = Map.groupBy(stammen, ({ soort, gegevens }) =>
    ['deel', soort, gegevens.groep].filter(Boolean).join('-'),
  )
  return [...delen]
    .map(([id, takken]) => ({ id, takken, ...kenmerken(takken) }))
    .sort((a, b) => vergelijk(hoofdstuk(a.takken), hoofdstuk(b.takken)))
}

function kenmerken([eerste]: Tak[]) {
  if (!eerste) throw new Error('A part of a plan has items')
  return { soort: eerste.soort, groep: eerste.gegevens.groep ?? null }
}

/** "2.4" is [2, 4], "II, Onze kaders" is [2]; what stands before the first chapter is [0]. */
function hoofdstuk([eerste]: Tak[]): number[] {
  const nummer = eerste?.paragraaf.split(',')[0] ?? ''
  if (/^\d+(\.\d+)*$/.test(nummer)) return nummer.split('.').map(Number)
  return [ROMEINS.indexOf(nummer) + 1]
}
const ROMEINS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']

function vergelijk(a: number[], b: number[]): number {
  const plaats = a.findIndex((nummer, index) => nummer !== b[index])
  return plaats < 0 ? 0 : (a[plaats] ?? 0) - (b[plaats] ?? 0)
}

/** Whether the official wording and the quoted sentence are the same text. */
export function isZelfdeTekst(titel: string, citaat: string): boolean {
  const kaal = (tekst: string) => tekst.trim().replace(/[.;]$/, '')
  return kaal(titel) === kaal(citaat)
}
