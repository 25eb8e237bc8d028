import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { can } from '../../domain/toegang.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlafondstanden } from '../../../db/queries/prognose.ts'
import { Geldstand } from './geldstand.tsx'

export const meta: MetaFunction = () => [{ title: 'Het geld van de regelingen' }]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('geld:lezen', async ({ db, gebruiker, request }) => {
  const regeling_id = new URL(request.url).searchParams.get('regeling') ?? undefined
  return json({
    standen: await listPlafondstanden(db, gebruiker.gemeente_id, { regeling_id }),
    volgorde: can(gebruiker, 'ronde:lezen'),
  })
})

export default function GeldPage() {
  const { standen, volgorde } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Het geld van de regelingen"
        intro="Per plafond: wat is gevraagd, toegezegd en betaald, en wat er over is als alles doorgaat."
      />
      {standen.length === 0 && <EmptyState title="Er is nog geen plafond" />}
      {standen.map((stand) => (
        <section key={stand.id} className="stack">
          <h2>
            {stand.titel}, {stand.periode}
          </h2>
          <Geldstand stand={stand} />
          {volgorde && (
            <p>
              <Link to={`/behandeling/rondes/${stand.regeling_id}?periode=${stand.periode}`}>
                {stand.verdeelwijze === 'tender' ? 'De ronde' : 'De volgorde van de aanvragen'}
              </Link>
            </p>
          )}
        </section>
      ))}
    </>
  )
}
