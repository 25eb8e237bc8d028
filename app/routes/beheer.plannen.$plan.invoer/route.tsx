import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planbladInlezen } from '../../commands/planblad-inlezen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { planbladSchema } from '../../domain/plan/beheer.schema.ts'
import { planrijen } from '../../domain/plan/inlezen.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleSheet } from '../../lib/sheet-upload.server.ts'
import { findPlan } from '../../../db/queries/plan.ts'
import { Bladveld } from '../beheer/bladveld.tsx'
import { planKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Plan opnieuw inlezen' }]
export const handle: Handle = { kruimels: planKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, params }) => {
  const plan = await findPlan(db, gebruiker.gemeente_id, params.plan ?? '')
  if (!plan) throw notFound()
  return json({ plan: { id: plan.id, titel: plan.titel } })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleSheet({ request, actor }, planbladSchema, planrijen, async (tx, _, blad) => {
    const id = await planbladInlezen(tx, actor, params.plan ?? '', blad)
    return redirect(`/beheer/plannen/invoer/${id}`, 303)
  }),
)

export default function PlanInvoerPage() {
  const { plan } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(planbladSchema)
  return (
    <>
      <PageHeading
        title="Plan opnieuw inlezen"
        intro={`Het bestand wordt vergeleken met ${plan.titel}. Er verandert nog niets.`}
      />
      <p>
        Begin met het plan zoals het nu is:{' '}
        <a href={`/beheer/plannen/${plan.id}/plan.xlsx`}>haal het op als xlsx</a> of{' '}
        <a href={`/beheer/plannen/${plan.id}/plan.csv`}>als csv</a>, verander wat anders moet, en
        lees het hier weer in. Een onderdeel dat u weghaalt, is weg in de nieuwe versie.
      </p>
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Bladveld {...field('bestand')} />
        <Button>Bestand inlezen</Button>
      </Form>
    </>
  )
}
