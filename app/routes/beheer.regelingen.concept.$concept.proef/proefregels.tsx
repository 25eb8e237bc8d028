import { StatusTag, type Tone } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Proefregel, Proefuitkomst } from '../../domain/regeling/proef.ts'
import { uitkomstwoorden } from '../../domain/voorwaarde/bevindingen.ts'

/** Each application: how it stood, how it would stand, and which conditions make the difference; changes first. */
export function Proefregels({ regels }: { regels: readonly Proefregel[] }) {
  const gesorteerd = regels.toSorted(
    (a, b) => Number(b.was !== b.wordt) - Number(a.was !== a.wordt),
  )
  return (
    <Table
      wide
      caption="Wat er per aanvraag uitkomt, eerst waar het verandert"
      rows={gesorteerd}
      rowKey={({ nummer }) => nummer}
      columns={[
        { heading: 'Aanvraag', nowrap: true, cell: ({ nummer }) => nummer },
        { heading: 'Toen', nowrap: true, cell: ({ was }) => <Uitkomst uitkomst={was} /> },
        {
          heading: 'Met dit concept',
          nowrap: true,
          cell: ({ wordt }) => <Uitkomst uitkomst={wordt} />,
        },
        { heading: 'Komt door', cell: ({ anders }) => anders.join('; ') || 'Geen verschil' },
        {
          heading: 'Bedrag',
          cell: ({ bovenMaximum }) => (bovenMaximum ? 'Meer dan het maximum' : 'Past'),
        },
      ]}
    />
  )
}

const tonen: Record<Proefuitkomst, Tone> = {
  voldoet: 'good',
  oordeel_nodig: 'info',
  nog_niet: 'warning',
}

function Uitkomst({ uitkomst }: { uitkomst: Proefuitkomst }) {
  return <StatusTag tone={tonen[uitkomst]}>{uitkomstwoorden[uitkomst]}</StatusTag>
}
