import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { voorstelOpstellen } from '../../commands/voorstel-opstellen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { voorstelSchema } from '../../domain/besluit/voorstel.schema.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { Besluitstand } from './besluitstand.tsx'
import { besluitgegevens } from './gegevens.server.ts'
import { GegevenAdvies } from './gegeven-advies.tsx'
import { antwoordInvoegen } from './invoegen.server.ts'
import { Rangplaats } from './rangplaats.tsx'
import { VoorstelActies } from './voorstel-acties.tsx'
import { Voorstelformulier } from './voorstelformulier.tsx'
import { Voorstelstuk } from './voorstelstuk.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Besluit ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(
  async (toegang) => json(await besluitgegevens(toegang)),
  'beoordeling:lezen',
)

export const action = guardZaak('voorstel:opstellen', async (toegang) => {
  const { request, actor, zaak } = toegang
  const ingevoegd = await antwoordInvoegen(toegang)
  if (ingevoegd) return ingevoegd
  return handleForm({ request, actor }, voorstelSchema, async (tx, input) => {
    await voorstelOpstellen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'voorstel-opgesteld')
  })
})

export default function BesluitPage() {
  const {
    nummer,
    titel,
    tabs,
    formulier,
    stuk,
    mandaat,
    besloten,
    besluiten,
    terug,
    mag,
    letOp,
    rangplaats,
    adviezen,
    buitenOrde,
    wachtOpZienswijze,
    regeling,
  } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Besluit" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {terug && (
        <Alert tone="warning" title="Het college stuurde het vorige voorstel terug">
          <p>{terug}</p>
        </Alert>
      )}
      {wachtOpZienswijze.map((tekst) => (
        <Alert key={tekst} tone="warning" title="De aanvrager kan nog reageren op een voornemen">
          <p>
            {tekst} <Link to={`/behandeling/${nummer}/zienswijze`}>Naar de zienswijze</Link>
          </p>
        </Alert>
      ))}
      {(formulier || !stuk) && <GegevenAdvies adviezen={adviezen} />}
      {buitenOrde.length > 0 && (
        <Alert tone="warning" title="Verlenen kan nu nog niet">
          {buitenOrde.map((tekst) => (
            <p key={tekst}>{tekst}</p>
          ))}
          <p>
            <Link to={`/behandeling/rondes/${regeling}`}>De volgorde van de aanvragen</Link>
          </p>
        </Alert>
      )}
      {rangplaats && <Rangplaats rangplaats={rangplaats} />}
      {besloten ? null : formulier ? (
        <Voorstelformulier nummer={nummer} basis={formulier} />
      ) : stuk ? (
        <>
          <VoorstelActies nummer={nummer} stuk={stuk} mandaat={mandaat} mag={mag} />
          <Voorstelstuk stuk={stuk} />
        </>
      ) : (
        <EmptyState title="Er is nog geen voorstel">{letOp}</EmptyState>
      )}
      {!besloten && besluiten.length > 0 && <h2>Eerdere besluiten</h2>}
      {besluiten.map((besluit) => (
        <Besluitstand key={besluit.id} nummer={nummer} besluit={besluit} mag={mag.bekendmaken} />
      ))}
    </>
  )
}
