import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { aanwezigMelden } from '../evaluatieplan/tafelacties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { samenVan } from '../evaluatieplan/samen.server.ts'

export const meta: MetaFunction = () => [{ title: 'Samen aan tafel' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await samenVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => aanwezigMelden(aan, 'gemeente'))

export { SamenPagina as default } from '../evaluatieplan/samen-pagina.tsx'
