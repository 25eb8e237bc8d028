import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'
import { telwijzeInWoorden, telwoord, type Scoreregels } from '../../domain/beoordeling/schaal.ts'

type Criterium = { sleutel: string; titel: string; toelichting: string; gewicht: number }

/** What applications are scored on, with the weight of each. */
export function Beoordeling({ id, criteria, minimumscore, gelijke_stand, geloot, regels }: Props) {
  const hoeveel = telwoord(regels.beoordelaars)
  return (
    <>
      <p>
        Voldoet uw aanvraag aan de voorwaarden, dan krijgt zij punten.{' '}
        {`${hoeveel.charAt(0).toUpperCase()}${hoeveel.slice(1)}`} medewerkers geven die los van
        elkaar. {telwijzeInWoorden(regels)}
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
  /** By how many people, and what counts where they differ. */
  regels: Pick<Scoreregels, 'beoordelaars' | 'telt' | 'telt_artikel'>
  id: string
  criteria: readonly Criterium[]
  minimumscore: number | null
  gelijke_stand: string
  /** Lots were drawn, or will be: the list is there to read. */
  geloot: boolean
}
