import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Termijnregel } from '../../lib/betaling.server.ts'

type Mag = { klaarzetten: boolean; vrijgeven: boolean }

/** Every part of the schedule with who did what, and what this official may do with it now. */
export function Schema({
  nummer,
  termijnen,
  mag,
}: {
  nummer: string
  termijnen: Termijnregel[]
  mag: Mag
}) {
  return (
    <section className="stack" aria-labelledby="schema">
      <h2 id="schema">Betaalschema</h2>
      <Table
        caption="Betaalschema"
        hideCaption
        empty="Er is nog geen betaalschema."
        rows={termijnen}
        rowKey={(termijn) => termijn.volgnummer}
        columns={[
          {
            heading: 'Deel',
            cell: ({ volgnummer, omschrijving }) => `${volgnummer}. ${omschrijving}`,
          },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => bedrag },
          { heading: 'Vanaf', nowrap: true, cell: ({ vanaf }) => vanaf },
          {
            heading: 'Stand',
            cell: ({ toon, naam }) => <StatusTag tone={toon}>{naam}</StatusTag>,
          },
          { heading: 'Klaargezet', cell: ({ klaargezet }) => klaargezet ?? '–' },
          { heading: 'Vrijgegeven', cell: ({ vrijgegeven }) => vrijgegeven ?? '–' },
          {
            heading: 'Doen',
            nowrap: true,
            cell: (termijn) => <Handeling nummer={nummer} termijn={termijn} mag={mag} />,
          },
        ]}
      />
    </section>
  )
}

function Handeling({ nummer, termijn, mag }: { nummer: string; termijn: Termijnregel; mag: Mag }) {
  const pad = `/behandeling/${nummer}/betaling/${termijn.volgnummer}`
  const klaar = termijn.stand === 'klaar_te_zetten' || termijn.stand === 'opnieuw_klaarzetten'
  const deel = <span className="sr-only"> deel {termijn.volgnummer}</span>
  if (klaar && mag.klaarzetten) return <Link to={`${pad}/klaarzetting`}>Klaarzetten{deel}</Link>
  if (termijn.stand === 'klaargezet' && mag.vrijgeven)
    return <Link to={`${pad}/vrijgave`}>Vrijgeven{deel}</Link>
  return '–'
}
