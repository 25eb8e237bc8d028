import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { getAanvraaginhoud } from '../../../db/queries/aanvraaginhoud.ts'
import { toegangVragen } from '../../commands/toegang-vragen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { geldigheidInDagen } from '../../domain/samenwerkingsverband/uitnodiging.ts'
import { toegangsuitnodigingSchema } from '../../domain/toegang/toegang.schema.ts'
import { belemmeringenVoorToegang } from '../../domain/toegang/toegangsrecht.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'
import { keepTyped } from '../../lib/keep-typed.ts'
import { VraagForm } from './vraag-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Iemand erbij vragen' }]
export const handle: Handle = { script: true, kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak }) => {
  const { nummer, id, status } = zaak
  if (belemmeringenVoorToegang(status).length > 0)
    throw redirect(`/aanvragen/${nummer}/samenwerkingsverband/toegang`, 303)
  const { deelnemers } = await getAanvraaginhoud(db, id)
  const partijen = deelnemers.map(({ partij_id, naam, rol }) => ({ id: partij_id, naam, rol }))
  return { nummer, partijen }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, toegangsuitnodigingSchema, async (tx, vraag) => {
    await toegangVragen(tx, actor, zaak.nummer, vraag)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`, 'toegang-gevraagd')
  }),
)

export const clientAction = keepTyped

export default function UitnodigingPage() {
  const { nummer, partijen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Vraag iemand erbij"
        intro={`Wij mailen een link die ${geldigheidInDagen} dagen werkt. Wie u vraagt, kan er pas bij na een ja.`}
      />
      <VraagForm partijen={partijen} />
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>Nu niet</Link>
      </p>
    </>
  )
}
