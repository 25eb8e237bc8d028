import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { zaakKruimels } from '../evaluatieplan/kruimels.ts'
import { Project } from '../evaluatieplan/project.tsx'
import { TafelPagina } from '../evaluatieplan/tafel-pagina.tsx'
import { tafelVan } from '../evaluatieplan/tafel.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Evaluatieplan ${data.nummer}` : 'Evaluatieplan' },
]
export const handle: Handle = { kruimels: zaakKruimels }

export const loader = guardBegeleiding(async (aan) => json(await tafelVan(aan, 'gemeente')))

export default function CriteriaPage() {
  const { nummer, titel, project, hulpvraag } = useLoaderData<typeof loader>()
  return (
    <TafelPagina
      step={`${nummer}: evaluatieplan`}
      title={titel}
      intro="U en het initiatief spreken samen af waaraan u straks ziet of het werkt. Wie hier meewerkt, beoordeelt deze aanvraag niet."
      naast={<Project {...project} hulpvraag={hulpvraag} />}
    />
  )
}
