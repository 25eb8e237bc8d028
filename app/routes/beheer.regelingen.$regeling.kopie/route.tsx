import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { regelingconceptMaken } from '../../commands/regelingconcept-maken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { kopieSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { findRegeling } from '../../../db/queries/regeling.ts'
import { regelingKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Kopie als nieuwe regeling' }]
export const handle: Handle = { kruimels: regelingKruimels }

export const loader = guard('beheer:regelingen', async ({ db, gebruiker, nu, params }) => {
  const { gemeente_id } = gebruiker
  const regeling = await findRegeling(db, gemeente_id, params.regeling ?? '', toDatum(nu))
  if (!regeling) throw notFound()
  return json({ regeling: { id: regeling.id, titel: regeling.titel } })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, kopieSchema, async (tx, kopie) => {
    const id = await regelingconceptMaken(tx, actor, params.regeling ?? '', kopie)
    return redirect(`/beheer/regelingen/concept/${id}`, 303)
  }),
)

export default function KopiePage() {
  const { regeling } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(kopieSchema)
  return (
    <>
      <PageHeading
        title="Kopie als nieuwe regeling"
        intro={`U begint met alles wat in ${regeling.titel} staat. Termijnen, vragen en teksten gaan mee; de rest verandert u hierna.`}
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Hoe heet de nieuwe regeling?" maxLength={120} {...field('titel')} />
        <Field
          label="Vaste naam"
          hint="Staat in adressen en verandert nooit. Kleine letters, cijfers en streepjes, zoals elburg-jeugd."
          width="medium"
          {...field('regeling')}
        />
        <Button>Concept maken</Button>
      </Form>
    </>
  )
}
