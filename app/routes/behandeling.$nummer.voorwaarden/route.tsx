import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { Totstandkoming } from '../bevindingen/totstandkoming.tsx'
import { Antwoorden } from './antwoorden.tsx'
import { Voorwaarden } from './voorwaarden.tsx'
import { voorwaardengegevens } from './gegevens.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Voorwaarden ${params.nummer}` }]

export const handle = { kruimels: kruimelsVan }

export const loader = guardDossier(async (toegang) => json(await voorwaardengegevens(toegang)))

export default function VoorwaardenPage() {
  const { nummer, titel, tabs, kaarten, delen, beoordeelt } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={`${nummer} ${titel}`}
        title="Voorwaarden"
        intro="Bij elke voorwaarde: wat is gevonden, wat de aanvraag erover zegt en de zin van het plan. De aanvrager leest dezelfde woorden; ‘u’ is de aanvrager."
      />
      <Tabs items={tabs} label="Pagina's van deze zaak" />
      {kaarten.length === 0 ? (
        <EmptyState title="Deze aanvraag is nog niet ingediend">
          Tot die tijd is zij van de aanvragers. Zij lezen zelf hoe het met de voorwaarden staat.
        </EmptyState>
      ) : (
        <>
          <Totstandkoming />
          <Voorwaarden nummer={nummer} kaarten={kaarten} beoordeelt={beoordeelt} />
          <Antwoorden delen={delen} />
        </>
      )}
    </>
  )
}
