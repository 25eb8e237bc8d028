import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { indelen } from '../../domain/plan/indeling.ts'
import { isGeldig, periodeVan } from '../../domain/plan/periode.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
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
  const vandaag = toDatum(nu)
  const [onderdelen, regelingen] = await Promise.all([
    listOnderdelen(db, plan.plan_versie_id),
    listRegelingen(db, gemeente.id, vandaag),
  ])
  const open = regelingen
    .filter(({ plan_id, van, tot }) => plan_id === plan.id && isOpen(van, tot, vandaag))
    .map(({ id, titel }) => ({ id, titel }))
  return json({ plan, delen: indelen(onderdelen), open, vandaag })
})

export default function PlanPage() {
  const { plan, delen, open, vandaag } = useLoaderData<typeof loader>()
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
      {open.map(({ id, titel }) => (
        <Alert key={id} title="Hebt u een idee dat hierbij past?">
          <p>
            Daar is subsidie voor: <a href={`/regelingen/${id}`}>{titel}</a>.
          </p>
        </Alert>
      ))}
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
