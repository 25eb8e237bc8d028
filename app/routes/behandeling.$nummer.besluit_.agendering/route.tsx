import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { voorstelAgenderen } from '../../commands/voorstel-agenderen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { agenderingSchema } from '../../domain/college/college.schema.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Agenderingspagina } from '../agendering/agenderingspagina.tsx'
import { agenderinggegevens } from '../agendering/gegevens.server.ts'

export const meta: MetaFunction = () => [{ title: 'Voorstel op de agenda zetten' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('voorstel:agenderen', async (toegang) =>
  json(await agenderinggegevens(toegang)),
)

export const action = guardZaak('voorstel:agenderen', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    agenderingSchema,
    async (tx, { vergadering, portefeuillehouder }) => {
      await voorstelAgenderen(tx, actor, zaak, vergadering, portefeuillehouder)
      return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'voorstel-geagendeerd')
    },
  ),
)

export default function AgenderingPage() {
  return (
    <Agenderingspagina {...useLoaderData<typeof loader>()} kop="Zet het voorstel op de agenda" />
  )
}
