import { json, redirect, type MetaFunction } from '@remix-run/node'
import { nieuwPlanInlezen } from '../../commands/planblad-inlezen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { nieuwPlanSchema } from '../../domain/plan/beheer.schema.ts'
import { planrijen } from '../../domain/plan/inlezen.ts'
import { guard } from '../../lib/guard.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleSheet } from '../../lib/sheet-upload.server.ts'
import { Bladveld } from '../beheer/bladveld.tsx'
import { plannenKruimels } from '../beheer/kruimels.ts'
import { Planvelden } from '../beheer/planvelden.tsx'
import { Sjabloon } from '../beheer/sjabloon.tsx'

export const meta: MetaFunction = () => [{ title: 'Nieuw plan inlezen' }]
export const handle: Handle = { kruimels: plannenKruimels }

export const loader = guard('beheer:plannen', () => json(null))

export const action = guard('beheer:plannen', ({ request, actor }) =>
  handleSheet({ request, actor }, nieuwPlanSchema, planrijen, async (tx, plan, blad) => {
    const id = await nieuwPlanInlezen(tx, actor, plan, blad)
    return redirect(`/beheer/plannen/invoer/${id}`, 303)
  }),
)

export default function NieuwPlanPage() {
  const { form, field, errors } = useSchemaForm(nieuwPlanSchema)
  return (
    <>
      <PageHeading
        title="Nieuw plan inlezen"
        intro="Hierna ziet u wat wij in het bestand lezen. Er verandert nog niets."
      />
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Planvelden field={field} />
        <Field
          label="Vaste naam"
          hint="Staat in adressen en verandert nooit. Kleine letters, cijfers en streepjes, zoals elburg-jeugd-2028."
          width="medium"
          {...field('plan')}
        />
        <Bladveld {...field('bestand')} />
        <Button>Bestand inlezen</Button>
      </Form>
      <Sjabloon />
    </>
  )
}
