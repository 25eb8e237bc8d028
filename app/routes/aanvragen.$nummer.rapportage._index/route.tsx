import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verslagIndienen } from '../../commands/verslag-indienen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { kortVerslagSchema, verslagSchema } from '../../domain/verantwoording/verslag.schema.ts'
import { vormVoor } from '../../domain/verantwoording/verslag.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getVerslagpagina } from '../../lib/verslag.server.ts'
import { getVerslagzaak } from '../../../db/queries/verslag.ts'
import { Verslagpagina } from './verslagpagina.tsx'
import { HardWords } from '../../components/hard-words.tsx'
import { begrippen } from '../../domain/begrippen.ts'

export const meta: MetaFunction = () => [{ title: 'Uw verslag' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) =>
  json(await getVerslagpagina(toegestaan)),
)

export const action = guardZaak('verantwoording:indienen', async ({ request, actor, db, zaak }) => {
  const { verleend, kort_tot } = await getVerslagzaak(db, zaak.id)
  const kort = vormVoor(verleend ?? 0, kort_tot ?? 0) === 'kort'
  return handleForm(
    { request, actor },
    kort ? kortVerslagSchema : verslagSchema,
    async (tx, { akkoord: _, ...verslag }) => {
      await verslagIndienen(tx, actor, zaak, verslag)
      return gelukt(`/aanvragen/${zaak.nummer}/rapportage`, 'verslag-ingediend')
    },
  )
})

export default function RapportagePage() {
  return (
    <>
      <Verslagpagina pagina={useLoaderData<typeof loader>()} />
      <HardWords words={[begrippen.verantwoording, begrippen.nulmeting, begrippen.vaststelling]} />
    </>
  )
}
