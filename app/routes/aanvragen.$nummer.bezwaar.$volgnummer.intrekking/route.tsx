import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { bezwaarIntrekken } from '../../commands/bezwaar-intrekken.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorBehandelen } from '../../domain/bezwaar/bezwaar.ts'
import { bezwaarIntrekkenSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireEigenBezwaar } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Bezwaar intrekken' }]
export const handle: Handle = { kruimels: bezwaarKruimels }

export const loader = guardZaak('bezwaar:maken', async (toegang) => {
  const { zaak } = toegang
  const bezwaar = await requireEigenBezwaar(toegang)
  const { volgnummer, status } = bezwaar
  return json({
    nummer: zaak.nummer,
    volgnummer,
    belemmeringen: belemmeringenVoorBehandelen(status),
  })
})

export const action = guardZaak('bezwaar:maken', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaarIntrekkenSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarIntrekken(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/aanvragen/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-ingetrokken')
  }),
)

export default function IntrekkingPage() {
  const { nummer, volgnummer, belemmeringen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(bezwaarIntrekkenSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Uw bezwaar intrekken"
        intro="De gemeente beslist dan niet meer op uw bezwaar. Het besluit blijft zoals het is."
      />
      {belemmeringen.length > 0 ? (
        <Alert tone="warning">
          {belemmeringen.map(({ code, tekst }) => (
            <p key={code}>{tekst}</p>
          ))}
        </Alert>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Waarom trekt u het in?"
            type="textarea"
            rows={3}
            optional
            maxLength={1000}
            {...field('reden')}
          />
          <Field
            label="Ja, ik trek dit bezwaar in"
            type="checkbox"
            value="ja"
            {...field('zeker')}
          />
          <Button look="danger">Bezwaar intrekken</Button>
        </Form>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}/bezwaar/${volgnummer}`}>Terug naar uw bezwaar</Link>
      </p>
    </>
  )
}
