import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Handle } from '../../components/handle.ts'
import { toDatum } from '../../domain/datum.ts'
import { indelen } from '../../domain/plan/indeling.ts'
import { isGeldig, periodeVan } from '../../domain/plan/periode.ts'
import { isOpen } from '../../domain/regeling/regeling.ts'
import { bovenste } from '../../domain/plan/zoeken.ts'
import { zoekInvoer, zoekSchema } from '../../domain/plan/zoeken.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { listRegelingen } from '../../../db/queries/regeling.ts'
import { mapThematellingen } from '../../../db/queries/register.ts'
import { zoekInOnderdelen } from '../../../db/queries/zoeken.ts'
import { Gevonden } from './gevonden.tsx'
import { Inhoudsopgave } from './inhoudsopgave.tsx'
import { Leeswijzer } from './leeswijzer.tsx'
import { PlanDeel } from './plan-deel.tsx'
import { Zoekform } from './zoekform.tsx'

export const handle: Handle = { kruimels: [{ naam: 'Plannen', naar: '/plannen' }] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: data?.zoek.vraag
      ? `${data.zoek.vraag} – zoeken in ${data.plan.titel}`
      : (data?.plan.titel ?? 'Plan'),
  },
]

export const loader = guard('openbaar', async ({ db, gemeente, nu, params, request }) => {
  const plan = await findPlan(db, gemeente.id, params.plan ?? '')
  if (!plan) throw notFound()
  const vandaag = toDatum(nu)
  const [onderdelen, regelingen, werk] = await Promise.all([
    listOnderdelen(db, plan.plan_versie_id),
    listRegelingen(db, gemeente.id, vandaag),
    mapThematellingen(db, gemeente.id, plan.id),
  ])
  const open = regelingen
    .filter(({ plan_id, van, tot }) => plan_id === plan.id && isOpen(van, tot, vandaag))
    .map(({ id, titel }) => ({ id, titel }))
  const { vraag, fout } = leesVraag(new URL(request.url).searchParams)
  const vondsten =
    vraag === '' || fout ? [] : await zoekInOnderdelen(db, plan.plan_versie_id, vraag, onderdelen)
  const zoek = { vraag, fout, vondsten: bovenste(vondsten, MEESTE_VONDSTEN) }
  const { naam, telefoon } = gemeente
  const delen = indelen(onderdelen)
  return json({ plan, delen, werk, open, vandaag, zoek, gemeente: { naam, telefoon } })
})

const MEESTE_VONDSTEN = 8

/** What somebody looks for; nothing typed is no question and no mistake. */
function leesVraag(query: URLSearchParams) {
  const gelezen = zoekSchema.safeParse(zoekInvoer(query))
  const getypt = (query.get('vraag') ?? '').trim()
  if (gelezen.success || getypt === '') return { vraag: gelezen.data?.vraag ?? '', fout: null }
  return { vraag: getypt, fout: gelezen.error.issues[0]?.message ?? null }
}

export default function PlanPage() {
  const { plan, delen, werk, open, vandaag, zoek, gemeente } = useLoaderData<typeof loader>()
  const gevraagd = zoek.vraag !== ''
  const gevonden = (
    <>
      <Zoekform plan={plan.id} vraag={zoek.vraag} fout={zoek.fout} />
      {gevraagd && !zoek.fout && <Gevonden {...zoek} gemeente={gemeente} />}
    </>
  )
  // who asked something reads the answer first
  return (
    <>
      <PageHeading
        step={periodeVan(plan)}
        title={plan.titel}
        tag={
          isGeldig(plan, vandaag) ? (
            <StatusTag tone="good">Geldt nu</StatusTag>
          ) : (
            <StatusTag>Afgelopen</StatusTag>
          )
        }
      />
      {gevraagd && gevonden}
      <Leeswijzer bron={plan.bron} />
      {open.map(({ id, titel }) => (
        <Alert key={id} title="Hebt u een idee dat hierbij past?">
          <p>
            Daar is subsidie voor: <a href={`/regelingen/${id}`}>{titel}</a>.
          </p>
        </Alert>
      ))}
      {!gevraagd && gevonden}
      <div className="plan-layout wide">
        <Inhoudsopgave delen={delen} />
        <div className="plan-parts">
          {delen.map((deel) => (
            <PlanDeel key={deel.id} deel={deel} delen={delen} werk={werk} />
          ))}
        </div>
      </div>
    </>
  )
}
