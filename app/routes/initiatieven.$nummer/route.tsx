import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Figures } from '../../components/figures.tsx'
import type { Handle } from '../../components/handle.ts'
import { Network } from '../../components/network.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import { toDatum } from '../../domain/datum.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { getInitiatiefpagina } from '../../lib/initiatief.server.ts'
import { findInitiatief } from '../../../db/queries/register.ts'
import { Geleerd } from './geleerd.tsx'
import { Meedoen } from './meedoen.tsx'
import { PastBij } from './past-bij.tsx'
import { Resultaten } from './resultaten.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Initiatieven', naar: '/initiatieven' }] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data?.titel ?? 'Initiatief' },
  ...(data ? [{ name: 'description', content: data.samenvatting }] : []),
]

export const loader = guard('openbaar', async ({ db, gemeente, params, nu }) => {
  const initiatief = await findInitiatief(db, gemeente.id, params.nummer ?? '', nu)
  if (!initiatief) throw notFound()
  return json(await getInitiatiefpagina(db, initiatief, toDatum(nu)))
})

export default function InitiatiefPage() {
  const initiatief = useLoaderData<typeof loader>()
  const { titel, waar, stand, samenvatting, bedragen, chips, resultaten, samenhang, les } =
    initiatief
  return (
    <>
      <PageHeading
        step={waar}
        title={titel}
        intro={samenvatting}
        tag={<StatusTag tone={stand.toon}>{stand.naam}</StatusTag>}
      />
      <Figures figures={bedragen} />
      <PastBij chips={chips} />
      <Resultaten resultaten={resultaten} />
      {samenhang && (
        <section className="stack" aria-labelledby="samenhang">
          <h2 id="samenhang">Wie elkaar leerden kennen</h2>
          <Network {...samenhang} />
        </section>
      )}
      <Geleerd les={les} afgerond={initiatief.afgerond} />
      <Meedoen initiatief={initiatief} />
    </>
  )
}
