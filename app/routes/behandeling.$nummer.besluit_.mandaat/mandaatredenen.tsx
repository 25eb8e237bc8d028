import { Reasons } from '../../components/reasons.tsx'
import type { Belemmering } from '../../domain/belemmering.ts'
import { mandaatnamen, type Mandaatsoort } from '../../domain/mandaat/mandaat.ts'

type Props = { dicht: readonly { soort: Mandaatsoort; redenen: readonly Belemmering[] }[] }

/** What this official may not decide here, and who may; the same reason is said once. */
export function Mandaatredenen({ dicht }: Props) {
  const redenen = new Map(dicht.flatMap(({ redenen }) => redenen.map((een) => [een.tekst, een])))
  return (
    <Reasons
      tone={dicht.length > 1 ? 'warning' : 'info'}
      title={
        dicht.length > 1
          ? 'U kunt hier niet in mandaat beslissen'
          : `U kunt hier niet beslissen: ${dicht.map(({ soort }) => mandaatnamen[soort]).join()}`
      }
      reasons={[...redenen.values()]}
    />
  )
}
