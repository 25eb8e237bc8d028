import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { effectWeghalen } from '../evaluatieplan/tafelacties.server.ts'
import { guardBegeleiding } from '../evaluatieplan/begeleiding.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { effectenVan } from '../evaluatieplan/effecten.server.ts'

export const meta: MetaFunction = () => [{ title: 'Van de tekening halen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardBegeleiding(async (aan) => json(await effectenVan(aan, 'gemeente')))

export const action = guardBegeleiding((aan) => effectWeghalen(aan, 'gemeente'))

export { EffectenPagina as default } from '../evaluatieplan/effecten-pagina.tsx'
