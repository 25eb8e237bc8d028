import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ideeOppakken } from '../../commands/idee-oppakken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { knopSchema } from '../../domain/idee/idee.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { getGelezenIdee } from '../ideeen/begeleid.server.ts'
import { begeleidKruimels } from '../ideeen/kruimels.ts'

export const handle: Handle = { kruimels: begeleidKruimels }
export const meta: MetaFunction = () => [{ title: 'Idee oppakken' }]

export const loader = guard('idee:begeleiden', async (toegang) => {
  const idee = await getGelezenIdee(toegang)
  const redenen = belemmeringenVoorIdee('oppakken', idee, toegang.gebruiker.id)
  return json({ id: idee.id, wat: idee.wat, kan: redenen.length === 0 })
})

export const action = guard('idee:begeleiden', ({ request, actor, params }) =>
  handleForm({ request, actor }, knopSchema, async (tx) => {
    await ideeOppakken(tx, actor, params.id ?? '')
    return redirect(`/behandeling/ideeen/${params.id}?opgepakt`, 303)
  }),
)

export default function BegeleidingPage() {
  const { id, wat, kan } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <PageHeading title="Idee oppakken" intro={wat} />
      {kan && (
        <Form>
          <Button>Pak dit idee op</Button>
        </Form>
      )}
      <p>
        <Link to={`/behandeling/ideeen/${id}`}>Terug naar het idee</Link>
      </p>
    </>
  )
}
