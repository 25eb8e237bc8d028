type Verzending = { verzonden_op: Date | null; terug_op: Date | null }

const etmaal = 86_400_000

/** Mail systems try for days, not for weeks: what is said to come back later than this is not believed. */
const hoogstens = 14 * etmaal

/** Whether a notification that this mail was not delivered counts: once, of what was sent, not long after. */
export const teltAlsTerug = ({ verzonden_op, terug_op }: Verzending, nu: Date) =>
  verzonden_op !== null && terug_op === null && nu.getTime() - verzonden_op.getTime() <= hoogstens
