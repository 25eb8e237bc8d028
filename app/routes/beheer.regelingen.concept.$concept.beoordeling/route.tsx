import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { scorenSchema } from '../../domain/regeling/concept-scoren.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { ScorenForm } from './scoren-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Hoe er wordt beoordeeld' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, basis, scoren } = await leesConcept(toegestaan)
  return json({
    ...kop,
    scoren,
    ronde: basis.verdeelwijze === 'tender',
    criteria: inhoud.criteria.map(({ sleutel, titel }) => ({ sleutel, titel })),
  })
})

export const action = guard('beheer:regelingen', async ({ request, actor, params }) => {
  const rows = await answerRows(request, ['schaal'])
  if (rows) return rows
  return handleForm({ request, actor }, scorenSchema, (tx, { _versie: versie, ...scoren }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'beoordeling' }, (inhoud) => ({
      ...inhoud,
      scoren,
    })),
  )
})

export default function ScorenPage() {
  const { versie, scoren, criteria, ronde } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Hoe er wordt beoordeeld"
        intro="Wat is ingediend, houdt de regels die toen golden. Een ronde verandert niet terwijl zij loopt."
      />
      <ScorenForm versie={versie} scoren={scoren} criteria={criteria} ronde={ronde} />
    </>
  )
}
