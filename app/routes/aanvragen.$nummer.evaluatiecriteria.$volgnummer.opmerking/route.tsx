import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { bespreken } from '../evaluatieplan/acties.server.ts'
import { criteriumKruimels } from '../evaluatieplan/kruimels.ts'
import { criteriumVan } from '../evaluatieplan/criterium.server.ts'

export const meta: MetaFunction = () => [{ title: 'Iets zeggen over een criterium' }]
export const handle: Handle = { kruimels: criteriumKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await criteriumVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) => bespreken(aan, 'initiatief'))

export { OpmerkingPagina as default } from '../evaluatieplan/opmerking-pagina.tsx'
