import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { voorstellen } from '../evaluatieplan/acties.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { nieuwVan } from '../evaluatieplan/nieuw.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een criterium voorstellen' }]
export const handle: Handle = { script: true, kruimels: tafelKruimels }

export const loader = guardZaak('evaluatieplan:voorstellen', async (aan) =>
  json(await nieuwVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) =>
  voorstellen(aan, 'initiatief'),
)

export const clientAction = keepTyped

export { NieuwPagina as default } from '../evaluatieplan/nieuw-pagina.tsx'
