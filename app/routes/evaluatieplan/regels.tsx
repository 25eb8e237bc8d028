import { Difference } from '../../components/difference.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import type { CriteriumGegevens } from './criterium.server.ts'

type Props = Pick<CriteriumGegevens, 'regels' | 'versie'>

/** What the criterium says; where this version differs from the one before it, both are shown word for word. */
export function Regels({ regels, versie }: Props) {
  const veranderd = regels.filter(({ was }) => was !== null).length
  return (
    <>
      {veranderd > 0 && (
        <p>
          Gemarkeerd is wat anders is dan in versie {versie - 1}: <del>weg</del> of <ins>erbij</ins>
          .
        </p>
      )}
      <SummaryList
        rows={regels.map(({ label, waarde, was }) => ({
          label,
          value: was === null ? waarde : <Difference was={was} wordt={waarde} />,
        }))}
      />
    </>
  )
}
