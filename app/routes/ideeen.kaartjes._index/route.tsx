import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonLink } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pagination } from '../../components/pagination.tsx'
import { kaartenSinds } from '../../domain/idee/kaart.ts'
import { leesPlek, plekTekst } from '../../domain/idee/werklijst.ts'
import { guard } from '../../lib/guard.server.ts'
import { listKaarten } from '../../../db/queries/idee-kaart.ts'
import { Prikbord } from '../ideeen/kaartje.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Ideeën', naar: '/ideeen' }] }
export const meta: MetaFunction = () => [{ title: 'Buren die hulp zoeken' }]

export const loader = guard('openbaar', async ({ db, gemeente, nu, request }) => {
  const na = leesPlek(new URL(request.url).searchParams.get('na'))
  const { kaarten, volgende } = await listKaarten(db, gemeente.id, { sinds: kaartenSinds(nu), na })
  return json({
    kaarten: kaarten.map(({ id, wat, waar, zoekt }) => ({ id, wat, waar, zoekt })),
    volgende: volgende && `/ideeen/kaartjes?na=${encodeURIComponent(plekTekst(volgende))}`,
    begin: na === null ? null : '/ideeen/kaartjes',
  })
})

export default function KaartjesPage() {
  const { kaarten, volgende, begin } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Buren die hulp zoeken"
        intro="Doet u mee? Reageer op een kaartje. De gemeente brengt u met elkaar in contact."
      />
      {kaarten.length === 0 ? (
        <EmptyState
          title="Hier staat nu niets"
          action={<ButtonLink to="/ideeen">Vertel ons uw eigen idee</ButtonLink>}
        />
      ) : (
        <Prikbord kaarten={kaarten} />
      )}
      <Pagination vorige={begin} volgende={volgende} label="Bladeren in de kaartjes" />
    </>
  )
}
