import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { nulmetingVastleggen } from '../evaluatieplan/tafelacties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { nulmetingVan } from '../evaluatieplan/nulmeting.server.ts'

export const meta: MetaFunction = () => [{ title: 'De nulmeting invullen' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardBegeleiding(async (aan) => json(await nulmetingVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => nulmetingVastleggen(aan, 'gemeente'))

export { NulmetingPagina as default } from '../evaluatieplan/nulmeting-pagina.tsx'
