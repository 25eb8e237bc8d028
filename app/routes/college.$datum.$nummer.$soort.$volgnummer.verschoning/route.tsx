import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vervolgverschoningVastleggen } from '../../commands/vervolgverschoning-vastleggen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { verschoningSchema } from '../../domain/besluit/besluit.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { ledenOmTeVerschonen } from '../verschoning/leden.server.ts'
import { Verschoningspagina } from '../verschoning/verschoningspagina.tsx'

export const meta: MetaFunction = () => [{ title: 'Verschoning vastleggen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('verschoning:vastleggen', async (toegang) => {
  const { db, gebruiker, params } = toegang
  const { punt, soort, datum } = await requireVervolgpunt(db, gebruiker.gemeente_id, params)
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum,
    soort,
    leden: await ledenOmTeVerschonen(toegang, punt),
  })
})

export const action = guard('verschoning:vastleggen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, verschoningSchema, async (tx, input) => {
    await vervolgverschoningVastleggen(tx, actor, plaats, input)
    return gelukt(plaats.adres, 'verschoning-vastgelegd')
  })
})

const waarbij = { bezwaar: 'deze aanvraag of dit bezwaar', wijziging: 'deze aanvraag' }

export default function VerschoningPage() {
  const { nummer, titel, leden, soort } = useLoaderData<typeof loader>()
  return <Verschoningspagina nummer={nummer} titel={titel} leden={leden} waarbij={waarbij[soort]} />
}
