import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { getTeKlaarzetten } from '../../lib/betaallijst.server.ts'
import { Lijstkop } from './lijstkop.tsx'

type Props = { lijst: Awaited<ReturnType<typeof getTeKlaarzetten>>; mag: boolean }

/** Parts of schedules whose day has come. */
export function TeKlaarzetten({ lijst, mag }: Props) {
  return (
    <section className="stack" aria-labelledby="klaarzetten">
      <Lijstkop
        id="klaarzetten"
        titel="Klaar te zetten"
        aantal={lijst.rows.length}
        totaal={lijst.totaal}
      >
        Nu klaar te zetten: <strong className="numeric">{lijst.klaar}</strong>
      </Lijstkop>
      <Table
        caption="Klaar te zetten"
        hideCaption
        empty="Er is vandaag niets klaar te zetten."
        rows={lijst.rows}
        rowKey={(row) => row.id}
        columns={[
          {
            heading: 'Zaak',
            nowrap: true,
            cell: ({ nummer }) => <a href={`/behandeling/${nummer}/betaling`}>{nummer}</a>,
          },
          { heading: 'Initiatief', cell: ({ titel }) => titel },
          {
            heading: 'Deel',
            cell: ({ volgnummer, omschrijving }) => `${volgnummer}. ${omschrijving}`,
          },
          { heading: 'Vanaf', nowrap: true, cell: ({ vanaf }) => vanaf },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => bedrag },
          { heading: 'Stand', cell: ({ toon, naam }) => <StatusTag tone={toon}>{naam}</StatusTag> },
          {
            heading: 'Doen',
            cell: ({ nummer, volgnummer, stand }) =>
              mag && stand === 'klaar_te_zetten' ? (
                <a href={`/behandeling/${nummer}/betaling/${volgnummer}/klaarzetting`}>
                  Klaarzetten
                  <span className="sr-only">
                    {' '}
                    {nummer} deel {volgnummer}
                  </span>
                </a>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </section>
  )
}
