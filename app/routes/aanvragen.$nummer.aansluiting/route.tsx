import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { aansluitingBewaren } from '../../commands/aansluiting-bewaren.server.ts'
import { Autosave, Presence, RestoredAlert } from '../../components/autosave.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { aansluitingSchema } from '../../domain/aanvraag/aansluiting.schema.ts'
import { sectietitels, stapVan } from '../../domain/aanvraag/secties.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { requireConcept } from '../../lib/concept.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { naBewaren, sectiegegevens } from '../../lib/sectie.server.ts'
import { AansluitingForm } from './aansluiting-form.tsx'
import { vraagstelling } from './vraagstelling.server.ts'

const naam = 'aansluiting'

export const meta: MetaFunction = () => [{ title: `${sectietitels[naam]} (${stapVan(naam)})` }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async (toegestaan) => {
  requireConcept(toegestaan.zaak)
  const [vragen, gegevens] = await Promise.all([
    vraagstelling(toegestaan),
    sectiegegevens(toegestaan, naam),
  ])
  return json({ vragen, ...gegevens })
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleForm(
    { request, actor },
    aansluitingSchema,
    async (tx, input) => {
      await aansluitingBewaren(tx, actor, zaak, input)
      return redirect(naBewaren(zaak, naam, input.later), 303)
    },
    { bewaren: true, naar: ({ later }) => naBewaren(zaak, naam, later) },
  ),
)

export default function AansluitingPage() {
  const { vragen, sectie, net } = useLoaderData<typeof loader>()
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={stapVan(naam)}
        title={sectietitels[naam]}
        intro={`De gemeente heeft opgeschreven waar zij de komende jaren aan werkt. Kies waar uw plan bij past${vragen.vraagtMotivering ? ' en schrijf in een paar zinnen waarom' : ''}. Eén keuze is genoeg.`}
      />
      <Presence tekst={sectie.aanwezig} />
      <RestoredAlert om={sectie.getyptOm} />
      <AansluitingForm vragen={vragen} sectie={sectie} />
      <Autosave />
    </>
  )
}
