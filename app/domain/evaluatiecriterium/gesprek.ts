import type { Kant } from './criterium.ts'

type Gezegd = { kant: Kant; moment: Date | string }
type Gesprek = {
  voorstellen: readonly Gezegd[]
  opmerkingen: readonly Gezegd[]
}

/** Whether the other side did something since this side last said something, so that it does not know yet. */
export function isEersteOpmerking({ voorstellen, opmerkingen }: Gesprek, kant: Kant): boolean {
  const laatst = opmerkingen.findLast((een) => een.kant === kant)
  if (!laatst) return true
  const van = tijd(laatst.moment)
  return [...voorstellen, ...opmerkingen].some((een) => een.kant !== kant && tijd(een.moment) > van)
}

const tijd = (moment: Date | string) => new Date(moment).getTime()
