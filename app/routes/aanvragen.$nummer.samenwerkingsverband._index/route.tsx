import { type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findDeelnameVanPartij } from '../../../db/queries/deelname.ts'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { sectietitels, stapVan, volgendeSectie } from '../../domain/aanvraag/secties.ts'
import { can } from '../../domain/toegang.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { forbidden } from '../../lib/errors.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { sectiegegevens } from '../../lib/sectie.server.ts'
import { Deelnameblik } from '../aanvragen.$nummer.instemming/deelnameblik.tsx'
import { partnerblik } from '../aanvragen.$nummer.instemming/partnerblik.server.ts'
import { penvoerderblik } from './penvoerderblik.server.ts'
import { Penvoerderpagina } from './penvoerderpagina.tsx'

const naam = 'samenwerkingsverband'

export const meta: MetaFunction = () => [{ title: sectietitels[naam] }]
export const handle: Handle = { script: true, kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  const { db, zaak, gebruiker } = toegestaan
  const { nummer, status } = zaak
  if (!can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht)) {
    const partner = await partnerblik(toegestaan)
    if (!partner) throw forbidden()
    return { kant: 'partner' as const, nummer, beperkt: gebruiker.aanvraag_id !== null, partner }
  }
  const [blik, eigen, { net }] = await Promise.all([
    penvoerderblik(toegestaan),
    findDeelnameVanPartij(db, zaak.id, zaak.namens_partij_id),
    sectiegegevens(toegestaan, naam),
  ])
  const isPartner = eigen?.rol === 'partner'
  return { kant: 'schrijver' as const, nummer, status, net, isPartner, blik }
})

export default function SamenwerkingsverbandPage() {
  const data = useLoaderData<typeof loader>()
  if (data.kant === 'partner')
    return (
      <>
        <PageHeading title="Uw deelname" intro={`U antwoordt voor ${data.partner.partij}.`} />
        <Deelnameblik nummer={data.nummer} {...data.partner} />
      </>
    )
  const { nummer, status, net, blik, isPartner } = data
  const concept = status === 'concept'
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={concept ? stapVan(naam) : undefined}
        title={sectietitels[naam]}
        intro="Wie doet er mee, wat doen zij en wat brengen zij in? Iedere partner bevestigt dat zelf."
      />
      <Penvoerderpagina nummer={nummer} isPartner={isPartner} {...blik} />
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
