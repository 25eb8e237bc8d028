import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Pagination } from '../../components/pagination.tsx'
import { toDatum } from '../../domain/datum.ts'
import { leesRegisterfilter, registerAdres } from '../../domain/register/filter.ts'
import { guard } from '../../lib/guard.server.ts'
import { initiatiefkaarten } from '../../lib/initiatief.server.ts'
import { listInitiatieven, listRegisterkeuzes } from '../../../db/queries/register.ts'
import { Kaarten } from './kaarten.tsx'
import { Registerkop } from './registerkop.tsx'
import { Zoekform } from './zoekform.tsx'

export const meta: MetaFunction = () => [
  { title: 'Initiatieven' },
  {
    name: 'description',
    content: 'Wat inwoners en organisaties doen, met wie, en wat zij leerden.',
  },
]

export const loader = guard('openbaar', async ({ db, gemeente, request, nu }) => {
  const filter = leesRegisterfilter(new URL(request.url).searchParams)
  const vandaag = toDatum(nu)
  const [{ initiatieven, na }, keuzes] = await Promise.all([
    listInitiatieven(db, gemeente.id, filter, { vandaag, nu }),
    listRegisterkeuzes(db, gemeente.id),
  ])
  const begin = registerAdres({ ...filter, na: null })
  return json({
    gemeente: gemeente.naam,
    filter: { ...filter, na: filter.na !== null },
    gefilterd: begin !== '/initiatieven',
    keuzes,
    kaarten: await initiatiefkaarten(db, initiatieven, keuzes, vandaag),
    vorige: filter.na ? begin : null,
    volgende: na ? registerAdres({ ...filter, na }) : null,
  })
})

export default function InitiatievenPage() {
  const { gemeente, filter, gefilterd, keuzes, kaarten, vorige, volgende } =
    useLoaderData<typeof loader>()
  return (
    <>
      <Registerkop gemeente={gemeente} />
      <Zoekform filter={filter} keuzes={keuzes} gefilterd={gefilterd} />
      <Kaarten kaarten={kaarten} gefilterd={gefilterd} />
      <Pagination vorige={vorige} volgende={volgende} label="Bladeren in de initiatieven" />
      <p className="register-more">
        Alle initiatieven staan ook in de <a href="/data">open data</a>. Hoeveel het er per jaar
        zijn, ziet u in de <a href="/monitor">monitor</a>.
      </p>
    </>
  )
}
