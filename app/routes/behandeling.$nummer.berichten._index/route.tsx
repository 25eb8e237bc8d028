import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listBerichten } from '../../../db/queries/bericht.ts'
import { findOpenTaak } from '../../../db/queries/taak.ts'
import { aanvragerBerichten } from '../../commands/aanvrager-berichten.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { FileList } from '../../components/file-list.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { berichtSchema } from '../../domain/aanvraag/bericht.schema.ts'
import { kruimelsVan, tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { tijdstip } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { guardDossier, guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { Afhandelen } from './afhandelen.tsx'
import { AntwoordForm } from './antwoord-form.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Berichten ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async ({ db, zaak, gebruiker, request }) => {
  const berichten = await listBerichten(db, zaak.id, gebruiker.id)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    verstuurd: new URL(request.url).searchParams.has('verstuurd'),
    terug: new URL(request.url).searchParams.has('terug'),
    meldt: can(gebruiker, 'brief:verzenden') && berichten.some(isVerstuurd),
    wacht: (await findOpenTaak(db, zaak.id, 'bericht_beantwoorden'))?.omschrijving ?? null,
    schrijft: can(gebruiker, 'bericht:beantwoorden') && zaak.status !== 'concept',
    berichten: berichten.map(({ id, onderwerp, tekst, moment, richting, afzender, bestanden }) => ({
      id,
      onderwerp,
      tekst,
      moment: tijdstip(moment),
      van: afzender ?? 'Het platform',
      ontvangen: richting === 'aan_gemeente',
      bestanden: bestanden.map((bestand) => toonBestand(bestand)),
    })),
  }
})

const isVerstuurd = ({ richting }: { richting: string }) => richting === 'aan_aanvrager'

export const action = guardZaak('bericht:beantwoorden', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, berichtSchema, async (tx, input, { bestanden }) => {
    const { onderwerp, tekst } = input
    await aanvragerBerichten(tx, actor, zaak, { onderwerp, tekst }, bestanden)
    return redirect(`/behandeling/${zaak.nummer}/berichten?verstuurd`, 303)
  }),
)

export default function BerichtenPage() {
  const { nummer, titel, tabs, verstuurd, terug, meldt, wacht, schrijft, berichten } =
    useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert
        tekst={
          verstuurd
            ? 'Het bericht is verstuurd.'
            : terug
              ? 'De brief staat klaar om op de post te doen.'
              : null
        }
      />
      <PageHeading step={`${nummer} ${titel}`} title="Berichten" />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {wacht && schrijft && <Afhandelen nummer={nummer} wat={wacht} />}
      {schrijft && <AntwoordForm />}
      {meldt && (
        <p className="no-print">
          <Link to={`/behandeling/${nummer}/terugmelding`}>Er kwam een e-mail of brief terug</Link>
        </p>
      )}
      {berichten.length === 0 && <EmptyState title="Er zijn nog geen berichten" />}
      {berichten.map(({ id, onderwerp, tekst, moment, van, ontvangen, bestanden }) => (
        <article key={id} className="message stack">
          <h2>{onderwerp}</h2>
          <p className="muted">
            {ontvangen ? 'Van de aanvrager' : 'Aan de aanvrager'}: {van}, {moment}
          </p>
          <p className="message-text">{tekst}</p>
          <FileList files={bestanden} />
        </article>
      ))}
    </>
  )
}
