import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { wijzigingBesluiten } from '../../commands/wijziging-besluiten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { belemmeringenVoorBeslisser } from '../../domain/wijziging/beslissing.ts'
import { wijzigingsbesluitSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { wijzigingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { gehoordOver } from '../../lib/wijzigingsstuk.server.ts'
import { mandaatredenen } from '../../lib/mandaat.server.ts'
import { toonAanleiding, toonWijzigingsvoorstel } from '../../lib/wijziging.server.ts'
import {
  findOpenWijziging,
  findToezegging,
  findWijzigingsvoorstel,
} from '../../../db/queries/wijziging.ts'
import { Voorstel } from '../behandeling.$nummer.wijziging/voorstel.tsx'

export const meta: MetaFunction = () => [{ title: 'Beslissen over een wijziging' }]
export const handle: Handle = { kruimels: wijzigingKruimels }

export const loader = guardZaak('wijziging:besluiten', async (toegang) => {
  const { db, zaak, gebruiker } = toegang
  const open = await findOpenWijziging(db, zaak.id)
  const voorstel = open && (await findWijzigingsvoorstel(db, open.id))
  const toezegging = await findToezegging(db, zaak.id)
  if (!open || !voorstel || !toezegging) throw notFound()
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    aanleiding: toonAanleiding(open),
    gehoord: await gehoordOver(db, zaak.id, voorstel),
    voorstel: toonWijzigingsvoorstel(voorstel, toezegging),
    redenen: [
      ...belemmeringenVoorBeslisser(voorstel, gebruiker.id),
      ...(await mandaatredenen(toegang, {
        soort: 'wijzigen',
        geagendeerd: voorstel.agendapunt_id !== null,
      })),
    ],
  })
})

export const action = guardZaak('wijziging:besluiten', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, wijzigingsbesluitSchema, async (tx, { _versie }) => {
    await wijzigingBesluiten(tx, actor, zaak, _versie)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'besluit-genomen')
  }),
)

export default function WijzigingBesluitPage() {
  const { nummer, titel, voorstel, redenen, aanleiding, gehoord } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        step={nummer}
        title="Beslis over de wijziging"
        intro={`${titel}. U beslist namens burgemeester en wethouders.`}
      />
      <ErrorSummary errors={answer && 'errors' in answer ? answer.errors : {}} />
      <h2>{aanleiding.titel}</h2>
      <p className="pre-line">{aanleiding.reden}</p>
      {aanleiding.vraagt && <p>{aanleiding.vraagt}</p>}
      <h2>Zienswijze</h2>
      <p className="pre-line">{gehoord}</p>
      <Voorstel voorstel={voorstel} />
      {redenen.length > 0 ? (
        <Reasons title="U kunt hier niet over beslissen" reasons={redenen} />
      ) : (
        <Form versie={voorstel.versie}>
          <p>
            Met dit besluit ligt de brief klaar. Het geldt als de secretaris haar heeft verstuurd.
          </p>
          <Button>{voorstel.dictum}</Button>
        </Form>
      )}
    </>
  )
}
