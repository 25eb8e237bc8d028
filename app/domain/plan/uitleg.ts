/** What somebody wrote about an item of the plan, and what the plan and we say of it. */
export type Uitleg = { kort: string; tekst: string; plan: readonly string[] }

/** Why an explanation says less than it could; it is for its writer to do something with, never a verdict. */
export type Leegte = 'kort' | 'lijkt_op_plan'

/** What is thin about one explanation; null when it says something of its own. */
export function leegteVan({ tekst, plan }: Uitleg): Leegte | null {
  const woorden = woordenVan(tekst)
  if (woorden.length < MINSTE_WOORDEN) return 'kort'
  const bekend = new Set(plan.flatMap((bron) => reeksenVan(woordenVan(bron))))
  const reeksen = reeksenVan(woorden)
  const overgenomen = reeksen.filter((reeks) => bekend.has(reeks)).length
  return overgenomen / reeksen.length >= LIJKT_OP ? 'lijkt_op_plan' : null
}

const MINSTE_WOORDEN = 4
// Of every three words in a row: a quoted expression is fine, a whole sentence is not an explanation.
const LIJKT_OP = 0.5

/** Explanations that say the same, in groups of two or more. */
export function zelfdeUitleg(uitleg: readonly Uitleg[]): Uitleg[][] {
  const gelijk = Map.groupBy(uitleg, ({ tekst }) => woordenVan(tekst).join(' '))
  return [...gelijk.values()].filter((groep) => groep.length > 1)
}

const woordenVan = (tekst: string) =>
  tekst
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

function reeksenVan(woorden: readonly string[]): string[] {
  return woorden.slice(2).map((woord, index) => `${woorden[index]} ${woorden[index + 1]} ${woord}`)
}
