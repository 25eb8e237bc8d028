import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listPlafondstanden } from '../../../db/queries/prognose.ts'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { periodeVan } from '../../domain/regeling/regeling.ts'
import { can } from '../../domain/toegang.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findRonde, versieUit } from '../../lib/ronde.server.ts'
import { findVolgorde } from '../../lib/volgorde.server.ts'
import { rondegegevens } from './gegevens.server.ts'
import { Ronde } from './ronde.tsx'
import { Volgorde } from './volgorde.tsx'
import { volgordegegevens } from './volgordegegevens.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.soort === 'volgorde' ? 'Volgorde' : 'Ronde'} ${data?.titel ?? ''}` },
]
export const handle: Handle = { kruimels: [{ naam: 'Werklijst', naar: '/behandeling' }] }

export const loader = guard('ronde:lezen', async ({ db, gebruiker, nu, params, request }) => {
  const vandaag = toDatum(nu)
  const zoek = new URL(request.url).searchParams
  const regeling = params.regeling ?? ''
  const mag = can(gebruiker, 'ronde:rangschikken')
  const { gemeente_id } = gebruiker
  const ronde = await findRonde(db, gemeente_id, regeling, vandaag, versieUit(request))
  if (ronde) {
    const [stand] = await listPlafondstanden(db, gemeente_id, {
      regeling_id: regeling,
      periode: periodeVan(ronde.regeling, ronde.regeling.tot),
    })
    const gegevens = await rondegegevens(db, ronde, vandaag, mag)
    return json({ soort: 'ronde' as const, ...gegevens, stand: stand ?? null })
  }
  const periode = zoek.get('periode') ?? ''
  const jaar = /^\d{4}$/.test(periode) ? Number(periode) : null
  const volgorde = await findVolgorde(db, gemeente_id, regeling, vandaag, jaar)
  if (!volgorde) throw notFound()
  return json({ soort: 'volgorde' as const, ...(await volgordegegevens(db, volgorde, mag)) })
})

export default function VerdelingPage() {
  const data = useLoaderData<typeof loader>()
  return data.soort === 'volgorde' ? <Volgorde {...data} /> : <Ronde {...data} />
}
