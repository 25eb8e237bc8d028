import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planversieBevestigen } from '../../commands/planversie-bevestigen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { planversieSchema } from '../../domain/plan/beheer.schema.ts'
import { belemmeringenVoorBevestigen } from '../../domain/plan/invoer.ts'
import { verschilInWoorden } from '../../domain/plan/vergelijken.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { getOordeel } from '../../lib/planinvoer.server.ts'
import { invoerKruimels } from '../beheer/kruimels.ts'
import { BevestigingForm } from './bevestiging-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Plan bevestigen' }]
export const handle: Handle = { kruimels: invoerKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, nu, params }) => {
  const id = params.invoer ?? ''
  const { invoer, nieuwste, oordeel } = await getOordeel(db, gebruiker.gemeente_id, id, nu)
  const { titel, bestandsnaam, basis, versie } = invoer
  return json({
    invoer: { id, titel, bestandsnaam, versie },
    nieuwste,
    verschil: verschilInWoorden(oordeel.verschil),
    belemmeringen: belemmeringenVoorBevestigen(oordeel, {
      basis,
      nieuwste,
      gezien: versie,
      versie,
    }),
  })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, planversieSchema, async (tx, bevestiging) => {
    const { plan_id } = await planversieBevestigen(tx, actor, params.invoer ?? '', bevestiging)
    return redirect(`/beheer/plannen/${plan_id}?nieuw`, 303)
  }),
)

export default function BevestigingPage() {
  const { invoer, nieuwste, verschil, belemmeringen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={invoer.titel}
        title={`Versie ${nieuwste + 1} bevestigen`}
        intro="Hierna staat deze versie op de site en in de open data. Een regeling houdt haar versie, tot u een nieuwe versie van de regeling publiceert."
      />
      <BevestigingForm invoer={invoer} verschil={verschil} belemmeringen={belemmeringen} />
    </>
  )
}
