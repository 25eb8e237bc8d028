import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { terugMelden } from '../../commands/terug-melden.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { terugmeldingSchema } from '../../domain/brief/terugmelding.schema.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { can } from '../../domain/toegang.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listVerstuurd } from '../../../db/queries/terugmelding.ts'

export const meta: MetaFunction = () => [{ title: 'Er kwam post terug' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('brief:verzenden', async ({ db, zaak, gebruiker, request }) => {
  const verstuurd = await listVerstuurd(db, zaak.id)
  const keuzes = verstuurd
    .filter(({ wacht }) => !wacht)
    .map(({ soort, id, onderwerp, kanaal, op }) => ({
      value: `${soort}:${id}`,
      label: onderwerp,
      hint: `${kanaal === 'post' ? 'Per post' : 'Per e-mail gemeld'} op ${datumVoluit(op)}`,
    }))
  const gevraagd = new URL(request.url).searchParams.get('brief')
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    keuzes,
    gekozen: keuzes.find(({ value }) => value === gevraagd)?.value,
    verbetert: can(gebruiker, 'besluit:bekendmaken'),
  })
})

export const action = guardZaak('brief:verzenden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, terugmeldingSchema, async (tx, invoer) => {
    await terugMelden(tx, actor, zaak, invoer)
    const naar = invoer.brief.startsWith('besluit') && can(actor.gebruiker, 'besluit:bekendmaken')
    return naar
      ? gelukt(`/behandeling/${zaak.nummer}/besluit/herzending`, 'teruggekomen-post')
      : redirect(`/behandeling/${zaak.nummer}/berichten?terug`, 303)
  }),
)

export default function TerugmeldingPage() {
  const { nummer, titel, keuzes, gekozen, verbetert } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(terugmeldingSchema, { brief: gekozen })
  return (
    <>
      <PageHeading step={nummer} title="Er kwam een e-mail of brief terug" intro={titel} />
      {keuzes.length === 0 ? (
        <EmptyState title="Er is niets verstuurd, of alles staat al klaar voor de post" />
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Wat kwam er terug?"
            hint="De brief staat daarna klaar om op de post te doen. Bij een besluit begint de termijn voor bezwaar dan opnieuw (Awb 2:11)."
            type="radio"
            options={keuzes}
            {...field('brief')}
          />
          <Field
            label="Wat stond erbij?"
            hint="Bijvoorbeeld: postbus vol, of onbekend op dit adres."
            optional
            maxLength={500}
            {...field('reden')}
          />
          <Button>Zet de brief klaar</Button>
          {verbetert && (
            <p className="muted">
              Klopt het adres in de brief van een besluit niet?{' '}
              <Link to={`/behandeling/${nummer}/besluit`}>Verbeter dan eerst de brief</Link>.
            </p>
          )}
        </Form>
      )}
    </>
  )
}
