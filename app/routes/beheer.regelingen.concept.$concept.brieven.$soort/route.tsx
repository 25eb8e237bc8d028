import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Pair } from '../../components/pair.tsx'
import { besluitenMet, briefnamen, briefsoorten } from '../../domain/brief/teksten.ts'
import { brieftekstSchema } from '../../domain/brief/teksten.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { formValues } from '../../lib/form-values.ts'
import { guard } from '../../lib/guard.server.ts'
import { findBriefvoorbeeld, listBriefvoorbeelden } from '../../../db/queries/briefvoorbeeld.ts'
import { bewaarConcept, leesConcept } from '../beheer/concept.server.ts'
import { conceptKruimels } from '../beheer/kruimels.ts'
import { BriefForm, BEKIJK } from './brief-form.tsx'
import { toonVoorbeeld } from './voorbeeld.server.ts'
import { Voorbeeld } from './voorbeeld.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `Brief: ${data.naam}` : 'Brief' },
]
export const handle: Handle = { kruimels: conceptKruimels }

const soortVan = (getypt = '') => {
  const soort = briefsoorten.find((een) => een === getypt)
  if (!soort) throw notFound()
  return soort
}

export const loader = guard('beheer:regelingen', async (toegestaan) => {
  const { db, gebruiker, params, request } = toegestaan
  const soort = soortVan(params.soort)
  const { kop, briefteksten, basis } = await leesConcept(toegestaan)
  const { gemeente_id } = gebruiker
  const welke = { gemeente_id, regeling_id: basis.id, soorten: besluitenMet[soort] }
  const zaak = new URL(request.url).searchParams.get('zaak')
  const gevonden = await findBriefvoorbeeld(db, welke, zaak)
  return json({
    ...kop,
    soort,
    naam: briefnamen[soort],
    tekst: briefteksten.brieven[soort] ?? null,
    zaken: await listBriefvoorbeelden(db, welke),
    voorbeeld: gevonden ? toonVoorbeeld(gevonden, basis.titel) : null,
  })
})

export const action = guard('beheer:regelingen', async (toegestaan) => {
  const { request, actor, params } = toegestaan
  const soort = soortVan(params.soort)
  const getypt = formValues(await request.clone().formData())
  if (getypt[BEKIJK] !== undefined) return json({ values: getypt })
  const { briefteksten: nu } = await leesConcept(toegestaan)
  return handleForm({ request, actor }, brieftekstSchema(soort), (tx, { _versie, ...tekst }) =>
    bewaarConcept(
      { tx, actor, params, versie: _versie, deel: 'brieven' },
      (inhoud) => ({
        ...inhoud,
        briefteksten: { ...nu, brieven: { ...nu.brieven, [soort]: tekst } },
      }),
      '/brieven?bewaard',
    ),
  )
})

export default function BriefPage() {
  const { versie, soort, naam, tekst, zaken, voorbeeld } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step="Eigen woorden in een brief" title={naam} />
      <Pair>
        <BriefForm versie={versie} soort={soort} tekst={tekst} />
        <Voorbeeld soort={soort} tekst={tekst} zaken={zaken} voorbeeld={voorbeeld} />
      </Pair>
    </>
  )
}
