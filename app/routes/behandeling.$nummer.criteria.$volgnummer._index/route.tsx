import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een criterium bespreken' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await criteriumVan(aan, 'gemeente')))

export { CriteriumPagina as default } from '../evaluatieplan/criterium-pagina.tsx'
