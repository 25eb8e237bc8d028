import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { voorbeeldenVan } from '../evaluatieplan/voorbeelden.server.ts'

export const meta: MetaFunction = () => [{ title: 'Voorbeelden om mee te beginnen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await voorbeeldenVan(aan, 'gemeente')))

export { VoorbeeldenPagina as default } from '../evaluatieplan/voorbeelden-pagina.tsx'
