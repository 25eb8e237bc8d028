import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { bevestigen } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { planVan } from '../evaluatieplan/plan.server.ts'

export const meta: MetaFunction = () => [{ title: 'Het evaluatieplan bevestigen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await planVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => bevestigen(aan, 'gemeente'))

export { PlanPagina as default } from '../evaluatieplan/plan-pagina.tsx'
