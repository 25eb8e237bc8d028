import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { verschoningVastleggen } from '../../commands/verschoning-vastleggen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { verschoningSchema } from '../../domain/besluit/besluit.schema.ts'
import { requireAgendaplaats, requireAgendapunt } from '../../lib/agendapunt.server.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { ledenOmTeVerschonen } from '../verschoning/leden.server.ts'
import { Verschoningspagina } from '../verschoning/verschoningspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Verschoning vastleggen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('verschoning:vastleggen', async (toegang) => {
  const { db, gebruiker, params } = toegang
  const { punt } = await requireAgendapunt(db, gebruiker.gemeente_id, params)
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum: punt.datum,
    leden: await ledenOmTeVerschonen(toegang, punt),
  })
})

export const action = guard('verschoning:vastleggen', async ({ request, actor, db, params }) => {
  const plaats = await requireAgendaplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, verschoningSchema, async (tx, input) => {
    await verschoningVastleggen(tx, actor, plaats, input)
    return gelukt(plaats.adres, 'verschoning-vastgelegd')
  })
})

export default function VerschoningPage() {
  const { nummer, titel, leden } = useLoaderData<typeof loader>()
  return <Verschoningspagina nummer={nummer} titel={titel} leden={leden} waarbij="deze aanvraag" />
}
