import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { termijnenVan } from '../../domain/regeling/concept.ts'
import { termijnenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { TermijnenForm } from './termijnen-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Termijnen en verslag' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, basis } = await leesConcept(toegestaan)
  return json({ ...kop, termijnen: inhoud.termijnen ?? termijnenVan(basis) })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, termijnenSchema, (tx, { _versie: versie, ...termijnen }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'termijnen' }, (inhoud) => ({
      ...inhoud,
      termijnen,
    })),
  ),
)

export default function TermijnenPage() {
  const { versie, termijnen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Termijnen en verslag"
        intro="Wat is ingediend, houdt de termijnen die toen golden. Noemt een tekst voor inwoners een termijn? Verander die dan ook."
      />
      <TermijnenForm versie={versie} termijnen={termijnen} />
    </>
  )
}
