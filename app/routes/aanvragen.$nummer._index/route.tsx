import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import type { Handle } from '../../components/handle.ts'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { voorLezer } from '../../domain/aanvraag/lezer.ts'
import { statuswoord } from '../../domain/aanvraag/status.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { bewaardVan } from '../../lib/sectie.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { papierinvoer } from '../../lib/papierinvoer.server.ts'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { getOverzicht } from '../../../db/queries/mijn.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { Concept } from './concept.tsx'
import { Ingediend } from './ingediend.tsx'
import { conceptVan, verloopVan } from './overzicht.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titel} (${data.nummer})` : 'Uw aanvraag' },
]
export const handle: Handle = { kruimels: [{ naam: 'Mijn aanvragen', naar: '/mijn' }] }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  const { db, zaak, gebruiker, nu } = toegestaan
  const vandaag = toDatum(nu)
  const [overzicht, { aanZet, contact }, net, papier, papierVan] = await Promise.all([
    getOverzicht(db, gebruiker, zaak.id),
    getAanZet(db, zaak.id, vandaag),
    bewaardVan(toegestaan),
    can(gebruiker, 'papier:bevestigen', zaak.zaakrecht) ? findPapier(db, zaak.id) : undefined,
    papierinvoer(toegestaan),
  ])
  const lezer = voorLezer(aanZet, { ...overzicht, recht: zaak.zaakrecht })
  return json({
    nummer: zaak.nummer,
    titel: aanvraagtitel(overzicht.titel),
    status: statuswoord(overzicht.status),
    aanZet: aanZetWoorden(lezer.aanZet, contact, lezer.kant, vandaag),
    antwoorden: lezer.moetAntwoorden,
    net,
    papierVan,
    opPapier: papier && zaak.status !== 'concept' ? papier.bevestigd_op === null : false,
    concept:
      zaak.status === 'concept'
        ? await conceptVan(toegestaan, overzicht, papier !== undefined)
        : null,
    verloop: zaak.status === 'concept' ? null : await verloopVan(toegestaan, overzicht, aanZet),
  })
})

export default function AanvraagPage() {
  const { titel, status, nummer, aanZet, antwoorden, net, opPapier, concept, verloop, papierVan } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        title={titel}
        step={nummer}
        tag={<StatusTag tone={status.toon}>{status.woord}</StatusTag>}
      />
      <WieIsAanZet {...aanZet} />
      {papierVan && (
        <Alert title="Aanvraag op papier">
          <p>
            Ontvangen op {papierVan}. Die dag telt voor de termijn. Is alles ingevoerd?{' '}
            <Link to={`/behandeling/papier/${nummer}`}>Registreer het papier</Link>
          </p>
        </Alert>
      )}
      {opPapier && (
        <p>
          <ButtonLink to="papier">Kijk of klopt wat wij van uw papier invoerden</ButtonLink>
        </p>
      )}
      {antwoorden && (
        <p>
          <ButtonLink to="instemming">Lees de tekst en zeg of u meedoet</ButtonLink>
        </p>
      )}
      {concept && <Concept nummer={nummer} {...concept} />}
      {verloop && <Ingediend nummer={nummer} {...verloop} />}
    </>
  )
}
