import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'

type Onderdeel = { sleutel: string; soort: string; nummer: string; kort: string; paragraaf: string }
type Props = { plan: string; onderdelen: readonly Onderdeel[]; beheert: boolean }

/** The items of a plan, each with the page where its words are changed. */
export function Onderdelen({ plan, onderdelen, beheert }: Props) {
  return (
    <Table
      wide
      caption={`Onderdelen (${onderdelen.length})`}
      rows={onderdelen}
      rowKey={({ sleutel }) => sleutel}
      columns={[
        { heading: 'Soort', nowrap: true, cell: ({ soort }) => soort },
        { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
        {
          heading: 'Onderdeel',
          rowHeading: true,
          cell: ({ sleutel, kort }) =>
            beheert ? (
              <Link to={`/beheer/plannen/${plan}/onderdelen/${sleutel}`}>{kort}</Link>
            ) : (
              kort
            ),
        },
        { heading: 'Staat in', cell: ({ paragraaf }) => paragraaf },
        { heading: 'Sleutel', cell: ({ sleutel }) => <code>{sleutel}</code> },
      ]}
    />
  )
}
