import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { voorstellen } from '../evaluatieplan/acties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { nieuwVan } from '../evaluatieplan/nieuw.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een criterium voorstellen' }]
export const handle: Handle = { script: true, kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await nieuwVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => voorstellen(aan, 'gemeente'))

export { NieuwPagina as default } from '../evaluatieplan/nieuw-pagina.tsx'
