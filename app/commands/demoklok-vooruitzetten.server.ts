import { addDemoklok } from '../../db/queries/demo.ts'
import type { Tx } from '../../db/db.ts'

const day = 86_400

/** Moves the clock of the demonstration forward by whole days. */
export const demoklokVooruitzetten = (tx: Tx, dagen: number) => addDemoklok(tx, dagen * day)
