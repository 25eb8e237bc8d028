import { json, redirect, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listApartTeVersturen, listTeVersturen } from '../../../db/queries/verzamelopdracht.ts'
import { verzamelopdrachtGeven } from '../../commands/verzamelopdracht-geven.server.ts'
import {
  registertekst,
  verzamelopdrachtUitvoeren,
} from '../../commands/verzamelopdracht-uitvoeren.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitwoorden } from '../../domain/besluit/woorden.ts'
import { verzamelSchema } from '../../domain/college/college.schema.ts'
import { datumLang, euro } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

export const meta: MetaFunction = () => [{ title: 'De brieven van deze vergadering versturen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

const meteen = 3

export const loader = guard('besluit:bekendmaken', async ({ db, gebruiker, params }) => {
  const { id, datum } = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  const besluiten = (await listTeVersturen(db, id)).map((besluit) => ({
    id: besluit.id,
    versie: besluit.versie,
    nummer: besluit.nummer,
    uitkomst: besluit.uitkomst,
    bedrag: besluit.bedrag,
    ...registertekst(besluit),
  }))
  return json({ datum, besluiten, apart: await listApartTeVersturen(db, id) })
})

export const action = guard('besluit:bekendmaken', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  let opdracht: string | undefined
  const antwoord = await handleForm({ request, actor }, verzamelSchema, async (tx, input) => {
    const vergadering = { vergadering_id: id, soort: 'bekendmaken' as const }
    const gegeven = await verzamelopdrachtGeven(tx, actor, vergadering, input)
    opdracht = gegeven.aantal <= meteen ? gegeven.id : undefined
    return redirect(`/college/${params.datum}`, 303)
  })
  if (opdracht) await verzamelopdrachtUitvoeren(opdracht, meteen)
  return antwoord
})

export default function VerzendingPage() {
  const { datum, besluiten, apart } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(verzamelSchema, {
    punten: besluiten.map(({ id, versie }) => `${id}:${versie}`),
  })
  return (
    <>
      <PageHeading
        step={`Vergadering van ${datumLang(datum)}`}
        title="Verstuur de brieven"
        intro="Elke aanvrager krijgt het besluit op de gekozen manier: in het portaal, of als brief om te printen."
      />
      <Apart besluiten={apart} />
      {besluiten.length === 0 ? (
        apart.length === 0 && <EmptyState title="Er zijn nu geen brieven te versturen" />
      ) : (
        <Form {...form} className="form wide">
          <ErrorSummary errors={errors} />
          <p>
            Wat is verleend, komt in het openbare register met de tekst hieronder. Namen van
            inwoners zijn eruit gehaald. Wilt u een andere tekst? Haal dat vinkje weg en verstuur
            dat besluit apart.
          </p>
          <Field
            label="Welke besluiten verstuurt u?"
            type="checkboxes"
            options={besluiten.map((besluit) => ({
              value: `${besluit.id}:${besluit.versie}`,
              label: `${besluit.titel} (${besluit.nummer}): ${besluitwoorden[besluit.uitkomst].naam.toLowerCase()}`,
              hint:
                besluit.bedrag > 0
                  ? `${euro(besluit.bedrag)}. ${besluit.samenvatting}`
                  : 'Komt niet in het register.',
            }))}
            {...field('punten')}
          />
          <Button>Verstuur deze brieven</Button>
        </Form>
      )}
    </>
  )
}

/** Letters on an objection or a change are read one by one before they go out: they take something away or set it right. */
function Apart({ besluiten }: { besluiten: { nummer: string; titel: string; soort: string }[] }) {
  if (besluiten.length === 0) return null
  return (
    <section className="stack" aria-labelledby="apart">
      <h2 id="apart">Deze brieven verstuurt u een voor een</h2>
      <ul>
        {besluiten.map(({ nummer, titel, soort }) => (
          <li key={nummer}>
            <Link to={`/behandeling/${nummer}/besluit/bekendmaking`}>{titel}</Link> ({nummer}),{' '}
            {soort === 'bezwaar' ? 'beslissing op bezwaar' : 'wijziging of intrekking'}
          </li>
        ))}
      </ul>
    </section>
  )
}
