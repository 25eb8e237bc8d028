import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { planVan } from '../evaluatieplan/plan.server.ts'

export const meta: MetaFunction = () => [{ title: 'Evaluatieplan' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await planVan(aan, 'initiatief')),
)

export { PlanPagina as default } from '../evaluatieplan/plan-pagina.tsx'
