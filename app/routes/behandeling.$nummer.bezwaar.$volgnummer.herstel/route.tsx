import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarherstelVragen } from '../../commands/bezwaarherstel-vragen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { herstelSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { verzuimen, verzuimnamen } from '../../domain/bezwaar/herstel.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Vraag om aanvulling' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, herstelSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarherstelVragen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'herstel-gevraagd')
  }),
)

export default function HerstelPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(herstelSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Vraag om aanvulling"
        intro="De termijn om te beslissen staat stil tot de aanvulling er is of deze tijd voorbij is (Awb 6:6 en 7:10 lid 2)."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wat ontbreekt?"
          type="checkboxes"
          options={verzuimnamen.map((naam) => ({ value: naam, label: verzuimen[naam] }))}
          {...field('ontbreekt')}
        />
        <Field
          label="Toelichting"
          hint="De indiener leest dit."
          type="textarea"
          rows={4}
          optional
          maxLength={2_000}
          {...field('toelichting')}
        />
        <Field
          label="Aanvullen kan tot en met"
          hint="Ten minste een week. Gewoonlijk twee weken."
          type="date"
          {...field('uiterlijk')}
        />
        <Button>Verstuur de vraag</Button>
      </Form>
    </>
  )
}
