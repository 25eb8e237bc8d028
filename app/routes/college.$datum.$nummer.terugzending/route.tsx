import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { voorstelTerugsturen } from '../../commands/voorstel-terugsturen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { terugzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { requireAgendaplaats, requireAgendapunt } from '../../lib/agendapunt.server.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { Terugzendingspagina } from '../terugzending/terugzendingspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Voorstel terugsturen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { punt } = await requireAgendapunt(db, gebruiker.gemeente_id, params)
  return json({ nummer: punt.nummer, titel: punt.titel, datum: punt.datum })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireAgendaplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, terugzendingSchema, async (tx, { reden }) => {
    await voorstelTerugsturen(tx, actor, plaats, reden)
    return gelukt(`/college/${plaats.datum}`, 'punt-teruggezonden')
  })
})

const gevolg =
  'Het college beslist dan nu niet. De beoordelingen blijven zoals ze zijn; de behandelaars maken een nieuw voorstel. De beslistermijn loopt door.'

export default function TerugzendingPage() {
  const { nummer, titel } = useLoaderData<typeof loader>()
  return <Terugzendingspagina nummer={nummer} titel={titel} gevolg={gevolg} />
}
