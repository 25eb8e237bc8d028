import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { nulmetingVastleggen } from '../evaluatieplan/tafelacties.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { nulmetingVan } from '../evaluatieplan/nulmeting.server.ts'

export const meta: MetaFunction = () => [{ title: 'De nulmeting invullen' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await nulmetingVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) =>
  nulmetingVastleggen(aan, 'initiatief'),
)

export { NulmetingPagina as default } from '../evaluatieplan/nulmeting-pagina.tsx'
