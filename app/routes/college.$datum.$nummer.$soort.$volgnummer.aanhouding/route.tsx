import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listKomendeVergaderingen } from '../../../db/queries/college.ts'
import { vervolgvoorstelAanhouden } from '../../commands/vervolgvoorstel-aanhouden.server.ts'
import type { Handle } from '../../components/handle.ts'
import { aanhoudingSchema } from '../../domain/college/college.schema.ts'
import { plusDagen } from '../../domain/datum.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { Aanhoudingspagina } from '../aanhouding/aanhoudingspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Voorstel aanhouden' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { gemeente_id } = gebruiker
  const { punt, soort, datum } = await requireVervolgpunt(db, gemeente_id, params)
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum,
    soort,
    vergaderingen: await listKomendeVergaderingen(db, gemeente_id, plusDagen(datum, 1)),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, aanhoudingSchema, async (tx, input) => {
    await vervolgvoorstelAanhouden(tx, actor, plaats, input)
    return gelukt(`/college/${plaats.datum}`, 'punt-aangehouden')
  })
})

const termijn = {
  bezwaar: 'De termijn om op het bezwaar te beslissen loopt door.',
  wijziging: 'Vroeg de ontvanger erom, dan loopt de termijn om te beslissen door.',
}

export default function AanhoudingPage() {
  const { nummer, titel, vergaderingen, soort } = useLoaderData<typeof loader>()
  return <Aanhoudingspagina {...{ nummer, titel, vergaderingen }} termijn={termijn[soort]} />
}
