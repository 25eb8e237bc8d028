import { json, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { ideeIntrekken } from '../../commands/idee-intrekken.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { knopSchema } from '../../domain/idee/idee.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findIdee } from '../../../db/queries/idee.ts'

export const handle: Handle = {
  kruimels: ({ id }: { id: string }) => [
    { naam: 'Ideeën', naar: '/ideeen' },
    { naam: 'Uw idee', naar: `/ideeen/${id}` },
  ],
}
export const meta: MetaFunction = () => [{ title: 'Stoppen met dit idee' }]

export const loader = guard('idee:achterlaten', async ({ db, gebruiker, params }) => {
  const idee = await findIdee(db, gebruiker, params.id ?? '', 'mij')
  if (!idee) throw notFound()
  const belemmeringen = belemmeringenVoorIdee('intrekken', idee, gebruiker.id)
  return json({ id: idee.id, wat: idee.wat, belemmeringen })
})

export const action = guard('idee:achterlaten', ({ request, actor, params }) =>
  handleForm({ request, actor }, knopSchema, async (tx) => {
    await ideeIntrekken(tx, actor, params.id ?? '')
    return gelukt(`/ideeen/${params.id}`, 'idee-ingetrokken')
  }),
)

export default function IdeeIntrekkenPage() {
  const { id, wat, belemmeringen } = useLoaderData<typeof loader>()
  const answer = useActionData<FormAnswer>()
  return (
    <>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <PageHeading title="Stoppen met dit idee" intro={`Het gaat om: ${wat}`} />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="warning">
          <p>{tekst}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && (
        <>
          <p>
            De gemeente doet dan niets meer met uw idee. Een kaartje gaat van de site. Na een jaar
            verwijderen wij alles.
          </p>
          <Form>
            <Button look="danger">Ja, ik stop</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/ideeen/${id}`}>Terug naar uw idee</Link>
      </p>
    </>
  )
}
