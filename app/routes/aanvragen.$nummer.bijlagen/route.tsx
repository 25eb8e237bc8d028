import { redirect, type MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { listBestanden } from '../../../db/queries/bestand.ts'
import { getGevraagdeStukken } from '../../../db/queries/checklist.ts'
import { bestandToevoegen } from '../../commands/bestand-toevoegen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { SavedAlert } from '../../components/saved-alert.tsx'
import { stapVan, volgendeSectie } from '../../domain/aanvraag/secties.ts'
import { toDatum } from '../../domain/datum.ts'
import { belemmeringenVoorBijlage } from '../../domain/document/bijlage.ts'
import { bijlageSchema } from '../../domain/document/bijlage.schema.ts'
import { can } from '../../domain/toegang.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { handleUpload } from '../../lib/upload.server.ts'
import { BijlageForm } from './bijlage-form.tsx'
import { Bijlagenlijst } from './bijlagenlijst.tsx'

export const meta: MetaFunction = () => [{ title: 'Bijlagen' }]

export const handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:lezen', async ({ db, zaak, gebruiker, request, nu }) => {
  const bestanden = await listBestanden(db, zaak.id)
  const stukken = await getGevraagdeStukken(db, zaak.id, toDatum(nu))
  return {
    nummer: zaak.nummer,
    concept: zaak.status === 'concept',
    net: new URL(request.url).searchParams.has('toegevoegd'),
    bestanden,
    stukken: stukken.filter(({ vorm }) => vorm === 'document'),
    schrijven: can(gebruiker, 'aanvraag:schrijven', zaak.zaakrecht),
    belemmeringen: belemmeringenVoorBijlage({ status: zaak.status, aantal: bestanden.length }),
  }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak }) =>
  handleUpload({ request, actor }, 'bestand', bijlageSchema, async (tx, input, { bestand }) => {
    if (!bestand) throw new Error('The schema asks for a file')
    await bestandToevoegen(tx, actor, zaak, { ...input, bestand })
    return redirect(`/aanvragen/${zaak.nummer}/bijlagen?toegevoegd`, 303)
  }),
)

export default function BijlagenPage() {
  const { nummer, concept, net, bestanden, stukken, schrijven, belemmeringen } =
    useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <SavedAlert tekst={net ? 'De bijlage is toegevoegd.' : null} />
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
      <Bijlagenlijst bestanden={bestanden} stukken={stukken} />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {schrijven && belemmeringen.length === 0 && (
        <BijlageForm stukken={stukken} bestanden={bestanden} />
      )}
      {concept && schrijven && (
        <ButtonLink look="secondary" to={`/aanvragen/${nummer}/${volgendeSectie('bijlagen')}`}>
          Verder
        </ButtonLink>
      )}
      <p className="muted">
        In deze demo kijkt de gemeente niet of er een virus in een bestand zit: achter elk bestand
        staat daarom <em>niet gescand</em>.
      </p>
    </>
  )
}
