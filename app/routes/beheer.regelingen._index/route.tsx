import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { Table } from '../../components/table.tsx'
import { toDatum } from '../../domain/datum.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { vensterTekst } from '../../domain/regeling/regeling.ts'
import { can } from '../../domain/toegang.ts'
import { guard } from '../../lib/guard.server.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { listRegelingconcepten } from '../../../db/queries/regelingconcept.ts'
import { beheerKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Regelingen beheren' }]
export const handle: Handle = { kruimels: beheerKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, nu, request }) => {
  const vandaag = toDatum(nu)
  const [regelingen, concepten] = await Promise.all([
    listRegelingen(db, gebruiker.gemeente_id, vandaag),
    listRegelingconcepten(db, gebruiker.gemeente_id),
  ])
  return json({
    regelingen: regelingen.map(({ id, titel, versie, van, tot, plan_titel }) => {
      return { id, titel, versie, plan_titel, venster: vensterTekst({ van, tot }, vandaag) }
    }),
    concepten: concepten.map(({ id, nieuw, inhoud, bijgewerkt_op, door }) => {
      return { id, nieuw, titel: inhoud.titel, bijgewerkt: `${tijdstip(bijgewerkt_op)}, ${door}` }
    }),
    beheert: can(gebruiker, 'beheer:regelingen'),
    weggegooid: new URL(request.url).searchParams.has('weggegooid'),
  })
})

export default function RegelingenBeherenPage() {
  const { regelingen, concepten, beheert, weggegooid } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={weggegooid ? 'Het concept is weggegooid. Er is niets veranderd.' : null} />
      <PageHeading
        title="Regelingen"
        intro="U maakt een nieuwe versie als concept, probeert die op eerdere aanvragen en publiceert haar vanaf een dag in de toekomst."
      />
      {concepten.length > 0 && (
        <Table
          wide
          caption="Concepten"
          rows={concepten}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Regeling',
              cell: ({ id, titel }) =>
                beheert ? <Link to={`/beheer/regelingen/concept/${id}`}>{titel}</Link> : titel,
            },
            { heading: 'Wat', cell: ({ nieuw }) => (nieuw ? 'Nieuwe regeling' : 'Nieuwe versie') },
            { heading: 'Laatst bewerkt', cell: ({ bijgewerkt }) => bijgewerkt },
          ]}
        />
      )}
      {regelingen.length === 0 ? (
        <EmptyState title="Er is nog geen regeling">
          De eerste regeling van een gemeente komt mee met het platform. Daarna maakt u hier
          kopieën.
        </EmptyState>
      ) : (
        <Table
          wide
          caption="Regelingen van de gemeente"
          rows={regelingen}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Regeling',
              cell: ({ id, titel }) => <Link to={`/beheer/regelingen/${id}`}>{titel}</Link>,
            },
            { heading: 'Versie', numeric: true, cell: ({ versie }) => versie },
            { heading: 'Aanvragen', cell: ({ venster }) => venster },
            { heading: 'Plan', cell: ({ plan_titel }) => plan_titel },
          ]}
        />
      )}
    </>
  )
}
