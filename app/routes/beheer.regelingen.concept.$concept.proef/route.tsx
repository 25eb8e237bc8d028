import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { totstandkoming } from '../../domain/voorwaarde/bevindingen.ts'
import { guard } from '../../lib/guard.server.ts'
import { runTrial } from '../../lib/proef.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { Proefcijfers } from './proefcijfers.tsx'
import { Proefregels } from './proefregels.tsx'

export const meta: MetaFunction = () => [{ title: 'Proberen op eerdere aanvragen' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async ({ db, gebruiker, nu, params, request }) => {
  const na = new URL(request.url).searchParams.get('na')
  const id = params.concept ?? ''
  const { concept, ...proef } = await runTrial(db, {
    gemeente_id: gebruiker.gemeente_id,
    id,
    na,
    nu,
  })
  return json({ concept: { id, titel: concept.inhoud.titel }, na, ...proef })
})

export default function ProefPage() {
  const { concept, na, regels, totaal, meer, verder, ...cijfers } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={concept.titel}
        title="Proberen op eerdere aanvragen"
        intro="Zo zouden aanvragen die al zijn ingediend, er onder dit concept voor staan. Voor die aanvragen zelf verandert niets."
      />
      {totaal === 0 ? (
        <EmptyState title="Er is nog geen aanvraag ingediend">
          Zodra er aanvragen zijn, kunt u een concept daarop proberen.
        </EmptyState>
      ) : (
        <>
          <Proefcijfers cijfers={cijfers} totaal={totaal} meer={meer} />
          <Proefregels regels={regels} />
          <Pagination
            vorige={na === null ? undefined : `/beheer/regelingen/concept/${concept.id}/proef`}
            volgende={verder === null ? undefined : `?na=${verder}`}
          />
        </>
      )}
      <p className="muted">
        {totstandkoming} U ziet nummers en uitkomsten; wat er in een aanvraag staat, lezen alleen de
        mensen die haar behandelen.
      </p>
      <ButtonGroup>
        <ButtonLink look="secondary" to={`/beheer/regelingen/concept/${concept.id}`}>
          Terug naar het concept
        </ButtonLink>
      </ButtonGroup>
    </>
  )
}
