import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vervolgvoorstelTerugsturen } from '../../commands/vervolgvoorstel-terugsturen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { terugzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { Terugzendingspagina } from '../terugzending/terugzendingspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Voorstel terugsturen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { punt, soort, datum } = await requireVervolgpunt(db, gebruiker.gemeente_id, params)
  return json({ nummer: punt.nummer, titel: punt.titel, datum, soort })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, terugzendingSchema, async (tx, invoer) => {
    await vervolgvoorstelTerugsturen(tx, actor, plaats, invoer)
    return gelukt(`/college/${plaats.datum}`, 'punt-teruggezonden')
  })
})

const gevolg = {
  bezwaar:
    'Het college beslist dan nu niet op het bezwaar. Wie het bezwaar behandelt, maakt een nieuw voorstel. De termijn om te beslissen loopt door.',
  wijziging:
    'Het college beslist dan nu niet over de wijziging. De behandelaars maken een nieuw voorstel. Vroeg de ontvanger erom, dan loopt de termijn om te beslissen door.',
}

export default function TerugzendingPage() {
  const { nummer, titel, soort } = useLoaderData<typeof loader>()
  return <Terugzendingspagina nummer={nummer} titel={titel} gevolg={gevolg[soort]} />
}
