import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { nieuweSleutel, type Conceptcriterium } from '../../domain/regeling/concept.ts'
import { criteriaSchema } from '../../domain/regeling/concept.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { CriteriaForm } from './criteria-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Criteria voor de score' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud } = await leesConcept(toegestaan)
  return json({ ...kop, criteria: inhoud.criteria })
})

export const action = guard('beheer:regelingen', async ({ request, actor, params }) => {
  const rows = await answerRows(request, ['criteria'])
  if (rows) return rows
  return handleForm({ request, actor }, criteriaSchema, (tx, { criteria, _versie: versie }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'criteria' }, (inhoud) => ({
      ...inhoud,
      criteria: criteria.reduce<Conceptcriterium[]>((samen, { sleutel, ...criterium }) => {
        const bekend = inhoud.criteria.some((oud) => oud.sleutel === sleutel)
        const dubbel = samen.some((eerder) => eerder.sleutel === sleutel)
        const bezet = [...inhoud.criteria, ...samen]
        const naam = sleutel && bekend && !dubbel ? sleutel : nieuweSleutel(bezet, 'c')
        return [...samen, { ...criterium, sleutel: naam }]
      }, []),
    })),
  )
})

export default function CriteriaPage() {
  const { versie, criteria } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Criteria voor de score"
        intro="Beoordelaars geven per criterium een score. De gewichten zijn samen 100."
      />
      <CriteriaForm versie={versie} criteria={criteria} />
    </>
  )
}
