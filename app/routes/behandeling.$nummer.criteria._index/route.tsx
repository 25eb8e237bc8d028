import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { Tabs } from '../../components/tabs.tsx'
import { tabbladen } from '../../domain/behandeling/tabbladen.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { zaakKruimels } from '../evaluatieplan/kruimels.ts'
import { Project } from '../evaluatieplan/project.tsx'
import { TafelPagina } from '../evaluatieplan/tafel-pagina.tsx'
import { tafelVan } from '../evaluatieplan/tafel.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Evaluatieplan ${data.nummer}` : 'Evaluatieplan' },
]
export const handle: Handle = { kruimels: zaakKruimels }

export const loader = guardBegeleiding(async (aan) => {
  const tafel = await tafelVan(aan, 'gemeente')
  // a draft has no other pages for the municipality yet
  const tabs = tafel.concept ? [] : tabbladen({ ...aan.zaak, beoordeelt: false }, aan.gebruiker)
  return json({ ...tafel, tabs })
})

export default function CriteriaPage() {
  const { nummer, titel, project, hulpvraag, tabs } = useLoaderData<typeof loader>()
  return (
    <TafelPagina
      step={`${nummer}: evaluatieplan`}
      title={titel}
      intro="U en het initiatief spreken samen af waaraan u straks ziet of het werkt. Wie hier meewerkt, beoordeelt deze aanvraag niet."
      boven={tabs.length > 0 && <Tabs items={tabs} label="Pagina's van deze zaak" />}
      naast={<Project {...project} hulpvraag={hulpvraag} />}
    />
  )
}
