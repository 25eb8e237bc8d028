import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verschoningVastleggen } from '../../commands/verschoning-vastleggen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { verschoningSchema } from '../../domain/besluit/besluit.schema.ts'
import { can } from '../../domain/toegang.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { findAgendapunt } from '../../../db/queries/agenda.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'
import { Verschoningspagina } from '../verschoning/verschoningspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Verschoning vastleggen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('verschoning:vastleggen', async ({ db, gebruiker, params }) => {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const punt = await findAgendapunt(db, vergadering.id, params.nummer ?? '')
  if (!punt) throw notFound()
  const leden = await listCollegeleden(db, gemeente_id, vergadering.id, punt.id)
  const namensAnderen = can(gebruiker, 'college:agenderen')
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum: punt.datum,
    leden: leden.filter(
      ({ id, verschoond }) => !verschoond && (namensAnderen || id === gebruiker.id),
    ),
  })
})

export const action = guard('verschoning:vastleggen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const punt = { vergadering_id: id, nummer: params.nummer ?? '' }
  return handleForm({ request, actor }, verschoningSchema, async (tx, input) => {
    await verschoningVastleggen(tx, actor, punt, input)
    return redirect(`/college/${params.datum}/${params.nummer}`, 303)
  })
})

export default function VerschoningPage() {
  const { nummer, titel, leden } = useLoaderData<typeof loader>()
  return <Verschoningspagina nummer={nummer} titel={titel} leden={leden} waarbij="deze aanvraag" />
}
