import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { conceptTekstenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import { tekstenSchema } from '../../domain/regeling/regeling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { TekstenForm } from './teksten-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Teksten voor inwoners' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, teksten } = await leesConcept(toegestaan)
  return json({ ...kop, teksten })
})

export const action = guard('beheer:regelingen', async ({ request, actor, params }) => {
  const rows = await answerRows(request, ['stappen'])
  if (rows) return rows
  return handleForm({ request, actor }, conceptTekstenSchema, (tx, { _versie: versie, ...typed }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'teksten' }, (inhoud) => ({
      ...inhoud,
      teksten: tekstenSchema.parse(typed),
    })),
  )
})

export default function TekstenPage() {
  const { versie, teksten } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Teksten voor inwoners"
        intro="Dit staat op de pagina van de regeling. Schrijf korte zinnen in gewone woorden."
      />
      <TekstenForm versie={versie} teksten={teksten} />
    </>
  )
}
