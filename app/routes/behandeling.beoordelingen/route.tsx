import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Table } from '../../components/table.tsx'
import { standVanEigen, voortgang } from '../../domain/beoordeling/mijn-lijst.ts'
import { datumKort } from '../../domain/opmaak.ts'
import { guard } from '../../lib/guard.server.ts'
import { listMijnBeoordelingen } from '../../../db/queries/beoordeling.ts'

export const meta: MetaFunction = () => [{ title: 'Mijn beoordelingen' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('beoordeling:vastleggen', async ({ db, gebruiker }) => {
  const lijst = await listMijnBeoordelingen(db, gebruiker.id)
  const perRonde = Map.groupBy(lijst, ({ regeling_versie_id }) => regeling_versie_id)
  return json({
    rondes: [...perRonde.entries()].map(([versie, samen]) => ({
      versie,
      naam: `${samen[0]?.verdeelwijze === 'tender' ? 'Ronde' : 'Regeling'} ${samen[0]?.regeling ?? ''}`,
      ...voortgang(samen),
      regels: samen.map((een) => ({
        id: een.id,
        nummer: een.nummer,
        titel: een.titel,
        uiterlijk: een.beslissen_voor ? datumKort(een.beslissen_voor) : '',
        stand: standVanEigen(een),
        open: een.geen_belang !== false,
      })),
    })),
  })
})

export default function MijnBeoordelingenPage() {
  const { rondes } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Mijn beoordelingen"
        intro="De aanvragen die aan u zijn toegewezen. Wat nog wacht staat bovenaan."
      />
      {rondes.length === 0 && (
        <EmptyState title="U hebt nog geen aanvraag om te beoordelen">
          De coördinator wijst beoordelaars aan zodra een aanvraag volledig is.
        </EmptyState>
      )}
      {rondes.map(({ versie, naam, klaar, totaal, regels }) => (
        <section key={versie} className="stack">
          <h2>{naam}</h2>
          <p>
            {klaar} van {totaal} afgerond.
          </p>
          <Table
            wide
            hideCaption
            caption={`${naam}: uw beoordelingen`}
            rows={regels}
            rowKey={({ id }) => id}
            columns={[
              { heading: 'Nummer', nowrap: true, cell: ({ nummer }) => nummer },
              {
                heading: 'Aanvraag',
                rowHeading: true,
                cell: ({ nummer, titel, open }) =>
                  open ? <Link to={`/behandeling/${nummer}/beoordeling`}>{titel}</Link> : titel,
              },
              { heading: 'Beslissen uiterlijk', nowrap: true, cell: ({ uiterlijk }) => uiterlijk },
              {
                heading: 'Stand',
                cell: ({ stand }) => <StatusTag tone={stand.toon}>{stand.naam}</StatusTag>,
              },
            ]}
          />
        </section>
      ))}
    </>
  )
}
