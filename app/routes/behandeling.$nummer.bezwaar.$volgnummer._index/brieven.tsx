import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'
import { toDatum, type Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  nummer: string
  volgnummer: number
  brieven: { id: string; onderwerp: string; moment: string | Date; verzonden_op: Datum | null }[]
}

/** The letters on paper to somebody who has no portal. */
export function Brieven({ nummer, volgnummer, brieven }: Props) {
  if (brieven.length === 0) return null
  return (
    <Table
      caption="Brieven op papier"
      rows={brieven}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Brief',
          cell: ({ id, onderwerp }) => (
            <Link to={`/behandeling/${nummer}/bezwaar/${volgnummer}/brief/${id}`}>{onderwerp}</Link>
          ),
        },
        { heading: 'Van', nowrap: true, cell: (een) => datumVoluit(toDatum(new Date(een.moment))) },
        {
          heading: 'Verzonden op',
          nowrap: true,
          cell: ({ verzonden_op }) => (verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet'),
        },
      ]}
    />
  )
}
