import { EmptyState } from '../../components/empty-state.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { grootteWoorden } from '../../domain/document/bestand.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { toDatum } from '../../domain/datum.ts'

type Bestand = {
  id: string
  naam: string
  grootte: number
  document: string | null
  scan: string
  geplaatst_op: string | Date
}
type Props = {
  bestanden: Bestand[]
  stukken: { sleutel: string; naam: string; waarom: string }[]
}

/** What is asked, and what is there. */
export function Bijlagenlijst({ bestanden, stukken }: Props) {
  const naamVan = new Map(stukken.map(({ sleutel, naam }) => [sleutel, naam]))
  return (
    <>
      {stukken.length > 0 && (
        <section aria-labelledby="gevraagd">
          <h2 id="gevraagd">Wat wij vragen</h2>
          <ul>
            {stukken.map(({ sleutel, naam, waarom }) => (
              <li key={sleutel}>
                <strong>{naam}</strong>{' '}
                {bestanden.some(({ document }) => document === sleutel) ? (
                  <StatusTag tone="good">Toegevoegd</StatusTag>
                ) : (
                  <StatusTag>Nog niet toegevoegd</StatusTag>
                )}
                <br />
                <span className="muted">{waarom}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {bestanden.length === 0 ? (
        <EmptyState title="Er zijn nog geen bijlagen" />
      ) : (
        <Table
          caption="Uw bijlagen"
          rows={bestanden}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Bijlage', cell: ({ id, naam }) => <a href={`/bestanden/${id}`}>{naam}</a> },
            { heading: 'Stuk', cell: ({ document }) => naamVan.get(document ?? '') ?? 'Overig' },
            { heading: 'Grootte', numeric: true, cell: ({ grootte }) => grootteWoorden(grootte) },
            {
              heading: 'Toegevoegd',
              nowrap: true,
              cell: ({ geplaatst_op }) => datumVoluit(toDatum(new Date(geplaatst_op))),
            },
            { heading: 'Controle', cell: ({ scan }) => scan.replace('_', ' ') },
          ]}
        />
      )}
    </>
  )
}
