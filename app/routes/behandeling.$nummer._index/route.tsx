import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Columns } from '../../components/columns.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { statusnaam } from '../../domain/aanvraag/werkstand.ts'
import { geopendInWoorden } from '../../domain/behandeling/geopend.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { Besluiten } from './besluiten.tsx'
import { Bevindingen } from './bevindingen.tsx'
import { Lijst } from './lijst.tsx'
import { Notities } from './notities.tsx'
import { Inhoud } from './op-deze-bladzijde.tsx'
import { Recent } from './recent.tsx'
import { Samenvatting } from './samenvatting.tsx'
import { ZoalsIngediend } from './zoals-ingediend.tsx'
import { zaakpagina } from './zaakpagina.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.nummer} ${data.titel}` : 'Zaak' },
]

export const handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guardDossier(zaakpagina)

export default function ZaakPage() {
  const zaak = useLoaderData<typeof loader>()
  const { nummer } = zaak
  const stand = statusnaam[zaak.status]
  return (
    <>
      <PageHeading
        step={nummer}
        title={zaak.titel}
        tag={<StatusTag tone={stand.toon}>{stand.naam}</StatusTag>}
      />
      <Tabs items={zaak.tabs} label="Pagina's van deze zaak" />
      {zaak.geopend_door && <p className="case-open">{geopendInWoorden(zaak.geopend_door)}</p>}
      <div className="beside-frame wide">
        <Lijst {...zaak} />
        <div className="stack">
          <WieIsAanZet {...zaak.aanZet} />
          <Columns first aside={<Samenvatting zaak={zaak} />} asideLabel="Samenvatting van de zaak">
            <Inhoud {...zaak} />
            <Bevindingen nummer={nummer} bevindingen={zaak.bevindingen} />
            <Besluiten besluiten={zaak.besluiten} />
            <Notities {...zaak} />
            <Recent {...zaak} />
            <ZoalsIngediend nummer={nummer} inhoud={zaak.inhoud} instemmingen={zaak.instemmingen} />
          </Columns>
        </div>
      </div>
    </>
  )
}
