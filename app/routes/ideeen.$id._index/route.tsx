import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ideeBeantwoorden } from '../../commands/idee-beantwoorden.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { toDatum } from '../../domain/datum.ts'
import { antwoordSchema } from '../../domain/idee/idee.schema.ts'
import { belemmeringenVoorIdee } from '../../domain/idee/idee.ts'
import { ideebeurt, ideestandwoorden } from '../../domain/idee/woorden.ts'
import { datumVoluit, tijdstip } from '../../domain/opmaak.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findIdee, listIdeeBerichten, listIdeeReacties } from '../../../db/queries/idee.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { ideeContact } from '../ideeen/contact.ts'
import { Gesprek } from '../ideeen/gesprek.tsx'
import { Reacties } from '../ideeen/reacties.tsx'
import { tel } from '../ideeen/per-mail.server.ts'
import { AntwoordForm } from './antwoord-form.tsx'
import { Kaartdeel } from './kaartdeel.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Ideeën', naar: '/ideeen' }] }
export const meta: MetaFunction = () => [{ title: 'Uw idee' }]

export const loader = guard(
  'idee:achterlaten',
  async ({ db, gebruiker, gemeente, nu, params, request }) => {
    const idee = await findIdee(db, gebruiker, params.id ?? '', 'mij')
    if (!idee) throw notFound()
    const vandaag = toDatum(nu)
    const [berichten, reacties, regelingen] = await Promise.all([
      listIdeeBerichten(db, idee.id, 'inwoner'),
      listIdeeReacties(db, idee.id, 'inwoner'),
      listRegelingen(db, gemeente.id, vandaag),
    ])
    const query = new URL(request.url).searchParams
    const mag = (handeling: 'antwoorden' | 'heropenen' | 'intrekken') =>
      belemmeringenVoorIdee(handeling, idee, gebruiker.id).length === 0
    const open = regelingen.filter(({ van, tot }) => isOpen(van, tot, vandaag))
    return json({
      id: idee.id,
      wat: idee.wat,
      waarom: idee.waarom,
      plaats: idee.plaats,
      stand: idee.stand,
      nummer: idee.nummer,
      kaart: idee.kaart,
      beurt: ideebeurt(idee, 'inwoner'),
      tot: idee.reactie_voor && datumVoluit(idee.reactie_voor),
      bewaren: idee.bewaren_tot && datumVoluit(idee.bewaren_tot),
      contact: ideeContact(gemeente, open, idee),
      antwoorden: mag('antwoorden'),
      heropenen: mag('heropenen'),
      intrekken: mag('intrekken'),
      berichten: berichten.map(({ moment, ...bericht }) => ({
        ...bericht,
        moment: tijdstip(moment),
      })),
      reacties: reacties.map(({ moment, ...reactie }) => ({
        ...reactie,
        moment: tijdstip(moment),
      })),
      gedaan: gedaan.find(([naam]) => query.has(naam))?.[1] ?? null,
    })
  },
)

export const action = guard('idee:achterlaten', async ({ request, actor, params }) => {
  await tel(actor)
  return handleForm({ request, actor }, antwoordSchema, async (tx, { tekst }) => {
    await ideeBeantwoorden(tx, actor, params.id ?? '', tekst)
    return redirect(`/ideeen/${params.id}?verstuurd`, 303)
  })
})

const gedaan: [string, string][] = [
  ['achtergelaten', 'Dank u wel, wij hebben uw idee. U hoort van ons.'],
  ['verstuurd', 'Uw bericht is verstuurd.'],
  ['geplaatst', 'Het kaartje staat op de site.'],
  ['weg', 'Het kaartje staat niet op de site.'],
]

export default function IdeePage() {
  const idee = useLoaderData<typeof loader>()
  const { woord, toon } = ideestandwoorden[idee.stand]
  return (
    <>
      <SavedAlert tekst={idee.gedaan} />
      <PageHeading
        step={`Uw idee in ${idee.plaats}`}
        title={idee.wat}
        tag={<StatusTag tone={toon === 'warning' ? 'info' : toon}>{woord}</StatusTag>}
        intro={idee.waarom}
      />
      <WieIsAanZet {...idee.beurt} tot={idee.tot ?? undefined} contact={idee.contact} />
      {idee.nummer && (
        <Alert tone="good" title="Van uw idee is een aanvraag gemaakt">
          <p>Wat u schreef staat er al in. Kijk of het klopt en vul de rest aan.</p>
          <ButtonLink to={`/aanvragen/${idee.nummer}`}>Naar uw aanvraag</ButtonLink>
        </Alert>
      )}
      <Kaartdeel id={idee.id} kaart={idee.kaart} />
      {idee.reacties.length > 0 && (
        <>
          <h2>Zij willen meedoen</h2>
          <Reacties reacties={idee.reacties} lezer="inwoner" />
        </>
      )}
      <h2>Wat er is besproken</h2>
      {(idee.antwoorden || idee.heropenen) && <AntwoordForm heropent={idee.heropenen} />}
      <Gesprek berichten={idee.berichten} />
      <p className="muted">
        {idee.bewaren
          ? `Wij bewaren dit tot en met ${idee.bewaren}. Daarna verwijderen wij het.`
          : 'Wij bewaren uw idee tot een jaar nadat het is afgerond. Uw naam komt nergens openbaar te staan.'}
      </p>
      {idee.intrekken && (
        <p>
          <Link to="intrekking">Ik wil stoppen met dit idee</Link>
        </p>
      )}
    </>
  )
}
