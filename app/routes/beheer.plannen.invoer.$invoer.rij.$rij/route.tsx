import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { planrijHerstellen } from '../../commands/planrij-herstellen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { planrijSchema } from '../../domain/plan/beheer.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { getOordeel } from '../../lib/planinvoer.server.ts'
import { invoerKruimels } from '../beheer/kruimels.ts'
import { RijForm } from './rij-form.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Rij ${data?.rij ?? ''} herstellen` },
]
export const handle: Handle = { kruimels: invoerKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, nu, params }) => {
  const id = params.invoer ?? ''
  const { invoer, oordeel } = await getOordeel(db, gebruiker.gemeente_id, id, nu)
  const gevonden = invoer.rijen.find(({ rij }) => String(rij) === params.rij)
  if (!gevonden) throw notFound()
  const { bestandsnaam, versie } = invoer
  const fouten = oordeel.fouten.filter(({ rij }) => rij === gevonden.rij)
  return json({
    invoer: { id, bestandsnaam },
    versie,
    rij: gevonden.rij,
    cellen: gevonden.cellen,
    fouten: Object.fromEntries(fouten.map(({ kolom, tekst }) => [kolom, tekst])),
  })
})

export const action = guard('beheer:plannen', ({ request, actor, params }) =>
  handleForm({ request, actor }, planrijSchema, async (tx, { weg, _versie: versie, ...cellen }) => {
    const id = params.invoer ?? ''
    const waar = { id, rij: Number(params.rij), versie }
    await planrijHerstellen(tx, actor, waar, weg ? null : cellen)
    return redirect(`/beheer/plannen/invoer/${id}?hersteld`, 303)
  }),
)

export default function RijPage() {
  const { invoer, versie, rij, cellen, fouten } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={invoer.bestandsnaam} title={`Rij ${rij} herstellen`} />
      <RijForm
        cellen={cellen}
        fouten={fouten}
        versie={versie}
        terug={`/beheer/plannen/invoer/${invoer.id}`}
      />
    </>
  )
}
