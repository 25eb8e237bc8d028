import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { standaardverplichtingenSchema } from '../../domain/brief/teksten.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { answerRows } from '../../lib/rows.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { VerplichtingenForm } from './verplichtingen-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Verplichtingen bij elke verlening' }]
export const handle: Handle = { kruimels: conceptKruimels }

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, briefteksten } = await leesConcept(toegestaan)
  return json({
    ...kop,
    rijen: briefteksten.verplichtingen,
  })
})

export const action = guard('beheer:regelingen', async (toegestaan) => {
  const { request, actor, params } = toegestaan
  const rows = await answerRows(request, ['verplichtingen'])
  if (rows) return rows
  const { briefteksten: nu } = await leesConcept(toegestaan)
  return handleForm(
    { request, actor },
    standaardverplichtingenSchema,
    (tx, { _versie, verplichtingen }) =>
      bewaarConcept(
        { tx, actor, params, versie: _versie, deel: 'brieven' },
        (inhoud) => ({ ...inhoud, briefteksten: { ...nu, verplichtingen } }),
        '/brieven?bewaard',
      ),
  )
})

export default function VerplichtingenPage() {
  const { versie, rijen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        title="Verplichtingen bij elke verlening"
        intro="Deze komen in elk voorstel om te verlenen, na wat uit de aanvraag en het evaluatieplan volgt. Wie het voorstel maakt, kan ze weghalen."
      />
      <VerplichtingenForm versie={versie} rijen={rijen} />
    </>
  )
}
