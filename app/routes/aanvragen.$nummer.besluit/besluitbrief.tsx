import { PrintableLetter } from '../../components/letter.tsx'
import { besluitAlsBrief } from '../../domain/besluit/besluit-als-brief.ts'
import type { Besluitinhoud } from '../../domain/besluit/brief.ts'
import type { Datum } from '../../domain/datum.ts'

type Props = {
  inhoud: Besluitinhoud
  gemeente: { id: string; naam: string }
  verzonden_op: Datum | null
  bezwaar_tot: Datum | null
}

/** The letter of a decision, as it was decided; the day of sending and the last day to object come with the sending. */
export const Besluitbrief = ({ gemeente, ...besluit }: Props) => (
  <PrintableLetter brief={besluitAlsBrief(besluit, gemeente)} level={2} />
)
