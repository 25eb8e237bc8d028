import { Details } from '../../components/details.tsx'
import { Table } from '../../components/table.tsx'
import { grootteWoorden } from '../../domain/document/bestand.ts'
import { datumVoluit, euro, tijdstip } from '../../domain/opmaak.ts'

type Props = {
  bestanden: {
    id: string
    naam: string
    grootte: number
    adres: string | null
    scanwoord: string
    bij: string
    geplaatst_op: string | Date
    geplaatst_door: string
    vervangen_door: string | null
    verwijderd_op: string | Date | null
  }[]
  berichten: {
    id: string
    richting: string
    onderwerp: string
    tekst: string
    moment: string | Date
    afzender: string | null
  }[]
  besluiten: {
    id: string
    soort: string
    uitkomst: string
    bedrag: number
    datum: string
    grondslag: string
    verzonden_op: string | null
  }[]
}

const richtingen: Record<string, string> = {
  aan_aanvrager: 'aan de aanvrager',
  aan_gemeente: 'aan de gemeente',
}

/** Decisions, documents and messages, each in the order in which it came. */
export function Stukken({ bestanden, berichten, besluiten }: Props) {
  return (
    <>
      {besluiten.length > 0 && (
        <>
          <h2>Besluiten</h2>
          <Table
            wide
            hideCaption
            caption="Besluiten"
            rows={besluiten}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Besluit', cell: ({ soort }) => soort.replaceAll('_', ' ') },
              { heading: 'Uitkomst', cell: ({ uitkomst }) => uitkomst.replaceAll('_', ' ') },
              {
                heading: 'Bedrag',
                numeric: true,
                nowrap: true,
                cell: ({ bedrag }) => euro(bedrag),
              },
              { heading: 'Genomen op', nowrap: true, cell: ({ datum }) => datumVoluit(datum) },
              {
                heading: 'Verzonden op',
                nowrap: true,
                cell: ({ verzonden_op }) => (verzonden_op ? datumVoluit(verzonden_op) : 'Nog niet'),
              },
              { heading: 'Grondslag', cell: ({ grondslag }) => grondslag },
            ]}
          />
        </>
      )}
      <h2>Documenten</h2>
      <Table
        wide
        hideCaption
        caption="Documenten"
        rows={bestanden}
        rowKey={({ id }) => id}
        empty="Er zijn geen documenten."
        columns={[
          {
            heading: 'Document',
            cell: ({ adres, naam }) => (adres ? <a href={adres}>{naam}</a> : naam),
          },
          { heading: 'Hoort bij', cell: ({ bij }) => bij },
          { heading: 'Grootte', numeric: true, cell: ({ grootte }) => grootteWoorden(grootte) },
          {
            heading: 'Toegevoegd',
            nowrap: true,
            cell: ({ geplaatst_op }) => tijdstip(new Date(geplaatst_op)),
          },
          { heading: 'Door', cell: ({ geplaatst_door }) => geplaatst_door },
          { heading: 'Controle', cell: ({ scanwoord }) => scanwoord },
          {
            heading: 'Geldig',
            cell: ({ vervangen_door, verwijderd_op }) =>
              vervangen_door ? 'Vervangen' : verwijderd_op ? 'Verwijderd' : 'Ja',
          },
        ]}
      />
      <h2>Berichten</h2>
      {berichten.length === 0 && <p>Er zijn geen berichten.</p>}
      {berichten.map(({ id, onderwerp, tekst, moment, richting, afzender }) => (
        <Details
          key={id}
          summary={`${tijdstip(new Date(moment))}: ${onderwerp} (${richtingen[richting] ?? richting})`}
        >
          <p className="muted">Van {afzender ?? 'het platform'}</p>
          <p className="message-text">{tekst}</p>
        </Details>
      ))}
    </>
  )
}
