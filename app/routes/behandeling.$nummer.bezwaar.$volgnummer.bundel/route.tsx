import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { bundel } from '../../lib/bundel.server.ts'
import { requireBezwaar } from '../../lib/bezwaar.server.ts'
import { Stukkenlijst } from './stukkenlijst.tsx'

export const meta: MetaFunction = ({ params }) => [
  { title: `Bundel bezwaar ${params.volgnummer} in ${params.nummer}` },
]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardDossier(async (toegang) =>
  json(await bundel(toegang, await requireBezwaar(toegang), 'gemeente')),
)

export default function BundelPage() {
  const { nummer, titel, volgnummer, naam, stukken } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title={`Stukken bij bezwaar ${volgnummer} van ${naam}`}
        intro="Alles wat bij het besluit en het bezwaar hoort, in de volgorde waarin het kwam. Print deze pagina voor de lijst met de teksten; bestanden opent u apart."
      />
      <Stukkenlijst stukken={stukken} />
    </>
  )
}
