import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een criterium bespreken' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await criteriumVan(aan, 'initiatief')),
)

export { CriteriumPagina as default } from '../evaluatieplan/criterium-pagina.tsx'
