import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { plangegevensWijzigen } from '../../commands/plangegevens-wijzigen.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { plangegevensSchema } from '../../domain/plan/beheer.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan } from '../../../db/queries/plan.ts'
import { listPlanversies } from '../../../db/queries/planversie.ts'
import { planKruimels } from '../beheer/kruimels.ts'
import { Planvelden } from '../beheer/planvelden.tsx'

export const meta: MetaFunction = () => [{ title: 'Titel, periode en bron wijzigen' }]
export const handle: Handle = { kruimels: planKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, params }) => {
  const plan = await findPlan(db, gebruiker.gemeente_id, params.plan ?? '')
  if (!plan) throw notFound()
  const { id, titel, van, tot, bron } = plan
  const [nieuwste] = await listPlanversies(db, gebruiker.gemeente_id, id)
  return json({ plan: { id, titel, van, tot, bron }, versie: nieuwste?.versie ?? 0 })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, plangegevensSchema, async (tx, gegevens) => {
    const plan_id = params.plan ?? ''
    await plangegevensWijzigen(tx, actor, plan_id, gegevens)
    return redirect(`/beheer/plannen/${plan_id}?nieuw`, 303)
  }),
)

export default function PlangegevensPage() {
  const { plan, versie } = useLoaderData<typeof loader>()
  const { id, titel, van, tot, bron } = plan
  const { form, field, errors } = useSchemaForm(plangegevensSchema, { titel, van, tot, bron })
  return (
    <>
      <PageHeading
        step={titel}
        title="Titel, periode en bron"
        intro={`Het plan krijgt versie ${versie + 1}; versie ${versie} blijft bewaard. Een andere titel staat meteen overal, ook bij zaken die lopen.`}
      />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Planvelden field={field} />
        <Field
          label="Waarom verandert dit?"
          type="textarea"
          rows={2}
          hint="Staat bij de versies van het plan, met uw naam."
          maxLength={500}
          {...field('reden')}
        />
        <ButtonGroup>
          <Button>Nieuwe versie maken</Button>
          <ButtonLink look="subtle" to={`/beheer/plannen/${id}`}>
            Niets veranderen
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
