import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { stukkenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import { checklistSchema } from '../../domain/regeling/regeling.schema.ts'
import { checklistVan } from '../../domain/regeling/stukken.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { StukkenForm } from './stukken-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Wat een aanvrager opstuurt' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, checklist } = await leesConcept(toegestaan)
  return json({ ...kop, checklist })
})

export const action = guard('beheer:regelingen', async (toegestaan) => {
  const { request, actor, params } = toegestaan
  const { checklist: basis } = await leesConcept(toegestaan)
  return handleForm({ request, actor }, stukkenSchema, (tx, { _versie: versie, ...typed }) =>
    bewaarConcept({ tx, actor, params, versie, deel: 'stukken' }, (inhoud) => ({
      ...inhoud,
      checklist: checklistSchema.parse(checklistVan(inhoud.checklist ?? basis, typed)),
    })),
  )
})

export default function StukkenPage() {
  const { versie, checklist } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Wat een aanvrager opstuurt"
        intro="De delen van de aanvraag en de bijlagen, met de reden die de aanvrager erbij leest."
      />
      <StukkenForm versie={versie} checklist={checklist} />
    </>
  )
}
