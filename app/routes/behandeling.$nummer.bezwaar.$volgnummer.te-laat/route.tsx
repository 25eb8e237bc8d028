import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarTeLaat } from '../../commands/bezwaar-te-laat.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { teLaatSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Beoordeel het te laat komen' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, teLaatSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarTeLaat(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'te-laat-beoordeeld')
  }),
)

export default function TeLaatPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(teLaatSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Beoordeel het te laat komen"
        intro="Een te laat bezwaar blijft niet buiten beschouwing als de indiener er redelijkerwijs niets aan kon doen (Awb 6:11)."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Is het te verontschuldigen dat het bezwaar te laat kwam?"
          type="radio"
          options={[
            { value: 'ja', label: 'Ja, het bezwaar wordt toch behandeld' },
            { value: 'nee', label: 'Nee' },
          ]}
          {...field('verschoonbaar')}
        />
        <Field label="Waarom?" type="textarea" maxLength={2_000} {...field('reden')} />
        <Button>Leg dit vast</Button>
      </Form>
    </>
  )
}
