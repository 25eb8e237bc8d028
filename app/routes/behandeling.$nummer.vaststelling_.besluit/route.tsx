import { json, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { subsidieVaststellen } from '../../commands/subsidie-vaststellen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { belemmeringenVoorBesluit } from '../../domain/vaststelling/vaststelling.ts'
import { besluitSchema } from '../../domain/vaststelling/vaststelling.schema.ts'
import { vaststellingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { mandaatredenen } from '../../lib/mandaat.server.ts'
import { uitbetaald } from '../../domain/wijziging/wijziging.ts'
import { toonVoorstel } from '../../lib/vaststelling.server.ts'
import { findVaststelling } from '../../../db/queries/besluit.ts'
import { findSubsidie } from '../../../db/queries/subsidie.ts'
import { findVaststellingsvoorstel } from '../../../db/queries/vaststelling.ts'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { Voorstelstuk } from '../behandeling.$nummer.vaststelling/voorstelstuk.tsx'

export const meta: MetaFunction = () => [{ title: 'Beslissen over de vaststelling' }]
export const handle: Handle = { kruimels: vaststellingKruimels }

export const loader = guardZaak('vaststelling:besluiten', async (toegang) => {
  const { db, zaak, gebruiker } = toegang
  const voorstel = await findVaststellingsvoorstel(db, zaak.id)
  if (!voorstel) throw notFound()
  const subsidie = await findSubsidie(db, zaak.id)
  const { versie } = voorstel
  const besloten = (await findVaststelling(db, zaak.id)) !== undefined
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    versie,
    voorstel: toonVoorstel(voorstel, uitbetaald(subsidie), await listZienswijzen(db, zaak.id)),
    redenen: besloten
      ? [{ code: 'besloten', tekst: 'Over de vaststelling van deze subsidie is al besloten.' }]
      : [
          ...belemmeringenVoorBesluit(voorstel, { wie: gebruiker.id, versie }),
          ...(await mandaatredenen(toegang, {
            soort: 'vaststellen',
            bedrag: subsidie?.verleend ?? 0,
          })),
        ],
  })
})

export const action = guardZaak('vaststelling:besluiten', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, besluitSchema, async (tx, { versie }) => {
    await subsidieVaststellen(tx, actor, zaak, versie)
    return gelukt(`/behandeling/${zaak.nummer}/vaststelling`, 'subsidie-vastgesteld')
  }),
)

export default function VaststellingBesluitPage() {
  const { nummer, titel, versie, voorstel, redenen } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return (
    <>
      <PageHeading
        step={nummer}
        title="Beslis over de vaststelling"
        intro={`${titel}. U beslist namens burgemeester en wethouders.`}
      />
      <ErrorSummary errors={answer && 'errors' in answer ? answer.errors : {}} />
      <Voorstelstuk voorstel={voorstel} />
      {redenen.length > 0 ? (
        <Reasons title="U kunt hier niet over beslissen" reasons={redenen} />
      ) : (
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <p>
            Met dit besluit staat het bedrag vast. De secretaris verstuurt de brief; daarna wordt
            wat nog openstaat betaald.
          </p>
          <Button>Stel de subsidie vast op {voorstel.bedrag}</Button>
        </Form>
      )}
    </>
  )
}
