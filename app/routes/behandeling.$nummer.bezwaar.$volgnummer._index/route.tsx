import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Columns } from '../../components/columns.tsx'
import { FileList } from '../../components/file-list.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { besluitnaam, bezwaarwoorden } from '../../domain/bezwaar/bezwaar.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { bezwarenKruimels } from '../../lib/behandeling-kruimels.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { bezwaarstand, hoortBij, requireBezwaar } from '../../lib/bezwaar.server.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { heeftMandaat } from '../../lib/mandaat.server.ts'
import { listVoorwaarden } from '../../../db/queries/regeling.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { findBezwaarvoorstel, findTerugzending } from '../../../db/queries/bezwaarvoorstel.ts'
import { listBezwaarbrieven } from '../../../db/queries/bezwaarbrief.ts'
import { Beslistermijn } from '../aanvragen.$nummer.bezwaar.$volgnummer._index/beslistermijn.tsx'
import { Horen } from '../aanvragen.$nummer.bezwaar.$volgnummer._index/horen.tsx'
import { Voorstel } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/voorstel.tsx'
import { Herstelverzoeken } from '../aanvragen.$nummer.bezwaar.$volgnummer._index/herstelverzoeken.tsx'
import { Brieven } from './brieven.tsx'
import { Gegevens } from './gegevens.tsx'
import { Stappen } from './stappen.tsx'
import { stappenVoor } from './stappen.server.ts'

export const meta: MetaFunction = ({ params }) => [
  { title: `Bezwaar ${params.volgnummer} in ${params.nummer}` },
]
export const handle = { kruimels: bezwarenKruimels }

export const loader = guardDossier(async (toegang) => {
  const { db, zaak } = toegang
  const bezwaar = await requireBezwaar(toegang)
  const stand = await bezwaarstand(toegang, bezwaar, 'gemeente')
  const voorstel = (await findBezwaarvoorstel(db, bezwaar.id)) ?? null
  const bestanden = await listBestanden(db, zaak.id, { alle: true })
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    ...bezwaar,
    ...stand,
    besluit: besluitnaam({ soort: bezwaar.besluitsoort, datum: bezwaar.besluitdatum }),
    woord: bezwaarwoorden[bezwaar.status],
    brieven: await listBezwaarbrieven(db, bezwaar.id),
    voorstel,
    voorwaarden: (await listVoorwaarden(db, zaak.regeling_versie_id ?? '')).map(
      ({ sleutel, titel }) => ({ sleutel, titel }),
    ),
    terug: voorstel ? null : ((await findTerugzending(db, bezwaar.id)) ?? null),
    stappen: stappenVoor(toegang, bezwaar, {
      ...stand,
      gehoord: stand.horen !== null,
      uitgenodigd: stand.hoorzitting !== null,
      voorstel,
      mandaat: await heeftMandaat(toegang, { soort: 'bezwaar' }),
    }),
    bestanden: bestanden
      .filter((bestand) => hoortBij(bestand, bezwaar))
      .map((bestand) => toonBestand(bestand)),
  })
})

export default function BezwaarPage() {
  const { nummer, titel, woord, aanZet, ...bezwaar } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title={`Bezwaar ${bezwaar.volgnummer}: ${bezwaar.naam}`}
        tag={<StatusTag tone={woord.toon}>{woord.naam}</StatusTag>}
      />
      <div className="wide">
        <WieIsAanZet {...aanZet} />
      </div>
      <Columns first aside={<Gegevens bezwaar={bezwaar} />} asideLabel="Gegevens van het bezwaar">
        {bezwaar.terug && bezwaar.status === 'in_behandeling' && (
          <Alert
            tone="warning"
            title={`Het college stuurde het voorstel terug op ${datumVoluit(bezwaar.terug.datum)}`}
          >
            <p>{bezwaar.terug.reden}</p>
          </Alert>
        )}
        <Stappen stappen={bezwaar.stappen} />
        <h2>Wat er in het bezwaar staat</h2>
        <p className="message-text">{bezwaar.gronden || 'De redenen ontbreken nog (Awb 6:5).'}</p>
        <FileList files={bezwaar.bestanden} />
        {bezwaar.reden_te_laat && (
          <>
            <h3>Over te laat zijn</h3>
            <p className="message-text">{bezwaar.reden_te_laat}</p>
          </>
        )}
        <Herstelverzoeken verzoeken={bezwaar.herstel} />
        <Horen {...bezwaar} />
        {bezwaar.voorstel && (
          <Voorstel voorstel={bezwaar.voorstel} voorwaarden={bezwaar.voorwaarden} />
        )}
        {bezwaar.voorstel?.vergadering && (
          <p>Op de agenda van het college van {datumVoluit(bezwaar.voorstel.vergadering)}.</p>
        )}
        {bezwaar.status === 'aangehouden' ? (
          <p>
            De termijn om te beslissen begint na de bezwaartermijn, en die begint met de verzending
            van het besluit (Awb 6:8 en 7:10).
          </p>
        ) : (
          <Beslistermijn {...bezwaar} />
        )}
        <p>
          <Link to={`/behandeling/${nummer}/bezwaar/${bezwaar.volgnummer}/bundel`}>
            Alle stukken als bundel, met inhoudsopgave
          </Link>
        </p>
        <Brieven nummer={nummer} volgnummer={bezwaar.volgnummer} brieven={bezwaar.brieven} />
        {bezwaar.afgesloten_op && (
          <p className="muted">
            {woord.naam} op {datumVoluit(bezwaar.afgesloten_op)}. {bezwaar.afgesloten_reden}
          </p>
        )}
      </Columns>
    </>
  )
}
