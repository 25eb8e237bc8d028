import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { tijdstip } from '../../domain/opmaak.ts'
import { periodeVan } from '../../domain/plan/periode.ts'
import { ankerVan } from '../../domain/plan/verwijzing.ts'
import { can } from '../../domain/toegang.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { findPlan, listOnderdelen } from '../../../db/queries/plan.ts'
import { listPlanversies } from '../../../db/queries/planversie.ts'
import { plannenKruimels } from '../beheer/kruimels.ts'
import { Onderdelen } from './onderdelen.tsx'
import { Versies } from './versies.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.plan.titel} beheren` : 'Plan beheren' },
]
export const handle: Handle = { kruimels: plannenKruimels }

export const loader = guard('beheer:lezen', async ({ db, gebruiker, params, request }) => {
  const plan = await findPlan(db, gebruiker.gemeente_id, params.plan ?? '')
  if (!plan) throw notFound()
  const [onderdelen, versies] = await Promise.all([
    listOnderdelen(db, plan.plan_versie_id),
    listPlanversies(db, gebruiker.gemeente_id, plan.id),
  ])
  return json({
    plan,
    onderdelen: onderdelen.map(({ sleutel, soort, nummer, kort, paragraaf }) => {
      return { sleutel: ankerVan(sleutel), soort, nummer, kort, paragraaf }
    }),
    versies: versies.map(({ versie, reden, door, gemaakt_op }) => {
      return { versie, reden, door, gemaakt: gemaakt_op && tijdstip(gemaakt_op) }
    }),
    beheert: can(gebruiker, 'beheer:plannen'),
    nieuw: new URL(request.url).searchParams.has('nieuw'),
  })
})

export default function PlanBeherenPage() {
  const { plan, onderdelen, versies, beheert, nieuw } = useLoaderData<typeof loader>()
  const [laatste] = versies
  return (
    <>
      <SavedAlert
        tekst={
          nieuw && laatste
            ? `Versie ${laatste.versie} staat op de site. Een regeling houdt haar versie, tot u een nieuwe versie van de regeling publiceert.`
            : null
        }
      />
      <PageHeading step={periodeVan(plan)} title={plan.titel} />
      <SummaryList
        rows={[
          { label: 'Bron', value: plan.bron },
          { label: 'Vaste naam', value: <code>{plan.id}</code> },
          { label: 'Op de site', value: <a href={`/plannen/${plan.id}`}>Bekijk het plan</a> },
          {
            label: 'Ophalen',
            value: (
              <>
                <a href={`/beheer/plannen/${plan.id}/plan.xlsx`}>als xlsx</a> of{' '}
                <a href={`/beheer/plannen/${plan.id}/plan.csv`}>als csv</a>
              </>
            ),
          },
        ]}
      />
      {beheert && (
        <ButtonGroup>
          <ButtonLink to={`/beheer/plannen/${plan.id}/invoer`}>Plan opnieuw inlezen</ButtonLink>
          <ButtonLink look="secondary" to={`/beheer/plannen/${plan.id}/gegevens`}>
            Titel, periode of bron wijzigen
          </ButtonLink>
        </ButtonGroup>
      )}
      <Versies plan={plan.id} versies={versies} />
      <Onderdelen plan={plan.id} onderdelen={onderdelen} beheert={beheert} />
    </>
  )
}
