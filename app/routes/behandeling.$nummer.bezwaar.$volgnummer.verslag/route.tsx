import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { hoorverslagVastleggen } from '../../commands/bezwaar-horen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { hoorverslagSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { dictumnamen, dictums } from '../../domain/bezwaar/beslissing.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Leg het verslag van het horen vast' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, hoorverslagSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await hoorverslagVastleggen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'horen-verslag')
  }),
)

export default function VerslagPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(hoorverslagSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Leg het verslag van het horen vast"
        intro="Het verslag verandert daarna niet meer. Het komt in de brief (Awb 7:7)."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Wanneer was het?" type="date" {...field('gehoord_op')} />
        <Field label="Wie waren er?" type="textarea" rows={3} {...field('aanwezig')} />
        <Field
          label="Wat is er gezegd?"
          type="textarea"
          rows={10}
          maxLength={10_000}
          {...field('verslag')}
        />
        <Field
          label="Wat adviseert de commissie?"
          hint="Alleen als een commissie hoorde (Awb 7:13)."
          type="select"
          optional
          options={[
            { value: '', label: 'Geen advies' },
            ...dictums.map((een) => ({ value: een, label: dictumnamen[een] })),
          ]}
          {...field('advies')}
        />
        <Field
          label="Tekst van het advies"
          type="textarea"
          rows={6}
          optional
          maxLength={10_000}
          {...field('advies_tekst')}
        />
        <Button>Leg het verslag vast</Button>
      </Form>
    </>
  )
}
