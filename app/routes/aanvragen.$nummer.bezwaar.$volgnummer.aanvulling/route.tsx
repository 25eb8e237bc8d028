import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarAanvullen } from '../../commands/bezwaarherstel-ontvangen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { FileField } from '../../components/file-field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { herstelantwoordSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { berichtbestanden } from '../../domain/document/veld.ts'
import { bezwaarKruimels } from '../../lib/aanvraag-kruimels.ts'
import { bezwaarstand, requireEigenBezwaar } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { Herstelverzoeken } from '../aanvragen.$nummer.bezwaar.$volgnummer._index/herstelverzoeken.tsx'

export const meta: MetaFunction = () => [{ title: 'Bezwaar aanvullen' }]
export const handle: Handle = { kruimels: bezwaarKruimels }

export const loader = guardZaak('bezwaar:maken', async (toegang) => {
  const { zaak } = toegang
  const bezwaar = await requireEigenBezwaar(toegang)
  const { herstel, herstelOpen } = await bezwaarstand(toegang, bezwaar, 'aanvrager')
  return json({ nummer: zaak.nummer, herstel, herstelOpen })
})

export const action = guardZaak('bezwaar:maken', ({ request, actor, zaak, params }) =>
  handleUpload({ request, actor }, herstelantwoordSchema, async (tx, invoer, { bestanden }) => {
    const { volgnummer } = params
    await bezwaarAanvullen(tx, actor, { zaak, volgnummer }, invoer, bestanden)
    return gelukt(`/aanvragen/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-aangevuld')
  }),
)

export default function AanvullingPage() {
  const { nummer, herstel, herstelOpen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(herstelantwoordSchema)
  return (
    <>
      <PageHeading step={nummer} title="Vul uw bezwaar aan" />
      <Herstelverzoeken verzoeken={herstel} />
      {herstelOpen ? (
        <Form {...form} encType="multipart/form-data">
          <ErrorSummary errors={errors} />
          <Field
            label="Uw aanvulling"
            type="textarea"
            rows={10}
            maxLength={10_000}
            {...field('antwoord')}
          />
          <FileField label="Bestanden" optional {...field('bestanden')} {...berichtbestanden} />
          <Button>Verstuur de aanvulling</Button>
        </Form>
      ) : (
        <EmptyState title="Er is niets meer aan te vullen">
          De gemeente vraagt nu niets meer over uw bezwaar.
        </EmptyState>
      )}
    </>
  )
}
