import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { voorwaardesoortSchema } from '../../domain/regeling/concept.schema.ts'
import { soortenlijst } from '../../domain/voorwaarde/soorten.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Voorwaarde toevoegen' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) =>
  json((await leesConcept(toegestaan)).kop),
)

/** Only chooses the kind: nothing is kept before its own form is filled in. */
export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, voorwaardesoortSchema, async (_, { soort }) =>
    redirect(`/beheer/regelingen/concept/${params.concept}/voorwaarden/nieuw-${soort}`, 303),
  ),
)

export default function NieuweVoorwaardePage() {
  const { versie } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(voorwaardesoortSchema)
  return (
    <>
      <PageHeading title="Voorwaarde toevoegen" />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Field
          type="radio"
          label="Wat moet er gecontroleerd worden?"
          options={soortenlijst.map(({ sleutel, naam, controleert }) => {
            return { value: sleutel, label: naam, hint: controleert }
          })}
          {...field('soort')}
        />
        <Button>Verder</Button>
      </Form>
    </>
  )
}
