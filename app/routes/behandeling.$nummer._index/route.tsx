import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { listBerichten } from '../../../db/queries/bericht.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { getDossier, listLogboek } from '../../../db/queries/dossier.ts'
import { findPapier } from '../../../db/queries/papier.ts'
import { listVoorwaarden } from '../../../db/queries/regeling.ts'
import { Columns } from '../../components/columns.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { aanvraagtitel } from '../../domain/aanvraag/titel.ts'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { bevindingkaarten } from '../../domain/voorwaarde/bevindingkaart.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { Bevindingen } from './bevindingen.tsx'
import { Recent } from './recent.tsx'
import { Samenvatting } from './samenvatting.tsx'
import { ZoalsIngediend } from './zoals-ingediend.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.nummer} ${data.titel}` : 'Zaak' },
]

export const handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guardDossier(async ({ db, zaak, gebruiker, nu }) => {
  const vandaag = toDatum(nu)
  const dossier = await getDossier(db, zaak.id, vandaag)
  const { aanZet, contact, ...feiten } = dossier
  const berichten = await listBerichten(db, zaak.id, gebruiker.id)
  return {
    ...feiten,
    vandaag,
    titel: aanvraagtitel(feiten.titel),
    aanZet: aanZetWoorden(aanZet, contact, 'gemeente', vandaag),
    tabs: tabbladen(zaak, gebruiker),
    toewijzen: can(gebruiker, 'zaak:toewijzen'),
    isVanMij: feiten.behandelaar_id === gebruiker.id,
    gebruiker_id: gebruiker.id,
    bevindingen:
      dossier.ingediend_op === null
        ? []
        : bevindingkaarten(
            await getAanvraaginhoud(db, zaak.id),
            await listVoorwaarden(db, dossier.regeling_versie_id),
            vandaag,
          ),
    papier: (await findPapier(db, zaak.id)) ?? null,
    bestanden: await listBestanden(db, zaak.id),
    berichten: berichten.slice(0, 5),
    logboek: await listLogboek(db, zaak, { lezen: false, aantal: 8 }),
  }
})

export default function ZaakPage() {
  const zaak = useLoaderData<typeof loader>()
  const stand = statusnaam[zaak.status]
  return (
    <>
      <PageHeading
        step={zaak.nummer}
        title={zaak.titel}
        tag={<StatusTag tone={stand.toon}>{stand.naam}</StatusTag>}
      />
      <Tabs items={zaak.tabs} label="Pagina's van deze zaak" />
      <div className="wide">
        <WieIsAanZet {...zaak.aanZet} />
      </div>
      <Columns aside={<Samenvatting zaak={zaak} />} asideLabel="Samenvatting van de zaak">
        <Bevindingen nummer={zaak.nummer} bevindingen={zaak.bevindingen} />
        <ZoalsIngediend
          nummer={zaak.nummer}
          inhoud={zaak.inhoud}
          instemmingen={zaak.instemmingen}
        />
        <Recent {...zaak} />
      </Columns>
    </>
  )
}
