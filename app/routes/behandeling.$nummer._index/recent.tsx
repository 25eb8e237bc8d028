import { Link } from '@remix-run/react'
import { Table } from '../../components/table.tsx'
import { Timeline } from '../../components/timeline.tsx'
import { grootteWoorden } from '../../domain/document/bestand.ts'
import { tijdstip } from '../../domain/opmaak.ts'

type Props = {
  nummer: string
  bestanden: { id: string; naam: string; grootte: number; scan: string; geplaatst_door: string }[]
  berichten: {
    id: string
    richting: string
    onderwerp: string
    moment: string | Date
    afzender: string | null
  }[]
  logboek: { id: number; moment: string | Date; handeling: string; door: string | null }[]
}

/** Documents, the newest messages and what happened last; all of it is in the file of the case. */
export function Recent({ nummer, bestanden, berichten, logboek }: Props) {
  return (
    <>
      <h2 id="documenten">Documenten</h2>
      <Table
        hideCaption
        caption="Documenten"
        rows={bestanden}
        rowKey={({ id }) => id}
        empty="Er zijn geen bijlagen."
        columns={[
          { heading: 'Document', cell: ({ id, naam }) => <a href={`/bestanden/${id}`}>{naam}</a> },
          { heading: 'Grootte', numeric: true, cell: ({ grootte }) => grootteWoorden(grootte) },
          { heading: 'Van', cell: ({ geplaatst_door }) => geplaatst_door },
          { heading: 'Controle', cell: ({ scan }) => scan.replace('_', ' ') },
        ]}
      />
      <h2 id="berichten">Nieuwste berichten</h2>
      <Table
        hideCaption
        caption="Nieuwste berichten"
        rows={berichten}
        rowKey={({ id }) => id}
        empty="Er zijn nog geen berichten."
        columns={[
          { heading: 'Onderwerp', cell: ({ onderwerp }) => onderwerp },
          {
            heading: 'Richting',
            cell: ({ richting }) =>
              richting === 'aan_aanvrager' ? 'Aan de aanvrager' : 'Aan de gemeente',
          },
          { heading: 'Van', cell: ({ afzender }) => afzender ?? 'Het platform' },
          { heading: 'Wanneer', nowrap: true, cell: ({ moment }) => tijdstip(new Date(moment)) },
        ]}
      />
      <h2 id="tijdlijn">Wat er gebeurde</h2>
      {logboek.length === 0 && <p>Er is nog niets vastgelegd.</p>}
      <Timeline
        events={logboek.map(({ id, moment, handeling, door }) => ({
          id,
          datum: tijdstip(new Date(moment)),
          titel: `${handeling[0]?.toUpperCase()}${handeling.slice(1)}`,
          tekst: door ?? 'Het platform',
        }))}
      />
      <p>
        <Link to={`/behandeling/${nummer}/dossier`}>Bekijk het hele dossier</Link> of{' '}
        <a href={`/behandeling/${nummer}/dossier.pdf`}>bewaar het als PDF</a>.
      </p>
    </>
  )
}
