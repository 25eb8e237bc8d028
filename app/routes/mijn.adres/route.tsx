import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { eigenAdresVragen } from '../../commands/eigen-adres-vragen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { eigenAdresSchema } from '../../domain/adreswijziging/eigen-adres.schema.ts'
import { forbidden } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { withinLimit } from '../../lib/limits.server.ts'
import { AdresForm } from './adres-form.tsx'
import { KijkInDeMail } from './kijk-in-de-mail.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw e-mailadres' }]
export const handle: Handle = { kruimels: [{ naam: 'Mijn aanvragen', naar: '/mijn' }] }

export const loader = guard('eigen', ({ gebruiker, gemeente, request }) => {
  if (gebruiker.aanvraag_id !== null) throw forbidden()
  const { email } = gebruiker
  const gevraagd = new URL(request.url).searchParams.has('gevraagd')
  return json({ email, gevraagd, telefoon: gemeente.telefoon })
})

export const action = guard('eigen', ({ request, actor, gebruiker }) =>
  handleForm({ request, actor }, eigenAdresSchema, async (tx, { email }) => {
    // as often as a link to sign in, and as silent when it is too often
    if (await withinLimit('adres', `${gebruiker.gemeente_id}:${gebruiker.id}`))
      await eigenAdresVragen(tx, actor, email)
    return redirect('/mijn/adres?gevraagd', 303)
  }),
)

export default function AdresPage() {
  const { email, gevraagd, telefoon } = useLoaderData<typeof loader>()
  if (gevraagd) return <KijkInDeMail telefoon={telefoon} />
  return (
    <>
      <PageHeading
        title="Uw e-mailadres wijzigen"
        intro={`U logt nu in met ${email}. Wij sturen een link naar uw nieuwe adres. Pas als u die opent, verandert het.`}
      />
      <AdresForm />
    </>
  )
}
