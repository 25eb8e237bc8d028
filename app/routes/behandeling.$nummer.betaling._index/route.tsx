import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Figures } from '../../components/figures.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { can } from '../../domain/toegang.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import {
  getBetaalstand,
  toonRekening,
  toonTermijnen,
  toonTotalen,
} from '../../lib/betaling.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { RekeningBlok } from './rekening-blok.tsx'
import { Schema } from './schema.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Betaling ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('betaling:lezen', async ({ db, zaak, gebruiker, nu }) => {
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
  })
})

export default function BetalingPage() {
  const { nummer, titel, rekening, totalen, termijnen, mag } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Betaling" intro={titel} />
      {totalen && <Figures figures={totalen} />}
      <RekeningBlok nummer={nummer} rekening={rekening} mag={mag.bevestigen} />
      <Schema nummer={nummer} termijnen={termijnen} mag={mag} />
    </>
  )
}
