import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { nietHorenVastleggen } from '../../commands/bezwaar-horen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { nietHorenSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { nietHorengronden, nietHorennamen } from '../../domain/bezwaar/horen.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Leg vast waarom niemand wordt gehoord' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, nietHorenSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await nietHorenVastleggen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'niet-gehoord')
  }),
)

export default function NietHorenPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(nietHorenSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Leg vast waarom niemand wordt gehoord"
        intro="Horen is de regel. Alleen om deze redenen mag het achterwege blijven (Awb 7:3)."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Waarom wordt niemand gehoord?"
          type="radio"
          options={nietHorennamen.map((naam) => ({ value: naam, label: nietHorengronden[naam] }))}
          {...field('niet_grond')}
        />
        <Field
          label="Toelichting"
          hint="Komt in de brief."
          type="textarea"
          rows={4}
          maxLength={2_000}
          {...field('verslag')}
        />
        <Button>Leg dit vast</Button>
      </Form>
    </>
  )
}
