import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { eigenAdresBevestigen } from '../../commands/eigen-adres-bevestigen.server.ts'
import { Button } from '../../components/button.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { linkVerlopen } from '../../domain/adreswijziging/adreswijziging.ts'
import { inTransaction } from '../../lib/db.server.ts'
import { Refusal } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { hashToken } from '../../lib/tokens.server.ts'
import { findAdresvraag } from '../../../db/queries/adresvraag.ts'

export const meta: MetaFunction = () => [{ title: 'Uw nieuwe e-mailadres' }]

// Looking at the link uses nothing up: mail scanners look too.
export const loader = guard('openbaar', async ({ params, gemeente, db, nu }) => {
  const vraag = await findAdresvraag(db, gemeente.id, hashToken(params.token ?? ''), nu)
  return json({ wordt: vraag?.wordt ?? null }, { status: vraag ? 200 : 410 })
})

export const action = guard('openbaar', async ({ params, gemeente, nu, origin, ip }) => {
  const herkomst = `POST /adreswijziging van ${ip}`
  const bezoek = { gemeente_id: gemeente.id, token: params.token ?? '', nu, origin, herkomst }
  try {
    await inTransaction((tx) => eigenAdresBevestigen(tx, bezoek))
    return redirect('/inloggen?adres', 303)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return json({ bericht: error.message }, { status: 410 })
  }
})

export default function AdreswijzigingPage() {
  const { wordt } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (!wordt || answer)
    return (
      <>
        <PageHeading
          title="Uw adres is niet gewijzigd"
          intro={answer?.bericht ?? linkVerlopen.tekst}
        />
        <p>
          <Link to="/mijn/adres">Naar uw e-mailadres</Link>
        </p>
      </>
    )
  return (
    <>
      <PageHeading title="Uw nieuwe e-mailadres" intro={`Voortaan logt u in met ${wordt}.`} />
      <p>Uw aanvragen gaan mee. U bent daarna overal uitgelogd en logt opnieuw in.</p>
      <p>Is dit niet uw e-mailadres? Sluit dan deze pagina.</p>
      <Form sleutel={false}>
        <Button>Log voortaan in met {wordt}</Button>
      </Form>
    </>
  )
}
