import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { overeenkomen } from '../evaluatieplan/acties.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Akkoord geven' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await criteriumVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:overeenkomen', (aan) =>
  overeenkomen(aan, 'initiatief'),
)

export { AkkoordPagina as default } from '../evaluatieplan/akkoord-pagina.tsx'
