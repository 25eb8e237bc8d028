import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { motiveringenSchema } from '../../domain/brief/teksten.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { MotiveringenForm } from './motiveringen-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Motiveringen per voorwaarde' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, briefteksten, inhoud } = await leesConcept(toegestaan)
  return json({
    ...kop,
    rijen: briefteksten.motiveringen,
    voorwaarden: inhoud.voorwaarden.map(({ sleutel, titel }) => ({ value: sleutel, label: titel })),
  })
})

export const action = guard('beheer:regelingen', async (toegestaan) => {
  const { request, actor, params } = toegestaan
  const rows = await answerRows(request, ['motiveringen'])
  if (rows) return rows
  const { briefteksten: nu } = await leesConcept(toegestaan)
  return handleForm({ request, actor }, motiveringenSchema, (tx, { _versie, motiveringen }) =>
    bewaarConcept(
      { tx, actor, params, versie: _versie, deel: 'brieven' },
      (inhoud) => ({ ...inhoud, briefteksten: { ...nu, motiveringen } }),
      '/brieven?bewaard',
    ),
  )
})

export default function MotiveringenPage() {
  const { versie, rijen, voorwaarden } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Motiveringen per voorwaarde"
        intro="Wie een voorstel maakt, kiest hieruit bij elke voorwaarde en past de tekst aan de zaak aan."
      />
      <MotiveringenForm versie={versie} rijen={rijen} voorwaarden={voorwaarden} />
    </>
  )
}
