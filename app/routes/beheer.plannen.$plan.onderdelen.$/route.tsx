import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planonderdeelWijzigen } from '../../commands/planonderdeel-wijzigen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { onderdeelSchema } from '../../domain/plan/beheer.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { listPlanversies } from '../../../db/queries/planversie.ts'
import { planKruimels } from '../beheer/kruimels.ts'
import { OnderdeelForm } from './onderdeel-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.onderdeel.kort} wijzigen` : 'Onderdeel wijzigen' },
]
export const handle: Handle = { kruimels: planKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, params }) => {
  const plan = await findPlan(db, gebruiker.gemeente_id, params.plan ?? '')
  if (!plan) throw notFound()
  const [onderdelen, [nieuwste]] = await Promise.all([
    listOnderdelen(db, plan.plan_versie_id),
    listPlanversies(db, gebruiker.gemeente_id, plan.id),
  ])
  const onderdeel = onderdelen.find(({ sleutel }) => sleutel === `${plan.id}/${params['*']}`)
  if (!onderdeel || !nieuwste) throw notFound()
  return json({ plan: { id: plan.id, titel: plan.titel }, onderdeel, versie: nieuwste.versie })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, onderdeelSchema, async (tx, wijziging) => {
    const plan_id = params.plan ?? ''
    const sleutel = `${plan_id}/${params['*']}`
    await planonderdeelWijzigen(tx, actor, { plan_id, sleutel }, wijziging)
    return redirect(`/beheer/plannen/${plan_id}?nieuw`, 303)
  }),
)

export default function OnderdeelWijzigenPage() {
  const { plan, onderdeel, versie } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${onderdeel.soort} ${onderdeel.nummer}`}
        title={onderdeel.kort}
        intro={`U verandert de woorden. Het plan krijgt daarmee versie ${versie + 1}; versie ${versie} blijft bewaard.`}
      />
      <OnderdeelForm onderdeel={onderdeel} versie={versie} terug={`/beheer/plannen/${plan.id}`} />
    </>
  )
}
