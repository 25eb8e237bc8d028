import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { guardDossier } from '../../lib/guard.server.ts'
import { findIngediendeBegroting } from '../../../db/queries/begroting-tonen.ts'
import { Begrotingsblad } from '../begroting/begrotingsblad.tsx'

export const meta: MetaFunction = () => [{ title: 'Begroting' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardDossier(async ({ db, zaak }) => {
  const begroting = await findIngediendeBegroting(db, zaak.id)
  // a draft is of its applicants
  if (!begroting) throw notFound()
  return json({ nummer: zaak.nummer, ...begroting })
})

export default function ZaakBegrotingPage() {
  const begroting = useLoaderData<typeof loader>()
  const rekenblad = `/behandeling/${begroting.nummer}/begroting.xlsx`
  return <Begrotingsblad {...begroting} rekenblad={rekenblad} />
}
