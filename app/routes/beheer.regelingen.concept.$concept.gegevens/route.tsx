import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { gegevensSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Titel en dagen' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud } = await leesConcept(toegestaan)
  const { titel, samenvatting, van, tot, evaluatie_op } = inhoud
  return json({ ...kop, inhoud: { titel, samenvatting, van, tot, evaluatie_op } })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, gegevensSchema, (tx, { _versie: versie, ...gegevens }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'gegevens' }, (inhoud) => ({
      ...inhoud,
      ...gegevens,
    })),
  ),
)

export default function GegevensPage() {
  const { versie, inhoud } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(gegevensSchema, inhoud)
  return (
    <>
      <PageHeading title="Titel en dagen" />
      <Form {...form} versie={versie}>
        <ErrorSummary errors={errors} />
        <Field label="Hoe heet de regeling?" maxLength={120} {...field('titel')} />
        <Field
          type="textarea"
          rows={3}
          label="Waar is de regeling voor?"
          hint="Dit leest een inwoner als eerste."
          maxLength={500}
          {...field('samenvatting')}
        />
        <Field
          type="date"
          label="Vanaf welke dag geldt deze versie?"
          hint="Een dag na vandaag. Vanaf die dag kan men onder deze versie aanvragen."
          {...field('van')}
        />
        <Field type="date" label="Tot en met welke dag kan men aanvragen?" {...field('tot')} />
        <Field
          type="date"
          label="Wanneer is het evaluatieverslag klaar?"
          hint="Elke vijf jaar een verslag over wat de subsidies opleverden (Awb 4:24)."
          {...field('evaluatie_op')}
        />
        <Button>Bewaren</Button>
      </Form>
    </>
  )
}
