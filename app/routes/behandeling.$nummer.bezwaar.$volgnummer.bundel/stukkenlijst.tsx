import { Table } from '../../components/table.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumKort } from '../../domain/opmaak.ts'

type Stuk = {
  nr: number
  datum: Datum
  wat: string
  van: string
  adres: string | null
  tekst: string | null
}

/** All that belongs to an objection: the index, and below it every text in full. */
export function Stukkenlijst({ stukken }: { stukken: Stuk[] }) {
  return (
    <>
      <Table
        wide
        caption="Inhoud"
        rows={stukken}
        rowKey={({ nr }) => String(nr)}
        columns={[
          { heading: 'Nr.', numeric: true, cell: ({ nr }) => nr },
          { heading: 'Datum', nowrap: true, cell: ({ datum }) => datumKort(datum) },
          {
            heading: 'Stuk',
            cell: ({ nr, wat, adres, tekst }) =>
              adres ? <a href={adres}>{wat}</a> : tekst ? <a href={`#stuk-${nr}`}>{wat}</a> : wat,
          },
          { heading: 'Van', cell: ({ van }) => van },
        ]}
      />
      {stukken.map(
        ({ nr, datum, wat, tekst }) =>
          tekst && (
            <section key={nr} className="stack" aria-labelledby={`stuk-${nr}`}>
              <h2 id={`stuk-${nr}`}>
                {nr}. {wat}
              </h2>
              <p className="muted">{datumKort(datum)}</p>
              <p className="message-text">{tekst}</p>
            </section>
          ),
      )}
    </>
  )
}
