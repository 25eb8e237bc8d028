import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { effectWeghalen } from '../evaluatieplan/tafelacties.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { effectenVan } from '../evaluatieplan/effecten.server.ts'

export const meta: MetaFunction = () => [{ title: 'Van de tekening halen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await effectenVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) =>
  effectWeghalen(aan, 'initiatief'),
)

export { EffectenPagina as default } from '../evaluatieplan/effecten-pagina.tsx'
