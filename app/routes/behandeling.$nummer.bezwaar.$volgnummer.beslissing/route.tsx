import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarvoorstelOpstellen } from '../../commands/bezwaarvoorstel-opstellen.server.ts'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaarvoorstelSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireBezwaar, requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { getBezwaarfeiten } from '../../lib/bezwaarfeiten.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findLaatsteBezwaarvoorstel } from '../../../db/queries/bezwaarvoorstel.ts'
import { findVoorstel } from '../../../db/queries/voorstel.ts'
import { BeslissingForm } from './beslissing-form.tsx'

export const meta: MetaFunction = () => [{ title: 'Beslissing op het bezwaar voorstellen' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) => {
  const werk = await requireEigenWerk(toegang)
  const { db, zaak, nu } = toegang
  const bezwaar = await requireBezwaar(toegang)
  const { feiten, gegevens } = await getBezwaarfeiten(db, bezwaar, toDatum(nu))
  const toen = (await findVoorstel(db, zaak.id))?.motivering ?? []
  return json({
    ...werk,
    feiten,
    eerder: (await findLaatsteBezwaarvoorstel(db, bezwaar.id)) ?? null,
    // what the rules find now, beside what was decided then
    voorwaarden: gegevens.voorwaarden
      .filter(({ sleutel }) => feiten.voorwaarden.includes(sleutel))
      .map(({ sleutel, titel, artikel }) => ({
        sleutel,
        titel,
        artikel,
        nu: gegevens.bevindingen.find(({ voorwaarde }) => voorwaarde === sleutel)?.reden ?? '',
        toen: toen.find(({ voorwaarde }) => voorwaarde === sleutel) ?? null,
      })),
  })
})

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaarvoorstelSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarvoorstelOpstellen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaarvoorstel-opgesteld')
  }),
)

export default function BeslissingPage() {
  const { nummer, ...basis } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading
        step={nummer}
        title="Stel de beslissing op het bezwaar voor"
        intro="U bekijkt het hele besluit opnieuw, met wat u nu weet (Awb 7:11)."
      />
      <BeslissingForm {...basis} />
    </>
  )
}
