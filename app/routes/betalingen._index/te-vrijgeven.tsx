import { Table } from '../../components/table.tsx'
import type { getTeVrijgeven } from '../../lib/betaallijst.server.ts'
import { Lijstkop } from './lijstkop.tsx'

type Props = { lijst: Awaited<ReturnType<typeof getTeVrijgeven>>; mag: boolean }

/** Payments that wait for a second official. */
export function TeVrijgeven({ lijst, mag }: Props) {
  return (
    <section className="stack" aria-labelledby="vrijgeven">
      <Lijstkop
        id="vrijgeven"
        titel="Wacht op vrijgave"
        aantal={lijst.rows.length}
        totaal={lijst.totaal}
      />
      <Table
        caption="Wacht op vrijgave"
        hideCaption
        empty="Er wacht niets op vrijgave."
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
          { heading: 'Klaargezet', cell: ({ klaargezet }) => klaargezet },
          {
            heading: 'Doen',
            cell: ({ nummer, volgnummer, opnieuw, kenmerk }) => {
              if (opnieuw) return 'Andere rekening: opnieuw klaarzetten'
              if (!mag) return '–'
              return (
                <a href={`/behandeling/${nummer}/betaling/${volgnummer}/vrijgave`}>
                  Vrijgeven<span className="sr-only"> {kenmerk}</span>
                </a>
              )
            },
          },
        ]}
      />
    </section>
  )
}
