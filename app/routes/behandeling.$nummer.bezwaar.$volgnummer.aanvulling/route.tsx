import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarAangevuldOpPapier } from '../../commands/bezwaarherstel-ontvangen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { herstelOpPapierSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'

export const meta: MetaFunction = () => [{ title: 'Leg een aanvulling op papier vast' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json(await requireEigenWerk(toegang)),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleUpload({ request, actor }, herstelOpPapierSchema, async (tx, invoer, { bestanden }) => {
    const { volgnummer } = params
    await bezwaarAangevuldOpPapier(tx, actor, { zaak, volgnummer }, invoer, bestanden)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'herstel-vastgelegd')
  }),
)

export default function AanvullingPage() {
  const { nummer } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(herstelOpPapierSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Leg een aanvulling op papier vast"
        intro="De termijn om te beslissen loopt weer vanaf de dag van ontvangst."
      />
      <Form {...form} encType="multipart/form-data">
        <ErrorSummary errors={errors} />
        <Field label="Dag van ontvangst" type="date" {...field('ontvangen_op')} />
        <Field
          label="Wat is er aangevuld?"
          type="textarea"
          rows={8}
          maxLength={10_000}
          {...field('antwoord')}
        />
        <FileField
          label="Scan van de brief en van wat erbij zat"
          optional
          {...field('bestanden')}
          {...berichtbestanden}
        />
        <Button>Leg de aanvulling vast</Button>
      </Form>
    </>
  )
}
