import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { maakBesluitbrief } from '../../lib/besluitbrief.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { getBesluitgegevens } from '../../../db/queries/besluitgegevens.ts'
import { getGemeente } from '../../../db/queries/gemeente.ts'
import { findVoorstel } from '../../../db/queries/voorstel.ts'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'

export const meta: MetaFunction = () => [{ title: 'Conceptbrief' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardDossier(async ({ db, zaak, nu }) => {
  const voorstel = await findVoorstel(db, zaak.id)
  if (!voorstel) throw notFound()
  const gegevens = await getBesluitgegevens(db, zaak.id)
  const gemeente = await getGemeente(db, zaak.gemeente_id)
  // what the proposal departs from is in it already
  const beslissing = { ...voorstel, afwijking: '' }
  const weg = { datum: toDatum(nu), ondertekening: ['Nog niet besloten'] }
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    versie: voorstel.versie,
    inhoud: maakBesluitbrief(gegevens, gemeente, voorstel, beslissing, voorstel.betaalschema, weg),
  })
}, 'beoordeling:lezen')

export default function ConceptbriefPage() {
  const { nummer, titel, versie, inhoud } = useLoaderData<typeof loader>()
  const { gemeente } = useRouteLoaderData('root') as RootGegevens
  return (
    <>
      <PageHeading step={nummer} title="De conceptbrief" intro={titel} />
      <Alert tone="info" title={`Zo wordt de brief als voorstel ${versie} wordt gevolgd`}>
        <p>
          De motivering, de verplichtingen en wat wel had gekund komen uit het voorstel. Het
          besluit, de bedragen, de data, de grondslag en de uitleg over bezwaar staan vast.{' '}
          <Link to={`/behandeling/${nummer}/besluit`}>Terug naar het voorstel</Link>
        </p>
      </Alert>
      <Besluitbrief inhoud={inhoud} gemeente={gemeente} verzonden_op={null} bezwaar_tot={null} />
    </>
  )
}
