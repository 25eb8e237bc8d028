import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Datum } from '../../domain/datum.ts'
import { schuldnaam, type Geldschuld } from '../../domain/geldschuld/geldschuld.ts'
import { datumKort, euro } from '../../domain/opmaak.ts'

type Rij = Geldschuld & { id: string; nummer: string; kenmerk: string | null }
type Props = { lijst: Rij[]; vandaag: Datum; mag: boolean }

/** What was decided that the municipality pays besides subsidies, and whether it did. */
export function Schulden({ lijst, vandaag, mag }: Props) {
  if (lijst.length === 0) return null
  return (
    <section className="stack" aria-labelledby="schulden">
      <h2 id="schulden">Te betalen buiten de subsidie</h2>
      <p>
        Dwangsommen, kosten van een bezwaar en wat iemand te veel terugbetaalde komen niet van het
        subsidieplafond. {mag ? 'U betaalt' : 'De betaler betaalt'} ze in de administratie van de
        gemeente en legt dat hier vast.
      </p>
      <Table
        wide
        caption="Wat de gemeente naast de subsidies moet betalen"
        rows={lijst}
        rowKey={({ id }) => id}
        columns={[
          {
            heading: 'Zaak',
            nowrap: true,
            cell: ({ nummer }) => <Link to={`/behandeling/${nummer}`}>{nummer}</Link>,
          },
          { heading: 'Waarvoor', cell: ({ soort }) => schuldnaam[soort] },
          { heading: 'Bedrag', numeric: true, cell: ({ bedrag }) => euro(bedrag) },
          {
            heading: 'Betalen tot en met',
            nowrap: true,
            cell: ({ betalen_voor }) => (betalen_voor ? datumKort(betalen_voor) : '–'),
          },
          {
            heading: 'Stand',
            cell: ({ betaald_op, betalen_voor, kenmerk }) =>
              betaald_op ? (
                <>
                  <StatusTag tone="good">Betaald op {datumKort(betaald_op)}</StatusTag> {kenmerk}
                </>
              ) : (
                <StatusTag tone={betalen_voor && betalen_voor < vandaag ? 'bad' : 'info'}>
                  {betalen_voor && betalen_voor < vandaag ? 'Te laat' : 'Nog te betalen'}
                </StatusTag>
              ),
          },
          {
            heading: 'Doen',
            cell: ({ id, nummer, betaald_op }) =>
              mag && !betaald_op ? (
                <Link to={`/behandeling/${nummer}/betaling/schuld/${id}`}>
                  Leg de betaling vast<span className="sr-only"> van {nummer}</span>
                </Link>
              ) : (
                '–'
              ),
          },
        ]}
      />
    </section>
  )
}
