import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { getTeTonenBegroting } from '../../../db/queries/begroting-tonen.ts'
import { Begrotingsblad } from '../begroting/begrotingsblad.tsx'

export const meta: MetaFunction = () => [{ title: 'Begroting' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak }) =>
  json({ nummer: zaak.nummer, ...(await getTeTonenBegroting(db, zaak.id)) }),
)

export default function BegrotingPrintPage() {
  const begroting = useLoaderData<typeof loader>()
  const rekenblad = `/aanvragen/${begroting.nummer}/begroting.xlsx`
  return <Begrotingsblad {...begroting} rekenblad={rekenblad} />
}
