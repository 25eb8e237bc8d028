import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { Adviezen } from './adviezen.tsx'
import { adviesgegevens } from './gegevens.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Advies ${data?.nummer ?? ''}` },
]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(
  async (toegang) => json(await adviesgegevens(toegang)),
  'advies:lezen',
)

export default function AdviesPage() {
  const { nummer, titel, tabs, adviezen, vragen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Advies" intro={titel} />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {adviezen.length === 0 && (
        <EmptyState title="Er is geen advies gevraagd">
          Een adviseur leest alleen de aanvraag, geen contactgegevens en geen notities.
        </EmptyState>
      )}
      <Adviezen adviezen={adviezen} nummer={nummer} vragen={vragen} />
      {vragen && (
        <p>
          <ButtonLink to={`/behandeling/${nummer}/advies/vraag`}>Vraag advies</ButtonLink>
        </p>
      )}
    </>
  )
}
