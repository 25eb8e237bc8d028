import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { tijdstip } from '../../domain/opmaak.ts'
import { rijVan } from '../../domain/plan/blad.ts'
import { periodeVan } from '../../domain/plan/periode.ts'
import { vergelijk } from '../../domain/plan/vergelijken.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { listPlanversies } from '../../../db/queries/planversie.ts'
import { planKruimels } from '../beheer/kruimels.ts'
import { Planverschil } from '../beheer/planverschil.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.titel}, versie ${data.versie}` : 'Versie van een plan' },
]
export const handle: Handle = { kruimels: planKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, params }) => {
  const plan = await findPlan(db, gebruiker.gemeente_id, params.plan ?? '')
  const versies = plan ? await listPlanversies(db, gebruiker.gemeente_id, plan.id) : []
  const plaats = versies.findIndex(({ versie }) => String(versie) === params.versie)
  const [deze, vorige] = plaats < 0 ? [] : versies.slice(plaats)
  if (!plan || !deze) throw notFound()
  const [wordt, was] = await Promise.all([
    listOnderdelen(db, deze.id),
    vorige ? listOnderdelen(db, vorige.id) : [],
  ])
  return json({
    plan: { id: plan.id, titel: plan.titel },
    versie: deze.versie,
    vorige: vorige?.versie ?? null,
    reden: deze.reden,
    door: deze.door,
    gemaakt: deze.gemaakt_op && tijdstip(deze.gemaakt_op),
    gold: [vorige, deze].map((een) => een && { periode: periodeVan(een), bron: een.bron }),
    onderdelen: wordt.length,
    verschil: vergelijk(was.map(rijVan), wordt.map(rijVan)),
  })
})

export default function PlanversiePage() {
  const { plan, versie, vorige, reden, door, gemaakt, onderdelen, verschil, gold } =
    useLoaderData<typeof loader>()
  const [was, wordt] = gold
  return (
    <>
      <PageHeading step={plan.titel} title={`Versie ${versie}`} />
      <SummaryList
        rows={[
          { label: 'Waarom', value: reden ?? 'Kwam mee met het platform' },
          { label: 'Wie', value: door ?? '–' },
          { label: 'Wanneer', value: gemaakt ?? '–' },
          { label: 'Geldt', value: metWas(wordt?.periode, was?.periode) },
          { label: 'Bron', value: metWas(wordt?.bron, was?.bron) },
          { label: 'Onderdelen', value: String(onderdelen) },
        ]}
      />
      {vorige === null ? (
        <p>Dit is de eerste versie. Er is niets om mee te vergelijken.</p>
      ) : (
        <>
          <h2>
            Verschil met{' '}
            <Link to={`/beheer/plannen/${plan.id}/versies/${vorige}`}>versie {vorige}</Link>
          </h2>
          <Planverschil verschil={verschil} />
        </>
      )}
    </>
  )
}

/** What it is in this version, and what it was where that is something else. */
const metWas = (wordt = '', was = wordt) => (was === wordt ? wordt : `${wordt} (was: ${was})`)
