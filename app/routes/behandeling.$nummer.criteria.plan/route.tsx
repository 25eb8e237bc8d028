import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { planVan } from '../evaluatieplan/plan.server.ts'

export const meta: MetaFunction = () => [{ title: 'Evaluatieplan' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await planVan(aan, 'gemeente')))

export { PlanPagina as default } from '../evaluatieplan/plan-pagina.tsx'
