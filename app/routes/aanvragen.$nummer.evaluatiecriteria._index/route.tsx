import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { sectietitels, stapVan, volgendeSectie } from '../../domain/aanvraag/secties.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Hulp } from '../evaluatieplan/hulp.tsx'
import { zaakKruimels } from '../evaluatieplan/kruimels.ts'
import { TafelPagina } from '../evaluatieplan/tafel-pagina.tsx'
import { tafelVan } from '../evaluatieplan/tafel.server.ts'

const naam = 'evaluatiecriteria'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.concept ? `${sectietitels[naam]} (${stapVan(naam)})` : sectietitels[naam] },
]
export const handle: Handle = { kruimels: zaakKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await tafelVan(aan, 'initiatief')),
)

export default function EvaluatiecriteriaPage() {
  const { nummer, concept, schrijft, hulpvraag, begeleider, basis } = useLoaderData<typeof loader>()
  return (
    <TafelPagina
      step={concept ? stapVan(naam) : nummer}
      title={sectietitels[naam]}
      intro="U en de gemeente spreken samen af waaraan u straks ziet of uw idee werkt. Wat de een voorstelt, geldt pas als de ander ja zegt."
    >
      <Hulp basis={basis} vraagt={schrijft} hulpvraag={hulpvraag} begeleider={begeleider} />
      {concept && (
        <p>
          <ButtonLink look="secondary" to={`/aanvragen/${nummer}/${volgendeSectie(naam)}`}>
            Verder met de aanvraag
          </ButtonLink>
        </p>
      )}
    </TafelPagina>
  )
}
