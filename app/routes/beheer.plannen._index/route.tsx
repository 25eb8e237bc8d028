import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { Table } from '../../components/table.tsx'
import { tijdstip } from '../../domain/opmaak.ts'
import { periodeVan } from '../../domain/plan/periode.ts'
import { can } from '../../domain/toegang.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlannen } from '../../../db/queries/plan.ts'
import { listPlaninvoer } from '../../../db/queries/planinvoer.ts'
import { beheerKruimels } from '../beheer/kruimels.ts'
import { Sjabloon } from '../beheer/sjabloon.tsx'

export const meta: MetaFunction = () => [{ title: 'Plannen beheren' }]
export const handle: Handle = { kruimels: beheerKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, request }) => {
  const { gemeente_id } = gebruiker
  const [plannen, wachtend] = await Promise.all([
    listPlannen(db, gemeente_id),
    listPlaninvoer(db, gemeente_id),
  ])
  return json({
    plannen: plannen.map(({ soorten, ...plan }) => ({
      ...plan,
      onderdelen: soorten.reduce((som, { aantal }) => som + aantal, 0),
    })),
    wachtend: wachtend.map(({ bijgewerkt_op, ...invoer }) => ({
      ...invoer,
      bijgewerkt: tijdstip(bijgewerkt_op),
    })),
    beheert: can(gebruiker, 'beheer:plannen'),
    weggegooid: new URL(request.url).searchParams.has('weggegooid'),
  })
})

export default function PlannenBeherenPage() {
  const { plannen, wachtend, beheert, weggegooid } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={weggegooid ? 'Het bestand is weggegooid. Er is niets veranderd.' : null} />
      <PageHeading
        title="Plannen"
        intro="Een plan komt uit een rekenblad. U ziet eerst wat er verandert; pas als u bevestigt, staat het op de site."
      />
      {wachtend.length > 0 && (
        <Table
          wide
          caption="Wacht op bevestiging"
          rows={wachtend}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Bestand',
              cell: ({ id, bestandsnaam }) =>
                beheert ? (
                  <Link to={`/beheer/plannen/invoer/${id}`}>{bestandsnaam}</Link>
                ) : (
                  bestandsnaam
                ),
            },
            {
              heading: 'Plan',
              cell: ({ titel, basis }) => `${titel}${basis === 0 ? ' (nieuw)' : ''}`,
            },
            { heading: 'Laatst bewerkt', cell: ({ bijgewerkt, door }) => `${bijgewerkt}, ${door}` },
          ]}
        />
      )}
      {plannen.length === 0 ? (
        <EmptyState title="Er is nog geen plan">
          Haal het lege formulier op, vul het in en lees het in als nieuw plan.
        </EmptyState>
      ) : (
        <Table
          wide
          caption="Plannen van de gemeente"
          rows={plannen}
          rowKey={({ id }) => id}
          columns={[
            {
              heading: 'Plan',
              cell: ({ id, titel }) => <Link to={`/beheer/plannen/${id}`}>{titel}</Link>,
            },
            { heading: 'Periode', cell: periodeVan },
            { heading: 'Onderdelen', numeric: true, cell: ({ onderdelen }) => onderdelen },
          ]}
        />
      )}
      {beheert && (
        <ButtonGroup>
          <ButtonLink to="/beheer/plannen/nieuw">Nieuw plan inlezen</ButtonLink>
        </ButtonGroup>
      )}
      <Sjabloon />
    </>
  )
}
