import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { betalingVrijgeven } from '../../commands/betaling-vrijgeven.server.ts'
import type { Handle } from '../../components/handle.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { betalingKruimels } from '../../lib/behandeling-kruimels.ts'
import { getTermijnpagina, volgnummerVan } from '../../lib/betaaltermijn.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { TermijnPagina } from '../behandeling.$nummer.betaling._index/termijn-pagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Betaling vrijgeven' }]
export const handle: Handle = { kruimels: betalingKruimels }

export const loader = guardZaak('betaling:vrijgeven', async (toegestaan) =>
  json(await getTermijnpagina(toegestaan, 'vrijgeven')),
)

export const action = guardZaak('betaling:vrijgeven', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await betalingVrijgeven(tx, actor, zaak, volgnummerVan(params))
    return gelukt(`/behandeling/${zaak.nummer}/betaling`, 'betaling-vrijgegeven')
  }),
)

export default function VrijgavePage() {
  return (
    <TermijnPagina
      pagina={useLoaderData<typeof loader>()}
      titel="Betaling vrijgeven"
      intro="Wat u vrijgeeft, gaat naar de bank en kan niet terug."
      knop="Vrijgeven"
    />
  )
}
