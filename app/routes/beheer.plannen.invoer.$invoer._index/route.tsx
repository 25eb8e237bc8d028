import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { guard } from '../../lib/guard.server.ts'
import { getOordeel } from '../../lib/planinvoer.server.ts'
import { plannenKruimels } from '../beheer/kruimels.ts'
import { Planverschil } from '../beheer/planverschil.tsx'
import { Celfouten } from './celfouten.tsx'
import { Invoerstand } from './invoerstand.tsx'
import { Vervolg } from './vervolg.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.invoer.bestandsnaam} bekijken` : 'Bestand bekijken' },
]
export const handle: Handle = { kruimels: plannenKruimels }

export const loader = guard('beheer:plannen', async ({ db, gebruiker, nu, params, request }) => {
  const { invoer, nieuwste, oordeel } = await getOordeel(
    db,
    gebruiker.gemeente_id,
    params.invoer ?? '',
    nu,
  )
  const { rijen, id, plan_id, titel, van, tot, bron, bestandsnaam, basis } = invoer
  return json({
    invoer: { id, plan_id, titel, van, tot, bron, bestandsnaam, basis, rijen: rijen.length },
    ...oordeel,
    nieuwste,
    hersteld: new URL(request.url).searchParams.has('hersteld'),
  })
})

export default function PlaninvoerPage() {
  const { invoer, fouten, verschil, nieuwste, hersteld } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={hersteld ? 'Het bestand is bijgewerkt.' : null} />
      <PageHeading
        step={invoer.bestandsnaam}
        title="Wat er verandert"
        intro="Er is nog niets veranderd. Dit bestand blijft staan tot u het bevestigt of weggooit."
      />
      <Invoerstand invoer={invoer} fouten={fouten.length} verschil={verschil} />
      <Celfouten id={invoer.id} fouten={fouten} />
      <h2>
        {invoer.basis === 0
          ? 'In het nieuwe plan'
          : `Vergeleken met versie ${nieuwste} van het plan`}
      </h2>
      <Planverschil verschil={verschil} />
      <Vervolg invoer={invoer} nieuwste={nieuwste} fouten={fouten.length} verschil={verschil} />
    </>
  )
}
