import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Figures } from '../../components/figures.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import {
  getBetaalstand,
  toonRekening,
  toonTermijnen,
  toonTotalen,
} from '../../lib/betaling.server.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { RekeningBlok } from './rekening-blok.tsx'
import { Schema } from './schema.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Betaling ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(async ({ db, zaak, gebruiker, nu }) => {
  const stand = await getBetaalstand(db, zaak.id, toDatum(nu))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    rekening: toonRekening(stand),
    totalen: toonTotalen(stand),
    termijnen: toonTermijnen(stand.termijnen),
    mag: {
      bevestigen: can(gebruiker, 'rekening:bevestigen'),
      klaarzetten: can(gebruiker, 'betaling:klaarzetten'),
      vrijgeven: can(gebruiker, 'betaling:vrijgeven'),
    },
    tabs: tabbladen(zaak, gebruiker),
  })
}, 'betaling:lezen')

export default function BetalingPage() {
  const { nummer, titel, tabs, rekening, totalen, termijnen, mag } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Betaling" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {totalen && <Figures figures={totalen} />}
      <RekeningBlok nummer={nummer} rekening={rekening} mag={mag.bevestigen} />
      <Schema nummer={nummer} termijnen={termijnen} mag={mag} />
    </>
  )
}
