import { json, type MetaFunction } from '@remix-run/node'
import type { Handle } from '../../components/handle.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { voorleggen } from '../evaluatieplan/acties.server.ts'
import { tafelKruimels } from '../evaluatieplan/kruimels.ts'
import { tafelVan } from '../evaluatieplan/tafel.server.ts'

export const meta: MetaFunction = () => [{ title: 'Het evaluatieplan voorleggen' }]
export const handle: Handle = { kruimels: tafelKruimels }

export const loader = guardZaak('aanvraag:lezen', async (aan) =>
  json(await tafelVan(aan, 'initiatief')),
)

export const action = guardZaak('evaluatieplan:voorstellen', (aan) => voorleggen(aan, 'initiatief'))

export { VoorleggingPagina as default } from '../evaluatieplan/voorlegging-pagina.tsx'
