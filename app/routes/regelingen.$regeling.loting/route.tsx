import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { toonLoting } from '../../lib/loting.server.ts'
import { findRegeling } from '../../../db/queries/regeling.ts'
import { listLotingen } from '../../../db/queries/ronde.ts'
import { Loting } from './loting.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Loting ${data?.titel ?? ''}` },
]
export const handle: Handle = { kruimels: [{ naam: 'Regelingen', naar: '/regelingen' }] }

export const loader = guard('openbaar', async ({ db, gemeente, nu, params }) => {
  const regeling = await findRegeling(db, gemeente.id, params.regeling ?? '', toDatum(nu))
  if (!regeling) throw notFound()
  const lotingen = await listLotingen(db, gemeente.id, regeling.id)
  return json({
    titel: regeling.titel,
    gelijke_stand: regeling.gelijke_stand,
    lotingen: lotingen.map(({ tot, verdeelwijze, ...loting }) => ({
      // whoever was there did not ask to be on a public page
      ...toonLoting({ ...loting, aanwezigen: null }),
      ronde:
        verdeelwijze === 'tender'
          ? `De ronde die sloot op ${datumVoluit(tot)}`
          : `Op één dag volledig, vastgelegd op ${datumVoluit(toDatum(loting.moment))}`,
    })),
  })
})

export default function LotingPage() {
  const { titel, gelijke_stand, lotingen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step="Regeling" title={`Loting bij ${titel}`} intro={gelijke_stand} />
      {lotingen.length === 0 ? (
        <EmptyState title="Bij deze regeling is nog niet geloot">
          Zodra het lot moet beslissen, staat hier vooraf welke aanvragen loten.
        </EmptyState>
      ) : (
        lotingen.map(({ ronde, ...loting }) => (
          <Loting key={loting.zegel} titel={ronde} loting={loting} />
        ))
      )}
    </>
  )
}
