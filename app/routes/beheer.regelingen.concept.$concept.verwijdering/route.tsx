import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { regelingconceptWeggooien } from '../../commands/regelingconcept-weggooien.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { guard } from '../../lib/guard.server.ts'
import { leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Concept weggooien' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) =>
  json((await leesConcept(toegestaan)).kop),
)

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await regelingconceptWeggooien(tx, actor, params.concept ?? '')
    return redirect('/beheer/regelingen?weggegooid', 303)
  }),
)

export default function ConceptWegPage() {
  const { concept } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading
        title="Concept weggooien"
        intro={`Wat u aan ${concept.titel} veranderde, gaat weg. De regeling die nu geldt, verandert niet.`}
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <ButtonGroup>
          <Button look="danger">Weggooien</Button>
          <ButtonLink look="secondary" to={`/beheer/regelingen/concept/${concept.id}`}>
            Bewaren
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
