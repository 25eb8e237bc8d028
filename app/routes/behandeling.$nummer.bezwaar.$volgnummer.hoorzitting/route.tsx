import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hoorzittingPlannen } from '../../commands/bezwaar-horen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { hoorzittingSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Nodig uit voor het horen' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, hoorzittingSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await hoorzittingPlannen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'hoorzitting-gepland')
  }),
)

export default function HoorzittingPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(hoorzittingSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Nodig uit voor het horen"
        intro="De indiener mag tot tien dagen voor het horen stukken sturen. Een nieuwe uitnodiging komt in de plaats van de vorige (Awb 7:2 en 7:4)."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Op welke dag?" type="date" {...field('datum')} />
        <Field label="Hoe laat?" hint="Bijvoorbeeld 09:30" width="short" {...field('tijd')} />
        <Field label="Waar?" width="medium" {...field('plaats')} />
        <Field
          label="Stukken te lezen vanaf"
          hint="Ten minste een week voor het horen (Awb 7:4)."
          type="date"
          {...field('ter_inzage_vanaf')}
        />
        <Button>Verstuur de uitnodiging</Button>
      </Form>
    </>
  )
}
