import type { Deelnameinhoud } from '../domain/samenwerkingsverband/deelnameinhoud.ts'

/** What the form of a partner says about the party. */
export const partijOf = ({ wie, naam, adres }: Deelnameinhoud) => ({ ...wie, naam, ...adres })

/** What it says about the part they take. */
export const deelnameOf = ({ wie, naam, adres, ...deel }: Deelnameinhoud) => deel
