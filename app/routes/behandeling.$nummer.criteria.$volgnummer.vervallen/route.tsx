import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { latenVervallen } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een criterium van tafel halen' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardBegeleiding(async (aan) => json(await criteriumVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => latenVervallen(aan, 'gemeente'))

export { VervallenPagina as default } from '../evaluatieplan/vervallen-pagina.tsx'
