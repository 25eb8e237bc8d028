import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { helperinvoerBevestigen } from '../../commands/helperinvoer-bevestigen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { isSectienaam } from '../../domain/aanvraag/secties.ts'
import { kloptSchema } from '../../domain/toegang/toegang.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { ingevoerdVan } from './ingevoerd.server.ts'

export const meta: MetaFunction = () => [{ title: 'Klopt dit?' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:indienen', ingevoerdVan)

export const action = guardZaak('aanvraag:indienen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, kloptSchema, async (tx, { versie }) => {
    const naam = params.sectie ?? ''
    if (!isSectienaam(naam)) throw notFound()
    await helperinvoerBevestigen(tx, actor, zaak, naam, versie)
    return gelukt(`/aanvragen/${zaak.nummer}`, 'ingevoerd-bevestigd')
  }),
)

export default function IngevoerdPage() {
  const { nummer, naam, titel, helper, moment, bevestigd, versie, antwoorden } =
    useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading
        title={bevestigd ? titel : `Klopt dit? ${titel}`}
        intro={`Ingevoerd door ${helper} (helper), ${moment}. Dit staat er nu.`}
      />
      <ErrorSummary errors={errors} />
      {antwoorden.length === 0 ? (
        <p>Hier staat niets meer: wat de helper invulde, is weer weggehaald.</p>
      ) : (
        <SummaryList
          rows={antwoorden.map(({ label, tekst }) => ({ label, value: tekst || 'Niet ingevuld' }))}
        />
      )}
      {bevestigd ? (
        <p>U hebt gezegd dat dit klopt.</p>
      ) : (
        <Form>
          <input type="hidden" name="versie" value={versie} />
          <Button>Dit klopt</Button>
        </Form>
      )}
      <p>
        <Link to={`/aanvragen/${nummer}/${naam}`}>Klopt er iets niet? Wijzig het zelf</Link>
      </p>
    </>
  )
}
