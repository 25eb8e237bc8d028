import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarSluiten } from '../../commands/bezwaar-intrekken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaarSluitenSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Doorsturen of ingetrokken' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaarSluitenSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarSluiten(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-gesloten')
  }),
)

export default function SluitingPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(bezwaarSluitenSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Doorsturen of ingetrokken"
        intro="De gemeente beslist dan niet op dit bezwaar."
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wat gebeurde er?"
          type="radio"
          options={[
            {
              value: 'ingetrokken',
              label: 'De indiener trok het bezwaar in',
              hint: 'Op papier of tijdens het horen (Awb 6:21).',
            },
            {
              value: 'doorgezonden',
              label: 'Het is doorgestuurd naar wie het moet behandelen',
              hint: 'Awb 6:15. De indiener krijgt bericht.',
            },
          ]}
          {...field('hoe')}
        />
        <Field
          label="Waarheen, of hoe hoorde u van de intrekking?"
          type="textarea"
          rows={3}
          maxLength={1_000}
          {...field('reden')}
        />
        <Button>Sluit dit bezwaar</Button>
      </Form>
    </>
  )
}
