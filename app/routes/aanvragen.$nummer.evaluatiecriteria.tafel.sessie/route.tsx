import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { sessieOpenen } from '../evaluatieplan/tafelacties.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { samenVan } from '../evaluatieplan/samen.server.ts'

export const meta: MetaFunction = () => [{ title: 'Samen aan tafel' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await samenVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) =>
  sessieOpenen(aan, 'initiatief'),
)

export { SamenPagina as default } from '../evaluatieplan/samen-pagina.tsx'
