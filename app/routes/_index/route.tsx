import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { toDatum } from '../../domain/datum.ts'
import { kaartenSinds } from '../../domain/idee/kaart.ts'
import { hoofdlijnen } from '../../domain/plan/hoofdlijnen.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { guard } from '../../lib/guard.server.ts'
import { listKaarten } from '../../../db/queries/idee-kaart.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { listNieuwsteInitiatieven, listStammen } from '../../../db/queries/voorpagina.ts'
import { Bellen } from './bellen.tsx'
import { Begroeting } from './begroeting.tsx'
import { Initiatieven } from './initiatieven.tsx'
import { Meedoen } from './meedoen.tsx'
import { NuOpen } from './nu-open.tsx'
import { Richting } from './richting.tsx'
import { ZoWerktHet } from './zo-werkt-het.tsx'

export const meta: MetaFunction = () => [
  { title: 'Subsidie voor uw idee' },
  {
    name: 'description',
    content: 'Kijk of uw idee voor de buurt past, wat er open is en wie u kunt bellen.',
  },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu }) => {
  const vandaag = toDatum(nu)
  const [regelingen, initiatieven, stammen, bord] = await Promise.all([
    listRegelingen(db, gemeente.id, vandaag),
    listNieuwsteInitiatieven(db, gemeente.id, 3),
    listStammen(db, gemeente.id, vandaag),
    listKaarten(db, gemeente.id, { sinds: kaartenSinds(nu), na: null, aantal: 3 }),
  ])
  const open = regelingen.filter(({ van, tot }) => isOpen(van, tot, vandaag))
  const kaarten = bord.kaarten.map(({ id, wat, waar, zoekt }) => ({ id, wat, waar, zoekt }))
  return json({ gemeente, open, initiatieven, kaarten, richting: hoofdlijnen(stammen), vandaag })
})

export default function HomePage() {
  const { gemeente, open, initiatieven, kaarten, richting, vandaag } =
    useLoaderData<typeof loader>()
  return (
    <>
      <Begroeting gemeente={gemeente} open={open} />
      <NuOpen regelingen={open} vandaag={vandaag} />
      <ZoWerktHet />
      <Richting gemeente={gemeente} onderdelen={richting} />
      <Initiatieven initiatieven={initiatieven} />
      <Meedoen kaarten={kaarten} />
      <Bellen gemeente={gemeente} regelingen={open} />
    </>
  )
}
