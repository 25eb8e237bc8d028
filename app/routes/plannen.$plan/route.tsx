import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { indelen } from '../../domain/plan/indeling.ts'
import { isGeldig, periodeVan } from '../../domain/plan/periode.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { Inhoudsopgave } from './inhoudsopgave.tsx'
import { Leeswijzer } from './leeswijzer.tsx'
import { PlanDeel } from './plan-deel.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Plannen', naar: '/plannen' }] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.plan.titel ?? 'Plan' },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu, params }) => {
  const plan = await findPlan(db, gemeente.id, params.plan ?? '')
  if (!plan) throw notFound()
  const delen = indelen(await listOnderdelen(db, plan.plan_versie_id))
  return json({ plan, delen, vandaag: toDatum(nu) })
})

export default function PlanPage() {
  const { plan, delen, vandaag } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={periodeVan(plan)}
        title={plan.titel}
        tag={
          isGeldig(plan, vandaag) ? (
            <StatusTag tone="good">Geldt nu</StatusTag>
          ) : (
            <StatusTag>Afgelopen</StatusTag>
          )
        }
      />
      <Leeswijzer bron={plan.bron} />
      <div className="plan-layout wide">
        <Inhoudsopgave delen={delen} />
        <div className="plan-parts">
          {delen.map((deel) => (
            <PlanDeel key={deel.id} deel={deel} delen={delen} />
          ))}
        </div>
      </div>
    </>
  )
}
