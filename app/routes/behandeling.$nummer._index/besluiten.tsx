import { Table } from '../../components/table.tsx'
import { datumVoluit, euro } from '../../domain/opmaak.ts'

type Props = {
  besluiten: {
    id: string
    soort: string
    uitkomst: string
    bedrag: number
    datum: string
    verzonden_op: string | null
  }[]
}

/** What was decided, oldest first. */
export function Besluiten({ besluiten }: Props) {
  if (besluiten.length === 0) return null
  return (
    <>
      <h2 id="besluiten">Besluiten</h2>
      <Table
        hideCaption
        caption="Besluiten"
        rows={besluiten}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Besluit',
            cell: ({ soort, uitkomst }) => `${woorden(soort)}: ${uitkomst.replaceAll('_', ' ')}`,
          },
          { heading: 'Bedrag', numeric: true, nowrap: true, cell: ({ bedrag }) => euro(bedrag) },
          { heading: 'Genomen op', nowrap: true, cell: ({ datum }) => datumVoluit(datum) },
          {
            heading: 'Verzonden op',
            nowrap: true,
            cell: ({ verzonden_op }) => (verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet'),
          },
        ]}
      />
    </>
  )
}

const woorden = (soort: string) =>
  `${soort[0]?.toUpperCase() ?? ''}${soort.slice(1).replaceAll('_', ' ')}`
