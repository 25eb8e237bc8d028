import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { tegenvoorstellen } from '../evaluatieplan/acties.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Iets anders voorstellen' }]
export const handle: Handle = { script: true, kruimels: criteriumKruimels }

export const loader = guardZaak('evaluatieplan:voorstellen', async (aan) =>
  json(await criteriumVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) =>
  tegenvoorstellen(aan, 'initiatief'),
)

export const clientAction = keepTyped

export { TegenvoorstelPagina as default } from '../evaluatieplan/tegenvoorstel-pagina.tsx'
