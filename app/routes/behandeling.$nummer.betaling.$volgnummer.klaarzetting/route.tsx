import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { betalingKlaarzetten } from '../../commands/betaling-klaarzetten.server.ts'
import type { Handle } from '../../components/handle.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { betalingKruimels } from '../../lib/behandeling-kruimels.ts'
import { getTermijnpagina, volgnummerVan } from '../../lib/betaaltermijn.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { TermijnPagina } from '../behandeling.$nummer.betaling._index/termijn-pagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Betaling klaarzetten' }]
export const handle: Handle = { kruimels: betalingKruimels }

export const loader = guardZaak('betaling:klaarzetten', async (toegestaan) =>
  json(await getTermijnpagina(toegestaan, 'klaarzetten')),
)

export const action = guardZaak('betaling:klaarzetten', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await betalingKlaarzetten(tx, actor, zaak, volgnummerVan(params))
    return gelukt(`/behandeling/${zaak.nummer}/betaling`, 'betaling-klaargezet')
  }),
)

export default function KlaarzettingPage() {
  return (
    <TermijnPagina
      pagina={useLoaderData<typeof loader>()}
      titel="Betaling klaarzetten"
      intro="Klopt alles? Daarna geeft iemand anders de betaling vrij."
      knop="Klaarzetten"
    />
  )
}
