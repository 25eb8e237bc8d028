import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarVerdagen } from '../../commands/bezwaar-verdagen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { verdagingSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Beslis later' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, verdagingSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarVerdagen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-verdaagd')
  }),
)

export default function VerdagingPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(verdagingSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Beslis later"
        intro="De indiener krijgt bericht van de nieuwe datum."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Waarop rust het uitstel?"
          type="radio"
          options={[
            {
              value: 'Awb 7:10 lid 3',
              label: 'Eén keer, hoogstens zes weken',
              hint: 'Awb 7:10 lid 3',
            },
            {
              value: 'Awb 7:10 lid 4',
              label: 'De indiener stemt ermee in',
              hint: 'Awb 7:10 lid 4. Bewaar de instemming in het dossier.',
            },
          ]}
          {...field('grond')}
        />
        <Field label="Beslissen tot en met" type="date" {...field('tot')} />
        <Field
          label="Waarom?"
          hint="De indiener leest dit."
          type="textarea"
          rows={4}
          maxLength={2_000}
          {...field('toelichting')}
        />
        <Button>Stel de beslissing uit</Button>
      </Form>
    </>
  )
}
