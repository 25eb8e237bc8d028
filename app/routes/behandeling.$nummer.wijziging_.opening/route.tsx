import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wijzigingOpenen } from '../../commands/wijziging-openen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { openingSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { wijzigingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findToezegging } from '../../../db/queries/wijziging.ts'

export const meta: MetaFunction = () => [{ title: 'Wijziging of intrekking onderzoeken' }]
export const handle: Handle = { kruimels: wijzigingKruimels }

export const loader = guardZaak('wijziging:voorstellen', async ({ db, zaak }) => {
  if (!(await findToezegging(db, zaak.id))) throw notFound()
  return json({ nummer: zaak.nummer, titel: zaak.titel })
})

export const action = guardZaak('wijziging:voorstellen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, openingSchema, async (tx, invoer) => {
    await wijzigingOpenen(tx, actor, zaak, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/wijziging`, 'wijziging-geopend')
  }),
)

export default function OpeningPage() {
  const { nummer, titel } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(openingSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title="Onderzoek een wijziging of intrekking"
        intro={`${titel}. Er is een reden om te kijken of de subsidie blijft zoals zij is (Awb 4:48 tot en met 4:50).`}
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          type="radio"
          label="Wat onderzoekt u?"
          options={[
            { value: 'wijzigen', label: 'Of de subsidie lager wordt' },
            { value: 'intrekken', label: 'Of de subsidie wordt ingetrokken' },
          ]}
          {...field('gevraagd')}
        />
        <Field
          type="textarea"
          rows={4}
          label="Wat is de aanleiding?"
          hint="Voor het dossier. De ontvanger leest het voornemen, dat u daarna schrijft."
          {...field('reden')}
        />
        <Button>Begin het onderzoek</Button>
      </Form>
    </>
  )
}
