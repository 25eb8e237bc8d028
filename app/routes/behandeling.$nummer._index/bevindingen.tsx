import { Link } from '@remix-run/react'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import type { Bevindingkaart } from '../../domain/voorwaarde/bevindingkaart.ts'
import { Totstandkoming } from '../bevindingen/totstandkoming.tsx'

type Props = { nummer: string; bevindingen: Bevindingkaart[] }

/** The conditions of the scheme in short; on what they rest stands on a page of its own. */
export function Bevindingen({ nummer, bevindingen }: Props) {
  if (bevindingen.length === 0) return null
  return (
    <>
      <h2 id="voorwaarden">Voorwaarden van de regeling</h2>
      <Table
        hideCaption
        caption="Voorwaarden van de regeling"
        rows={bevindingen}
        rowKey={({ voorwaarde }) => voorwaarde}
        columns={[
          { heading: 'Voorwaarde', cell: ({ titel }) => titel },
          {
            heading: 'Bevinding',
            nowrap: true,
            cell: ({ woord, toon }) => <StatusTag tone={toon}>{woord}</StatusTag>,
          },
          { heading: 'Reden', cell: ({ reden }) => reden },
        ]}
      />
      <p>
        <Link to={`/behandeling/${nummer}/voorwaarden`}>
          Bekijk elke voorwaarde met wat de aanvraag erover zegt en de zin van het plan
        </Link>
      </p>
      <Totstandkoming ambtelijk />
    </>
  )
}
