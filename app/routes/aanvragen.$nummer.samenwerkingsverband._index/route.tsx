import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { sectietitels, stapVan, volgendeSectie } from '../../domain/aanvraag/secties.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { forbidden } from '../../lib/errors.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { bewaardVan } from '../../lib/sectie.server.ts'
import { Deelnameblik } from '../aanvragen.$nummer.instemming/deelnameblik.tsx'
import { partnerblik } from '../aanvragen.$nummer.instemming/partnerblik.server.ts'
import { penvoerderblik } from './penvoerderblik.server.ts'
import { Penvoerderpagina } from './penvoerderpagina.tsx'

const naam = 'samenwerkingsverband'

export const meta: MetaFunction = () => [{ title: sectietitels[naam] }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  const { zaak, gebruiker } = toegestaan
  const { nummer, status } = zaak
  // a partner reads the text and their own part; who writes for the penvoerder sees all of it
  if (zaak.namens_rol === 'partner') {
    const [partner, net] = await Promise.all([partnerblik(toegestaan), bewaardVan(toegestaan)])
    if (!partner) throw forbidden()
    const beperkt = gebruiker.aanvraag_id !== null
    return { kant: 'partner' as const, nummer, net, beperkt, partner }
  }
  const [blik, net] = await Promise.all([penvoerderblik(toegestaan), bewaardVan(toegestaan)])
  return { kant: 'schrijver' as const, nummer, status, net, blik }
})

export default function SamenwerkingsverbandPage() {
  const data = useLoaderData<typeof loader>()
  if (data.kant === 'partner')
    return (
      <>
        <SavedAlert tekst={data.net} />
        <PageHeading title="Uw deelname" intro={`U antwoordt voor ${data.partner.partij}.`} />
        <Deelnameblik nummer={data.nummer} {...data.partner} />
      </>
    )
  const { nummer, status, net, blik } = data
  const concept = status === 'concept'
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={concept ? stapVan(naam) : undefined}
        title={sectietitels[naam]}
        intro="Wie doet er mee, wat doen zij en wat brengen zij in? Iedere partner bevestigt dat zelf."
      />
      <Penvoerderpagina nummer={nummer} {...blik} />
      {concept && (
        <p>
          <ButtonLink look="secondary" to={`/aanvragen/${nummer}/${volgendeSectie(naam)}`}>
            Verder met: {sectietitels[volgendeSectie(naam)]}
          </ButtonLink>
        </p>
      )}
    </>
  )
}
