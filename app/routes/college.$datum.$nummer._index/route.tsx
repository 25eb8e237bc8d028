import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitNemen } from '../../commands/besluit-nemen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { besluitSchema } from '../../domain/besluit/besluit.schema.ts'
import { deelnemend } from '../../domain/college/quorum.ts'
import { requireAgendaplaats, requireAgendapunt } from '../../lib/agendapunt.server.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPuntstuk } from '../../lib/voorstelstuk.server.ts'
import { Besluitformulier } from '../behandeling.$nummer.besluit/besluitformulier.tsx'
import { Voorstelstuk } from '../behandeling.$nummer.besluit/voorstelstuk.tsx'
import { Collegepunt } from '../collegepunt/collegepunt.tsx'
import { puntgegevens } from '../collegepunt/gegevens.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.titel} (${data.nummer})` : 'Voorstel' },
]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => {
  const { db, gebruiker, params } = toegang
  const gevonden = await requireAgendapunt(db, gebruiker.gemeente_id, params)
  const { punt } = gevonden
  return json({
    ...(await puntgegevens(toegang, gevonden)),
    titel: punt.titel,
    stuk: await findPuntstuk(db, punt),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireAgendaplaats(db, actor.gebruiker.gemeente_id, params)
  return handleForm({ request, actor }, besluitSchema, async (tx, input) => {
    await besluitNemen(tx, actor, plaats, input)
    return gelukt(plaats.adres, 'collegebesluit-vastgelegd')
  })
})

export default function AgendapuntPage() {
  const { titel, stuk, ...punt } = useLoaderData<typeof loader>()
  return (
    <Collegepunt
      punt={punt}
      titel={titel}
      stuk={stuk && <Voorstelstuk stuk={stuk} />}
      form={
        stuk && (
          <Besluitformulier
            stuk={stuk}
            knop="Leg dit besluit vast"
            leden={deelnemend(punt.leden)}
          />
        )
      }
    />
  )
}
