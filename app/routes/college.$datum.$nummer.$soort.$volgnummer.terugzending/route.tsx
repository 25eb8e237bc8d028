import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vervolgvoorstelTerugsturen } from '../../commands/vervolgvoorstel-terugsturen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { terugzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'

export const meta: MetaFunction = () => [{ title: 'Voorstel terugsturen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { punt, soort, datum } = await requireVervolgpunt(db, gebruiker.gemeente_id, params)
  return json({ nummer: punt.nummer, titel: punt.titel, datum, soort })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, terugzendingSchema, async (tx, invoer) => {
    await vervolgvoorstelTerugsturen(tx, actor, plaats, invoer)
    return redirect(`/college/${plaats.datum}`, 303)
  })
})

const uitleg = {
  bezwaar:
    'Het college beslist dan nu niet op het bezwaar. Wie het bezwaar behandelt, maakt een nieuw voorstel. De termijn om te beslissen loopt door.',
  wijziging:
    'Het college beslist dan nu niet over de wijziging. De behandelaars maken een nieuw voorstel. Vroeg de ontvanger erom, dan loopt de termijn om te beslissen door.',
}

export default function TerugzendingPage() {
  const { nummer, titel, soort } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(terugzendingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Stuur het voorstel terug" intro={titel} />
      <p>{uitleg[soort]}</p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Wat moet er anders?" type="textarea" rows={4} {...field('reden')} />
        <Button>Stuur terug</Button>
      </Form>
    </>
  )
}
