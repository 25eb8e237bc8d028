import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planinvoerWeggooien } from '../../commands/planinvoer-weggooien.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlaninvoer } from '../../../db/queries/planinvoer.ts'
import { invoerKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Bestand weggooien' }]
export const handle: Handle = { kruimels: invoerKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, params }) => {
  const invoer = await findPlaninvoer(db, gebruiker.gemeente_id, params.invoer ?? '')
  if (!invoer) throw notFound()
  const { id, bestandsnaam, titel } = invoer
  return json({ invoer: { id, bestandsnaam, titel } })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await planinvoerWeggooien(tx, actor, params.invoer ?? '')
    return redirect('/beheer/plannen?weggegooid', 303)
  }),
)

export default function VerwijderingPage() {
  const { invoer } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading
        title="Bestand weggooien"
        intro={`${invoer.bestandsnaam} en wat u erin herstelde, gaat weg. ${invoer.titel} verandert niet.`}
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <ButtonGroup>
          <Button look="danger">Weggooien</Button>
          <ButtonLink look="secondary" to={`/beheer/plannen/invoer/${invoer.id}`}>
            Bewaren
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
