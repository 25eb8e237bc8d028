import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarbesluitNemen } from '../../commands/bezwaarbesluit-nemen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { collegebezwaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { deelnemend } from '../../domain/college/quorum.ts'
import { toDatum } from '../../domain/datum.ts'
import { findBezwaarstuk } from '../../lib/bezwaarstuk.server.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVervolgplaats, requireVervolgpunt } from '../../lib/vervolgpunt.server.ts'
import { BesluitForm } from '../behandeling.$nummer.bezwaar.$volgnummer.mandaat/besluit-form.tsx'
import { Collegepunt } from '../collegepunt/collegepunt.tsx'
import { puntgegevens } from '../collegepunt/gegevens.server.ts'
import { Stuk } from './stuk.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Bezwaar in ${params.nummer}` }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:lezen', async (toegang) => {
  const { db, gebruiker, params, nu } = toegang
  const gevonden = await requireVervolgpunt(db, gebruiker.gemeente_id, params, 'bezwaar')
  const { punt } = gevonden
  return json({
    ...(await puntgegevens(toegang, gevonden)),
    titel: punt.titel,
    naam: punt.naam,
    stuk: await findBezwaarstuk(db, punt, toDatum(nu)),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const plaats = await requireVervolgplaats(db, actor.gebruiker.gemeente_id, params, 'bezwaar')
  return handleForm({ request, actor }, collegebezwaarSchema, async (tx, invoer) => {
    await bezwaarbesluitNemen(tx, actor, plaats, invoer)
    return gelukt(plaats.adres, 'collegebesluit-vastgelegd')
  })
})

export default function BezwaarpuntPage() {
  const { titel, naam, stuk, ...punt } = useLoaderData<typeof loader>()
  return (
    <Collegepunt
      punt={punt}
      titel={`Bezwaar van ${naam}`}
      intro={titel}
      stuk={stuk && <Stuk stuk={stuk} />}
      form={
        stuk && (
          <BesluitForm
            versie={stuk.versie}
            knop="Leg dit besluit vast"
            leden={deelnemend(punt.leden)}
          />
        )
      }
    />
  )
}
