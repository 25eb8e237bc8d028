import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wijzigingAgenderen } from '../../commands/wijziging-agenderen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { agenderingSchema } from '../../domain/college/college.schema.ts'
import { wijzigingKruimels } from '../../lib/behandeling-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Agenderingspagina } from '../agendering/agenderingspagina.tsx'
import { agenderinggegevens } from '../agendering/gegevens.server.ts'

export const meta: MetaFunction = () => [{ title: 'Wijziging op de agenda zetten' }]
export const handle: Handle = { kruimels: wijzigingKruimels }

export const loader = guardZaak('wijziging:agenderen', async (toegang) =>
  json(await agenderinggegevens(toegang)),
)

export const action = guardZaak('wijziging:agenderen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, agenderingSchema, async (tx, invoer) => {
    await wijzigingAgenderen(tx, actor, zaak, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/wijziging`, 'voorstel-geagendeerd')
  }),
)

export default function AgenderingPage() {
  return (
    <Agenderingspagina
      {...useLoaderData<typeof loader>()}
      kop="Zet de wijziging op de agenda van het college"
      letOp="Wie het voorstelde, zet het niet zelf op de agenda."
    />
  )
}
