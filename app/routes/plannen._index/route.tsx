import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Card, CardGrid } from '../../components/card.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { toDatum } from '../../domain/datum.ts'
import { periodeVan, isGeldig } from '../../domain/plan/periode.ts'
import { aantalVan } from '../../domain/plan/soort.ts'
import { guard } from '../../lib/guard.server.ts'
import { listPlannen } from '../../../db/queries/plan.ts'

export const meta: MetaFunction = () => [
  { title: 'Plannen' },
  { name: 'description', content: 'Wat de gemeente met inwoners wil bereiken, zin voor zin.' },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu }) =>
  json({ plannen: await listPlannen(db, gemeente.id), vandaag: toDatum(nu) }),
)

export default function PlannenPage() {
  const { plannen, vandaag } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Plannen van de gemeente"
        intro="In een plan staat waar de gemeente samen met u naartoe wil. Een idee dat bij het plan past, kan subsidie krijgen."
      />
      <p>
        Wij hebben elk plan uit elkaar gehaald. Bij elk onderdeel leest u in gewone woorden wat het
        betekent, en welke zin van het plan erbij hoort.
      </p>
      <CardGrid>
        {plannen.map((plan) => (
          <Card
            key={plan.id}
            title={plan.titel}
            to={`/plannen/${plan.id}`}
            eyebrow={
              <>
                {periodeVan(plan)}{' '}
                {isGeldig(plan, vandaag) ? (
                  <StatusTag tone="good">Geldt nu</StatusTag>
                ) : (
                  <StatusTag>Afgelopen</StatusTag>
                )}
              </>
            }
          >
            <ul className="counts">
              {plan.soorten.map(({ soort, aantal }) => (
                <li key={soort}>{aantalVan(soort, aantal)}</li>
              ))}
            </ul>
          </Card>
        ))}
      </CardGrid>
    </>
  )
}
