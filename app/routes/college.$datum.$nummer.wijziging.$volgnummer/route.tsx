import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wijzigingsbesluitNemen } from '../../commands/wijzigingsbesluit-nemen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { deelnemend } from '../../domain/college/quorum.ts'
import { collegewijzigingSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { findWijzigingsstuk } from '../../lib/wijzigingsstuk.server.ts'
import { Collegepunt } from '../collegepunt/collegepunt.tsx'
import { puntgegevens } from '../collegepunt/gegevens.server.ts'
import { BesluitForm } from './besluit-form.tsx'
import { Stuk } from './stuk.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Wijziging in ${params.nummer}` }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => {
  const { db, gebruiker, params } = toegang
  const gevonden = await requireVervolgpunt(db, gebruiker.gemeente_id, params, 'wijziging')
  const { punt } = gevonden
  return json({
    ...(await puntgegevens(toegang, gevonden)),
    titel: punt.titel,
    regeling: punt.regeling,
    stuk: await findWijzigingsstuk(db, punt),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params, 'wijziging')
  return handleForm({ request, actor }, collegewijzigingSchema, async (tx, invoer) => {
    await wijzigingsbesluitNemen(tx, actor, plaats, invoer)
    return gelukt(plaats.adres, 'collegebesluit-vastgelegd')
  })
})

export default function WijzigingspuntPage() {
  const { titel, regeling, stuk, ...punt } = useLoaderData<typeof loader>()
  return (
    <Collegepunt
      punt={punt}
      titel={titel}
      intro={`Wijzigen of intrekken van wat is verleend. Regeling ${regeling}.`}
      stuk={stuk && <Stuk stuk={stuk} />}
      form={stuk && <BesluitForm stuk={stuk} leden={deelnemend(punt.leden)} />}
    />
  )
}
