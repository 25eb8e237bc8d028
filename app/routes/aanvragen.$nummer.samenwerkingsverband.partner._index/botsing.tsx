import { ConflictChoices, KeptChoices } from '../../components/conflict-choices.tsx'
import type { useVersionForm } from '../../lib/section-form.ts'
import { inWoorden } from './in-woorden.ts'

type Props = Pick<ReturnType<typeof useVersionForm>, 'botsing' | 'keuzes'>

/** Where two people saved another answer about a participant: both, and the choice between them. */
export function Deelnamebotsing({ botsing, keuzes }: Props) {
  return botsing ? (
    <ConflictChoices {...botsing} teksten={inWoorden(botsing.velden)} gekozen={keuzes} />
  ) : (
    <KeptChoices gekozen={keuzes} />
  )
}
