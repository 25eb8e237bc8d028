import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'

type Props = {
  bevindingen: {
    voorwaarde: string
    titel: string
    woord: string
    toon: 'good' | 'warning' | 'neutral'
    reden: string
  }[]
}

/** The conditions of the scheme in short; judging them is done on a page of its own. */
export function Bevindingen({ bevindingen }: Props) {
  if (bevindingen.length === 0) return null
  return (
    <>
      <h2>Voorwaarden van de regeling</h2>
      <Table
        hideCaption
        caption="Voorwaarden van de regeling"
        rows={bevindingen}
        rowKey={({ voorwaarde }) => voorwaarde}
        columns={[
          { heading: 'Voorwaarde', cell: ({ titel }) => titel },
          {
            heading: 'Bevinding',
            nowrap: true,
            cell: ({ woord, toon }) => <StatusTag tone={toon}>{woord}</StatusTag>,
          },
          { heading: 'Reden', cell: ({ reden }) => reden },
        ]}
      />
    </>
  )
}
