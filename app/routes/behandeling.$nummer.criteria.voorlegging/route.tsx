import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { voorleggen } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { tafelVan } from '../evaluatieplan/tafel.server.ts'

export const meta: MetaFunction = () => [{ title: 'Het evaluatieplan voorleggen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await tafelVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => voorleggen(aan, 'gemeente'))

export { VoorleggingPagina as default } from '../evaluatieplan/voorlegging-pagina.tsx'
