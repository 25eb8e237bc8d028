import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarvoorstelTerugsturen } from '../../commands/bezwaarvoorstel-terugsturen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { terugzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { findBezwaarpunt } from '../../../db/queries/bezwaarvoorstel.ts'

export const meta: MetaFunction = () => [{ title: 'Voorstel terugsturen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const vergadering = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  const { nummer, volgnummer } = params
  const punt = await findBezwaarpunt(db, vergadering.id, { nummer, volgnummer })
  if (!punt) throw notFound()
  return json({ nummer: punt.nummer, titel: punt.titel, datum: punt.datum })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const { nummer = '', volgnummer = '' } = params
  const punt = { vergadering_id: id, nummer, volgnummer }
  return handleForm({ request, actor }, terugzendingSchema, async (tx, invoer) => {
    await bezwaarvoorstelTerugsturen(tx, actor, punt, invoer)
    return redirect(`/college/${params.datum}`, 303)
  })
})

export default function TerugzendingPage() {
  const { nummer, titel } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(terugzendingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Stuur het voorstel terug" intro={titel} />
      <p>
        Het college beslist dan nu niet op het bezwaar. Wie het bezwaar behandelt, maakt een nieuw
        voorstel. De termijn om te beslissen loopt door.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Wat moet er anders?" type="textarea" rows={4} {...field('reden')} />
        <Button>Stuur terug</Button>
      </Form>
    </>
  )
}
