import { Link } from '@remix-run/react'
import { Pagination } from '../../components/pagination.tsx'
import { Table } from '../../components/table.tsx'
import type { getVrijgegeven } from '../../lib/betaallijst.server.ts'
import { Lijstkop } from './lijstkop.tsx'

type Props = {
  lijst: Awaited<ReturnType<typeof getVrijgegeven>>
  maand: { maand: string; naam: string; vorige: string; volgende: string }
  mag: boolean
}

/** What went to the bank in one month, and the file for it. */
export function Vrijgegeven({ lijst, maand, mag }: Props) {
  return (
    <section className="stack" aria-labelledby="vrijgegeven">
      <Lijstkop
        id="vrijgegeven"
        titel={`Vrijgegeven in ${maand.naam}`}
        aantal={lijst.aantal}
        totaal={lijst.totaal}
      />
      <p className="no-print">
        <Link to={`?maand=${maand.vorige}#vrijgegeven`}>Maand ervoor</Link>
        {' · '}
        <Link to={`?maand=${maand.volgende}#vrijgegeven`}>Maand erna</Link>
        {mag && lijst.aantal > 0 && (
          <>
            {' · '}
            <a href={`/betalingen/bestand?maand=${maand.maand}`}>
              Bestand voor de bank (CSV, {maand.naam})
            </a>
          </>
        )}
      </p>
      <Table
        caption={`Vrijgegeven in ${maand.naam}`}
        hideCaption
        empty="In deze maand is niets vrijgegeven."
        rows={lijst.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            heading: 'Kenmerk',
            nowrap: true,
            cell: ({ kenmerk, nummer }) => (
              <a href={`/behandeling/${nummer}/betaling`}>{kenmerk}</a>
            ),
          },
          { heading: 'Initiatief', cell: ({ titel }) => titel },
          { heading: 'Rekening', nowrap: true, cell: ({ rekening }) => rekening },
          { heading: 'Op naam van', cell: ({ naam }) => naam },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => bedrag },
          { heading: 'Vrijgegeven', cell: ({ vrijgegeven }) => vrijgegeven },
        ]}
      />
      <Pagination
        volgende={lijst.na ? `?maand=${maand.maand}&na=${lijst.na}#vrijgegeven` : undefined}
        label="Bladeren in de vrijgegeven betalingen"
      />
    </section>
  )
}
