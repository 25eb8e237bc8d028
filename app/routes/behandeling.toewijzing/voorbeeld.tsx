import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Keuze } from './overzicht.server.ts'

type Props = { keuzes: Keuze[]; gekozen: boolean; naam: string | null }

/** What happens to each case, and why nothing where it stays. */
export function Voorbeeld({ keuzes, gekozen, naam }: Props) {
  return (
    <Table
      wide
      caption={gekozen ? 'Wat er met elke zaak gebeurt' : 'Gekozen zaken'}
      rows={keuzes}
      rowKey={({ nummer }) => nummer}
      columns={[
        { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
        { heading: 'Titel', cell: ({ titel }) => titel },
        { heading: 'Staat nu op naam van', cell: (een) => een.behandelaar ?? 'Niemand' },
        ...(gekozen
          ? [
              {
                heading: 'Wordt',
                cell: ({ blijft }: Keuze) =>
                  blijft ? (
                    <>
                      <StatusTag tone="warning">Blijft zo</StatusTag> {blijft.tekst}{' '}
                      {blijft.grondslag && <span className="muted">({blijft.grondslag})</span>}
                    </>
                  ) : (
                    (naam ?? 'Niemand')
                  ),
              },
            ]
          : []),
      ]}
    />
  )
}
