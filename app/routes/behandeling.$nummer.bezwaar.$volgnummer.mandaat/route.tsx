import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarInMandaat } from '../../commands/bezwaarbesluit-nemen.server.ts'
import { EmptyState } from '../../components/empty-state.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { belemmeringenVoorBezwaarmandaat } from '../../domain/bezwaar/mandaat.ts'
import { bezwaarbesluitSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireBezwaar } from '../../lib/bezwaar.server.ts'
import { getBezwaarfeiten } from '../../lib/bezwaarfeiten.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { mandaatredenen } from '../../lib/mandaat.server.ts'
import { getPrimairBesluit } from '../../../db/queries/bezwaarbesluit.ts'
import { findBezwaarvoorstel } from '../../../db/queries/bezwaarvoorstel.ts'
import { BesluitForm } from './besluit-form.tsx'
import { Voorstel } from './voorstel.tsx'

export const meta: MetaFunction = () => [{ title: 'In mandaat op het bezwaar beslissen' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('besluit:mandaat', async (toegang) => {
  const { db, zaak, gebruiker, nu } = toegang
  const bezwaar = await requireBezwaar(toegang)
  const voorstel = (await findBezwaarvoorstel(db, bezwaar.id)) ?? null
  const { gegevens } = await getBezwaarfeiten(db, bezwaar, toDatum(nu))
  const primair = await getPrimairBesluit(db, bezwaar.besluit_id)
  return json({
    nummer: zaak.nummer,
    volgnummer: bezwaar.volgnummer,
    open: bezwaar.status === 'in_behandeling',
    voorstel,
    voorwaarden: gegevens.voorwaarden.map(({ sleutel, titel }) => ({ sleutel, titel })),
    belemmeringen: [
      ...(await mandaatredenen(toegang, {
        soort: 'bezwaar',
        geagendeerd: Boolean(voorstel?.agendapunt_id),
      })),
      ...belemmeringenVoorBezwaarmandaat({
        isEerdereBeslisser: primair.gemandateerde_id === gebruiker.id,
        isBehandelaar: bezwaar.behandelaar_id === gebruiker.id,
      }),
    ],
  })
})

export const action = guardZaak('besluit:mandaat', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaarbesluitSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarInMandaat(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'besluit-genomen')
  }),
)

export default function MandaatPage() {
  const { nummer, open, voorstel, voorwaarden, belemmeringen } = useLoaderData<typeof loader>()
  return (
    <>
      <PageHeading step={nummer} title="Beslis op het bezwaar namens het college" />
      {!voorstel || !open ? (
        <EmptyState title="Er is nu geen voorstel om over te beslissen" />
      ) : (
        <>
          <Voorstel voorstel={voorstel} voorwaarden={voorwaarden} />
          {belemmeringen.length > 0 ? (
            <Reasons title="U kunt hier niet in mandaat beslissen" reasons={belemmeringen} />
          ) : (
            <BesluitForm versie={voorstel.versie} knop="Beslis zo" />
          )}
        </>
      )}
    </>
  )
}
