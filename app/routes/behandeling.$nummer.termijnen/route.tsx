import type { MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { getAanZet } from '../../../db/queries/aan-zet.ts'
import { listTermijnen } from '../../../db/queries/termijn.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { WieIsAanZet } from '../../components/wie-is-aan-zet.tsx'
import { aanZetWoorden } from '../../domain/aanvraag/aan-zet-woorden.ts'
import { kruimelsVan, tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import {
  findLateWijziging,
  listDwangsombeelden,
  listLateBezwaren,
} from '../../lib/dwangsom.server.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { heeftMandaat } from '../../lib/mandaat.server.ts'
import { Dwangsommen } from './dwangsomblok.tsx'
import { Handelingen } from './handelingen.tsx'
import { handelingenOp } from './handelingen.server.ts'
import { TermijnBlok } from './termijn-blok.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Termijnen ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async (toegang) => {
  const { db, zaak, gebruiker, nu } = toegang
  const vandaag = toDatum(nu)
  const termijnen = await listTermijnen(db, zaak.id)
  const { aanZet, contact } = await getAanZet(db, zaak.id, vandaag)
  return {
    nummer: zaak.nummer,
    titel: zaak.titel,
    vandaag,
    tabs: tabbladen(zaak, gebruiker),
    aanZet: aanZetWoorden(aanZet, contact, 'gemeente', vandaag),
    termijnen,
    handelingen: can(gebruiker, 'termijn:verlengen')
      ? await handelingenOp(db, zaak.id, termijnen, vandaag)
      : null,
    beelden: await listDwangsombeelden(db, zaak.id, vandaag),
    ookLaat:
      (await listLateBezwaren(db, zaak.id, vandaag)).length > 0 ||
      (await findLateWijziging(db, zaak.id, vandaag)) !== null,
    legtVast: can(gebruiker, 'ingebrekestelling:vastleggen'),
    stelt_vast: await heeftMandaat(toegang, { soort: 'dwangsom', bedrag: 0 }),
  }
})

export default function TermijnenPage() {
  const { nummer, titel, vandaag, tabs, aanZet, termijnen, handelingen, ...dwangsom } =
    useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Termijnen" />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      <div className="wide">
        <WieIsAanZet {...aanZet} />
      </div>
      {handelingen?.map((een) => (
        <Handelingen key={een.over} {...een} />
      ))}
      <Dwangsommen {...dwangsom} />
      {termijnen.length === 0 && (
        <EmptyState title="Er loopt nog geen termijn">
          De eerste termijn begint als de aanvraag is ingediend.
        </EmptyState>
      )}
      {termijnen.map((termijn) => (
        <TermijnBlok key={termijn.id} termijn={termijn} vandaag={vandaag} />
      ))}
    </>
  )
}
