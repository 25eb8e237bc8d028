import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { demoklokVooruitzetten } from '../../commands/demoklok-vooruitzetten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { demoklokSchema } from '../../domain/demoklok.schema.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { fieldErrors, formValues } from '../../lib/form-values.ts'
import { guard } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'De klok van de demonstratie' }]

export const loader = guard('demo:gebruiken', ({ nu }) => json({ nu: tijdstip(nu) }))

export const action = guard('demo:gebruiken', async ({ request }) => {
  const values = formValues(await request.formData())
  const parsed = demoklokSchema.safeParse(values)
  if (!parsed.success) return json({ values, errors: fieldErrors(parsed.error) }, { status: 422 })
  await inTransaction((tx) => demoklokVooruitzetten(tx, parsed.data.dagen))
  return redirect('/demo/klok', 303)
})

export default function DemoklokPage() {
  const { nu } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeading title="De klok van de demonstratie" intro={`Op dit platform is het nu ${nu}.`} />
      <p>
        Zet de klok vooruit om te zien wat er later gebeurt. Terug kan niet: wat is vastgelegd,
        blijft vastgelegd. U bent na een sprong uitgelogd.
      </p>
      <Form sleutel={false}>
        <ErrorSummary errors={answer?.errors ?? {}} />
        <Field
          label="Hoeveel dagen vooruit?"
          inputMode="numeric"
          width="short"
          id="dagen"
          name="dagen"
          defaultValue="1"
          error={answer?.errors.dagen?.message}
        />
        <Button>Zet de klok vooruit</Button>
      </Form>
    </>
  )
}
