import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { nieuweSleutel } from '../../domain/regeling/concept.ts'
import { conceptvoorwaardeSchema } from '../../domain/regeling/concept.schema.ts'
import { parametersGetypt } from '../../domain/voorwaarde/parameters.ts'
import { soortenlijst } from '../../domain/voorwaarde/soorten.ts'
import { handleForm } from '../../lib/form.server.ts'
import { notFound } from '../../lib/errors.ts'
import { guard } from '../../lib/guard.server.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { VoorwaardeForm } from './voorwaarde-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Voorwaarde' }]
export const handle: Handle = { kruimels: conceptKruimels }

const NIEUW = /^nieuw-([a-z_]+)$/

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { kop, inhoud, bronnen } = await leesConcept(toegestaan)
  const sleutel = toegestaan.params.sleutel ?? ''
  const oud = inhoud.voorwaarden.find((voorwaarde) => voorwaarde.sleutel === sleutel)
  const soort = oud?.soort ?? NIEUW.exec(sleutel)?.[1]
  const kind = soortenlijst.find((een) => een.sleutel === soort)
  if (!kind) throw notFound()
  return json({
    ...kop,
    kind,
    nieuw: !oud,
    voorwaarde: oud
      ? { ...oud, parameters: parametersGetypt(oud.soort, oud.parameters) }
      : { soort: kind.sleutel, gewicht: 'doorslaggevend' },
    bronnen: bronnen
      .toSorted((a, b) => Number(b.soort === 'voorwaarde') - Number(a.soort === 'voorwaarde'))
      .map(({ sleutel, soort, nummer, kort, plan_id }) => {
        return { value: sleutel, label: `${plan_id}: ${soort} ${nummer} ${kort}` }
      }),
  })
})

export const action = guard('beheer:regelingen', ({ request, actor, params }) =>
  handleForm({ request, actor }, conceptvoorwaardeSchema, (tx, { _versie: versie, ...invoer }) =>
    bewaarConcept(
      { tx, actor, params, versie, deel: 'voorwaarden' },
      (inhoud) => {
        const nieuw = NIEUW.test(params.sleutel ?? '')
        const sleutel = nieuw ? nieuweSleutel(inhoud.voorwaarden, 'v') : (params.sleutel ?? '')
        const voorwaarde = { ...invoer, sleutel }
        return {
          ...inhoud,
          voorwaarden: nieuw
            ? [...inhoud.voorwaarden, voorwaarde]
            : inhoud.voorwaarden.map((oud) => (oud.sleutel === sleutel ? voorwaarde : oud)),
        }
      },
      '?bewaard#voorwaarden',
    ),
  ),
)

export default function VoorwaardePage() {
  const { versie, kind, nieuw, voorwaarde, bronnen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nieuw ? 'Nieuwe voorwaarde' : 'Voorwaarde'}
        title={kind.naam}
        intro={kind.controleert}
      />
      <VoorwaardeForm versie={versie} velden={kind.velden} gegeven={voorwaarde} bronnen={bronnen} />
    </>
  )
}
