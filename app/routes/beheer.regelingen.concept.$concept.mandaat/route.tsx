import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { mandaatSchema } from '../../domain/mandaat/mandaat.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { MandaatForm } from './mandaat-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Mandaat' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, mandaat } = await leesConcept(toegestaan)
  return json({ ...kop, mandaat })
})

export const action = guard('beheer:regelingen', async ({ request, actor, params }) => {
  const rows = await answerRows(request, ['mandaat'])
  if (rows) return rows
  return handleForm({ request, actor }, mandaatSchema, (tx, { _versie: versie, mandaat }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'mandaat' }, (inhoud) => ({
      ...inhoud,
      mandaat,
    })),
  )
})

export default function MandaatPage() {
  const { versie, mandaat } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Mandaat"
        intro="Wie beslist namens het college, waarover en tot welk bedrag. Waarvoor geen regel staat, beslist het college zelf."
      />
      <p>
        Het mandaat zelf staat in een besluit van het college (Awb 10:5). Neem hier over wat daarin
        staat. De scheiding van rollen blijft gelden: wie beoordeelde of het voorstel meelas,
        beslist niet.
      </p>
      <MandaatForm versie={versie} mandaat={mandaat} />
    </>
  )
}
