import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'

type Criterium = { sleutel: string; titel: string; toelichting: string; gewicht: number }

/** What applications are scored on, with the weight of each. */
export function Beoordeling({ id, criteria, minimumscore, gelijke_stand, geloot }: Props) {
  return (
    <>
      <p>
        Voldoet uw aanvraag aan de voorwaarden, dan krijgt zij punten. Twee medewerkers geven die
        los van elkaar.
        {minimumscore !== null &&
          ` Voor subsidie zijn ten minste ${minimumscore} punten nodig.`}{' '}
        {gelijke_stand}
      </p>
      {geloot && (
        <p>
          <Link to={`/regelingen/${id}/loting`}>Zo is er geloot</Link>
        </p>
      )}
      <Table
        caption="Waar de punten voor zijn"
        hideCaption
        rows={criteria}
        rowKey={({ sleutel }) => sleutel}
        columns={[
          { heading: 'Onderwerp', rowHeading: true, cell: ({ titel }) => titel },
          { heading: 'Waar wij naar kijken', cell: ({ toelichting }) => toelichting },
          { heading: 'Punten', numeric: true, cell: ({ gewicht }) => gewicht },
        ]}
      />
    </>
  )
}
type Props = {
  id: string
  criteria: readonly Criterium[]
  minimumscore: number | null
  gelijke_stand: string
  /** Lots were drawn, or will be: the list is there to read. */
  geloot: boolean
}
