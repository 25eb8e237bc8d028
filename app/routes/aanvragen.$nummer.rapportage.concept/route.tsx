import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verslagBewaren } from '../../commands/verslag-bewaren.server.ts'
import type { Handle } from '../../components/handle.ts'
import { kladSchema } from '../../domain/verantwoording/verslag.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getVerslagpagina } from '../../lib/verslag.server.ts'
import { Verslagpagina } from '../aanvragen.$nummer.rapportage._index/verslagpagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Uw verslag' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async (toegestaan) =>
  json(await getVerslagpagina(toegestaan)),
)

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    kladSchema,
    async (tx, klad) => {
      await verslagBewaren(tx, actor, zaak, klad)
      return redirect(`/aanvragen/${zaak.nummer}/rapportage?bewaard`, 303)
    },
    { bewaren: true },
  ),
)

export default function RapportageConceptPage() {
  return <Verslagpagina pagina={useLoaderData<typeof loader>()} />
}
