import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { bespreken } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Iets zeggen over een criterium' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardBegeleiding(async (aan) => json(await criteriumVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => bespreken(aan, 'gemeente'))

export { OpmerkingPagina as default } from '../evaluatieplan/opmerking-pagina.tsx'
