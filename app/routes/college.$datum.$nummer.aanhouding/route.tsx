import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgendapunt } from '../../../db/queries/agenda.ts'
import { listKomendeVergaderingen } from '../../../db/queries/college.ts'
import { voorstelAanhouden } from '../../commands/voorstel-aanhouden.server.ts'
import type { Handle } from '../../components/handle.ts'
import { aanhoudingSchema } from '../../domain/college/college.schema.ts'
import { datumKort } from '../../domain/opmaak.ts'
import { plusDagen } from '../../domain/datum.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { Aanhoudingspagina } from '../aanhouding/aanhoudingspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Voorstel aanhouden' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { gemeente_id } = gebruiker
  const { id, datum } = await requireVergadering(db, gemeente_id, params.datum)
  const punt = await findAgendapunt(db, id, params.nummer ?? '')
  if (!punt) throw notFound()
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum,
    uiterlijk: punt.uiterste_datum,
    vergaderingen: await listKomendeVergaderingen(db, gemeente_id, plusDagen(datum, 1)),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const punt = { vergadering_id: id, nummer: params.nummer ?? '' }
  return handleForm({ request, actor }, aanhoudingSchema, async (tx, input) => {
    await voorstelAanhouden(tx, actor, punt, input)
    return redirect(`/college/${params.datum}`, 303)
  })
})

export default function AanhoudingPage() {
  const { nummer, titel, vergaderingen, uiterlijk } = useLoaderData<typeof loader>()
  return (
    <Aanhoudingspagina
      {...{ nummer, titel, vergaderingen }}
      termijn={`De beslistermijn loopt door${uiterlijk ? `: beslissen en versturen moet voor ${datumKort(uiterlijk)}.` : '.'}`}
    />
  )
}
