import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { mailkeuzeBewaren } from '../../commands/mailkeuze-bewaren.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { keuzemails, mailkeuzeSchema } from '../../domain/mailkeuze.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { listMailUit } from '../../../db/queries/mailkeuze.ts'
import { MailkeuzeForm } from './mailkeuze-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Welke mail u krijgt' }]
export const handle: Handle = { kruimels: [{ naam: 'Mijn aanvragen', naar: '/mijn' }] }

export const loader = guard('eigen', async ({ db, gebruiker, request }) => {
  const uit = await listMailUit(db, gebruiker)
  return json({
    email: gebruiker.email,
    mails: keuzemails.map(({ soort }) => soort).filter((soort) => !uit.includes(soort)),
    net: new URL(request.url).searchParams.has('bewaard') ? 'Uw keuze is bewaard.' : null,
  })
})

export const action = guard('eigen', ({ request, actor }) =>
  handleForm({ request, actor }, mailkeuzeSchema, async (tx, { mails }) => {
    await mailkeuzeBewaren(tx, actor, mails)
    return redirect('/mijn/mail?bewaard', 303)
  }),
)

export default function MailkeuzePage() {
  const { email, mails, net } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        title="Welke mail u krijgt"
        intro={`Onze mail gaat naar ${email}. In een mail staat nooit wat er in uw aanvraag of in een besluit staat.`}
      />
      <p>
        <Link to="/mijn/adres">Wijzig uw e-mailadres</Link>
      </p>
      <MailkeuzeForm mails={mails} />
      <h2>Deze mail krijgt u altijd</h2>
      <ul>
        <li>een link om in te loggen, als u daarom vraagt</li>
        <li>een uitnodiging of een tekst waarop iemand uw antwoord vraagt</li>
        <li>dat wij uw aanvraag kregen, en dat er een bericht of besluit voor u klaarstaat</li>
      </ul>
      <p>Dat zijn wij verplicht (Awb 2:10), of u zou anders iets missen.</p>
    </>
  )
}
