import { redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { bestandToevoegen } from '../../commands/bestand-toevoegen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { stapVan, volgendeSectie } from '../../domain/aanvraag/secties.ts'
import { bijlageSchema } from '../../domain/document/bijlage.schema.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { unreadable } from '../../lib/errors.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { bewaardVan } from '../../lib/sectie.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { BijlageForm } from './bijlage-form.tsx'
import { bijlagenVan } from './bijlagen.server.ts'
import { Bijlagenlijst } from './bijlagenlijst.tsx'

export const meta: MetaFunction = () => [{ title: 'Bijlagen' }]

export const handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async (toegestaan) => {
  const { searchParams } = new URL(toegestaan.request.url)
  const gedaan = meldingen.find(([naam]) => searchParams.has(naam))?.[1]
  const net = gedaan ?? (await bewaardVan(toegestaan))
  return { net, ...(await bijlagenVan(toegestaan)) }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, bijlageSchema, async (tx, input, bestanden) => {
    const bestand = bestanden.bestand?.[0]
    if (!bestand) throw unreadable()
    await bestandToevoegen(tx, actor, zaak, { ...input, bestand })
    return redirect(`/aanvragen/${zaak.nummer}/bijlagen?toegevoegd`, 303)
  }),
)

const meldingen = [
  ['toegevoegd', 'De bijlage is toegevoegd.'],
  ['verwijderd', 'Het bestand is verwijderd.'],
  ['later', 'Wij hebben opgeschreven dat u dit later stuurt.'],
] as const

export default function BijlagenPage() {
  const { nummer, concept, net, bestanden, stukken, keuzes, schrijft, gescand, belemmeringen } =
    useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <SavedAlert tekst={net} />
      <PageHeading
        step={concept ? stapVan('bijlagen') : nummer}
        title="Bijlagen"
        intro={
          concept
            ? 'Stuur alleen mee waar om gevraagd wordt. Zonder bijlage kunt u ook indienen.'
            : undefined
        }
      />
      <ErrorSummary errors={errors} />
      <Bijlagenlijst bestanden={bestanden} stukken={stukken} later={concept && schrijft} />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {schrijft && belemmeringen.length === 0 && (
        <BijlageForm stukken={keuzes} bestanden={bestanden} nasturen={!concept} />
      )}
      {concept && schrijft && (
        <ButtonLink look="secondary" to={`/aanvragen/${nummer}/${volgendeSectie('bijlagen')}`}>
          Verder
        </ButtonLink>
      )}
      {!gescand && (
        <p className="muted">
          In deze demo kijkt de gemeente niet of er een virus in een bestand zit: achter elk bestand
          staat daarom <em>niet gescand</em>.
        </p>
      )}
    </>
  )
}
