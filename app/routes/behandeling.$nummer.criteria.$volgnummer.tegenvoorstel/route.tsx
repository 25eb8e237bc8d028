import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { tegenvoorstellen } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Iets anders voorstellen' }]
export const handle: Handle = { script: true, kruimels: criteriumKruimels }

export const loader = guardBegeleiding(async (aan) => json(await criteriumVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => tegenvoorstellen(aan, 'gemeente'))

export { TegenvoorstelPagina as default } from '../evaluatieplan/tegenvoorstel-pagina.tsx'
