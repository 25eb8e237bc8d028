import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listBerichten } from '../../../db/queries/bericht.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { listBesluiten, listLogboek } from '../../../db/queries/dossier.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { scanwoorden } from '../../domain/document/scan.ts'
import { kruimelsVan, tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { toonBestand } from '../../lib/bestand-tonen.server.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { Logboek } from './logboek.tsx'
import { Stukken } from './stukken.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Dossier ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

const regels = 100

export const loader = guardDossier(async ({ db, zaak, gebruiker, request }) => {
  const gevraagd = new URL(request.url).searchParams.get('voor') ?? ''
  const voor = /^\d{1,15}$/.test(gevraagd) ? Number(gevraagd) : undefined
  const logboek = await listLogboek(db, zaak, { voor, lezen: true, aantal: regels + 1 })
  const laatste = logboek[regels - 1]
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    tabs: tabbladen(zaak, gebruiker),
    bestanden: (await listBestanden(db, zaak.id, { alle: true })).map((bestand) => ({
      ...bestand,
      adres: bestand.verwijderd_op ? null : toonBestand(bestand).adres,
      scanwoord: scanwoorden[bestand.scan],
      bij: bestand.bericht_id ? 'Bericht' : 'Aanvraag',
    })),
    berichten: await listBerichten(db, zaak.id, gebruiker.id),
    besluiten: await listBesluiten(db, zaak.id),
    logboek: logboek.slice(0, regels),
    ouder: logboek.length > regels && laatste ? `?voor=${laatste.id}` : null,
  }
})

export default function DossierPage() {
  const { nummer, titel, tabs, logboek, ouder, ...stukken } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Dossier"
        intro="Alles wat bij deze zaak hoort, zoals het is vastgelegd. Hier verandert u niets."
      />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      <p className="no-print">
        <a href={`/behandeling/${nummer}/dossier.pdf`}>Bewaar het hele dossier als PDF</a>
      </p>
      <Stukken {...stukken} />
      <Logboek regels={logboek} />
      <Pagination volgende={ouder} label="Bladeren in het logboek" />
    </>
  )
}
