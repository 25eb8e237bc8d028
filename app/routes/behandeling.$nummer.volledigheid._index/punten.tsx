import { Table } from '../../components/table.tsx'

export type Punt = {
  id: string
  volgorde: number
  omschrijving: string
  antwoord: string
  bestand_id: string | null
  bestandsnaam: string | null
}

/** The points of a request with what the applicant answered. */
export function Punten({ punten }: { punten: Punt[] }) {
  return (
    <Table
      hideCaption
      caption="Gevraagde punten en antwoorden"
      rows={punten}
      rowKey={({ id }) => id}
      columns={[
        {
          heading: 'Gevraagd',
          cell: ({ volgorde, omschrijving }) => `${volgorde}. ${omschrijving}`,
        },
        {
          heading: 'Antwoord',
          cell: ({ antwoord, bestand_id, bestandsnaam }) =>
            antwoord || bestand_id ? (
              <>
                {antwoord && <span className="message-text">{antwoord} </span>}
                {bestand_id && <a href={`/bestanden/${bestand_id}`}>{bestandsnaam}</a>}
              </>
            ) : (
              <span className="muted">Nog geen antwoord</span>
            ),
        },
      ]}
    />
  )
}
