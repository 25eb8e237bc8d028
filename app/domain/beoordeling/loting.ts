/** SHA-256 in hexadecimals; given along, because the domain computes nothing with a machine. */
export type Sha256 = (tekst: string) => string

/** What the seal is made of: the seed, or the source it will come from, and the numbers, each after a space. */
export const zegeltekst = (begin: string, lijst: readonly string[]) => [begin, ...lijst].join(' ')

/** What the lot of one application is made of. */
export const lottekst = (zaad: string, nummer: string) => `${zaad} ${nummer}`

export type Lot = { nummer: string; lot: string }

/** The lots in their order, lowest first: the same seed and list always give the same. */
export function trekken(zaad: string, lijst: readonly string[], sha256: Sha256): Lot[] {
  return lijst
    .map((nummer) => ({ nummer, lot: sha256(lottekst(zaad, nummer)) }))
    .sort((een, ander) => (een.lot < ander.lot ? -1 : een.lot > ander.lot ? 1 : 0))
}

/** Whether these lots settle every tie: of each application whose order is open, a lot was drawn. */
export const beslistAlles = (volgorde: readonly string[], teLoten: readonly string[]) =>
  teLoten.every((nummer) => volgorde.includes(nummer))
