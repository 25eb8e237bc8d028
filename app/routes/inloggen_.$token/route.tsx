import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { inloggenMetLink } from '../../commands/inloggen-met-link.server.ts'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { inTransaction } from '../../lib/db.server.ts'
import { Refusal } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { hashToken } from '../../lib/tokens.server.ts'
import { findInloglink } from '../../../db/queries/inloglink.ts'

export const meta: MetaFunction = () => [{ title: 'Inloggen' }]

// Looking at the link uses nothing up: mail scanners look too.
export const loader = guard('openbaar', async ({ params, gemeente, db, nu }) => {
  const link = await findInloglink(db, gemeente.id, hashToken(params.token ?? ''), nu)
  return json({ email: link?.email ?? null }, { status: link ? 200 : 410 })
})

export const action = guard('openbaar', async ({ request, params, gemeente, nu, ip }) => {
  const cookies = request.headers.get('cookie')
  const login = {
    gemeente_id: gemeente.id,
    token: params.token ?? '',
    cookies,
    nu,
    herkomst: `POST /inloggen van ${ip}`,
  }
  try {
    const { cookie, verder } = await inTransaction((tx) => inloggenMetLink(tx, login))
    return redirect(verder, { status: 303, headers: { 'Set-Cookie': cookie } })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return json({ bericht: error.message }, { status: 410 })
  }
})

export default function InloglinkPage() {
  const { email } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!email || answer)
    return (
      <>
        <PageHeading
          title="Deze link werkt niet meer"
          intro="Een link werkt één keer en niet langer dan 15 minuten."
        />
        <p>
          <Link to="/inloggen">Vraag een nieuwe link aan</Link>
        </p>
      </>
    )
  return (
    <>
      <PageHeading title="Inloggen" intro={`U logt in als ${email}.`} />
      <p>Is dit niet uw e-mailadres? Sluit dan deze pagina.</p>
      <Form sleutel={false}>
        <Button>Inloggen als {email}</Button>
      </Form>
    </>
  )
}
