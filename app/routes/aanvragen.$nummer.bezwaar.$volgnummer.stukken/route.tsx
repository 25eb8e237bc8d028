import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { HardWords } from '../../components/hard-words.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { begrippen } from '../../domain/begrippen.ts'
import { bezwaarKruimels } from '../../lib/aanvraag-kruimels.ts'
import { bundel } from '../../lib/bundel.server.ts'
import { requireEigenBezwaar } from '../../lib/bezwaar.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Stukkenlijst } from '../behandeling.$nummer.bezwaar.$volgnummer.bundel/stukkenlijst.tsx'

export const meta: MetaFunction = () => [{ title: 'Alle stukken bij uw bezwaar' }]
export const handle: Handle = { kruimels: bezwaarKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegang) =>
  json(await bundel(toegang, await requireEigenBezwaar(toegang), 'aanvrager')),
)

export default function StukkenPage() {
  const { nummer, volgnummer, stukken } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nummer}
        title="Alle stukken bij uw bezwaar"
        intro="Dit zijn dezelfde stukken als de gemeente heeft. De oudste staan bovenaan. U mag ze lezen, bewaren en printen."
      />
      <Stukkenlijst stukken={stukken} />
      <p className="no-print">
        <Link to={`/aanvragen/${nummer}/bezwaar/${volgnummer}`}>Terug naar uw bezwaar</Link>
      </p>
      <HardWords words={[begrippen.bezwaar]} />
    </>
  )
}
