import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { FileList } from '../../components/file-list.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { besluitnaam, bezwaarwoorden } from '../../domain/bezwaar/bezwaar.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwaarKruimels } from '../../lib/aanvraag-kruimels.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { bezwaarstand, hoortBij, requireEigenBezwaar } from '../../lib/bezwaar.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { Beslistermijn } from './beslistermijn.tsx'
import { Horen } from './horen.tsx'
import { Herstelverzoeken } from './herstelverzoeken.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw bezwaar' }]
export const handle: Handle = { kruimels: bezwaarKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegang) => {
  const { db, zaak, request } = toegang
  const bezwaar = await requireEigenBezwaar(toegang)
  const bestanden = await listBestanden(db, zaak.id, { alle: true })
  return json({
    nummer: zaak.nummer,
    ontvangen: new URL(request.url).searchParams.has('ontvangen'),
    ...bezwaar,
    besluit: besluitnaam({ soort: bezwaar.besluitsoort, datum: bezwaar.besluitdatum }),
    woord: bezwaarwoorden[bezwaar.status],
    bestanden: bestanden
      .filter((bestand) => hoortBij(bestand, bezwaar))
      .map((bestand) => toonBestand(bestand)),
    ...(await bezwaarstand(toegang, bezwaar, 'aanvrager')),
  })
})

export default function BezwaarPage() {
  const { nummer, ontvangen, woord, aanZet, tijdigheid, ...bezwaar } =
    useLoaderData<typeof loader>()
  const pagina = `/aanvragen/${nummer}/bezwaar/${bezwaar.volgnummer}`
  return (
    <>
      <SavedAlert
        tekst={
          ontvangen
            ? 'Wij hebben uw bezwaar ontvangen. De bevestiging staat bij uw berichten.'
            : null
        }
      />
      <PageHeading
        step={nummer}
        title={`Uw bezwaar van ${datumVoluit(bezwaar.ontvangen_op)}`}
        tag={<StatusTag tone={woord.toon}>{woord.naam}</StatusTag>}
        intro={bezwaar.besluit}
      />
      <WieIsAanZet {...aanZet} />
      {bezwaar.herstelOpen && (
        <ButtonLink to={`${pagina}/aanvulling`}>Vul uw bezwaar aan</ButtonLink>
      )}
      <Herstelverzoeken verzoeken={bezwaar.herstel} />
      <h2>Wat u schreef</h2>
      <p className="message-text">
        {bezwaar.gronden || 'U schreef nog niet waarom u het niet eens bent met het besluit.'}
      </p>
      <FileList files={bezwaar.bestanden} />
      <SummaryList
        rows={[
          { label: 'Ontvangen', value: datumVoluit(bezwaar.ontvangen_op) },
          {
            label: 'Op tijd',
            value: `${tijdigheid.opTijd ? 'Ja' : 'Nee'}. ${tijdigheid.reden}`,
          },
          ...(bezwaar.te_laat_verschoond === null
            ? []
            : [
                {
                  label: `Waarom te ${bezwaar.teVroeg ? 'vroeg' : 'laat'}`,
                  value: `${bezwaar.te_laat_verschoond ? 'De gemeente behandelt uw bezwaar toch.' : 'De gemeente vindt dit geen goede reden.'} ${bezwaar.te_laat_reden}`,
                },
              ]),
          { label: 'Wie bezwaar maakt', value: bezwaar.naam },
          { label: 'Wie het behandelt', value: bezwaar.behandelaar ?? 'Nog niemand' },
        ]}
      />
      <Horen {...bezwaar} />
      {bezwaar.status === 'afgehandeld' && (
        <ButtonLink to={`/aanvragen/${nummer}/besluit`}>Lees de beslissing</ButtonLink>
      )}
      <p>
        <Link to={`${pagina}/stukken`}>Lees alle stukken bij uw bezwaar</Link>
      </p>
      {bezwaar.status === 'in_behandeling' && <Beslistermijn {...bezwaar} />}
      {bezwaar.teLaat && (
        <p>
          <Link to={`/aanvragen/${nummer}/ingebrekestelling`}>
            De gemeente is te laat. Lees wat u kunt doen
          </Link>
        </p>
      )}
      {bezwaar.status === 'in_behandeling' && (
        <p className="muted">
          Gaat het niet meer door? <Link to={`${pagina}/intrekking`}>Trek uw bezwaar in</Link>
        </p>
      )}
    </>
  )
}
