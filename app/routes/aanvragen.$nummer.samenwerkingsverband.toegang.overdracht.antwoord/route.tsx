import { type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { overdrachtBeantwoorden } from '../../commands/overdracht-beantwoorden.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { overdrachtantwoordSchema } from '../../domain/toegang/toegang.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'
import { overdrachtblik } from './overdrachtblik.server.ts'

export const meta: MetaFunction = () => [{ title: 'Wordt u penvoerder?' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('aanvraag:lezen', overdrachtblik)

export const action = guardZaak('aanvraag:lezen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, overdrachtantwoordSchema, async (tx, antwoord) => {
    await overdrachtBeantwoorden(tx, actor, zaak.nummer, antwoord)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`, 'overdracht-beantwoord')
  }),
)

export default function AntwoordPage() {
  const { van, titel, gevolgen, terug } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(overdrachtantwoordSchema)
  return (
    <>
      <PageHeading
        title="Wordt u penvoerder?"
        intro={`${van} vraagt u om penvoerder te worden van ${titel}.`}
      />
      <h2>Wat er dan verandert</h2>
      <ul>
        {gevolgen.map((gevolg) => (
          <li key={gevolg}>{gevolg}</li>
        ))}
      </ul>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          type="radio"
          label="Uw antwoord"
          heading
          options={[
            { value: 'aangenomen', label: 'Ja, ik word penvoerder' },
            { value: 'afgewezen', label: 'Nee', hint: `${van} blijft dan penvoerder.` },
          ]}
          {...field('antwoord')}
        />
        <Button>Verstuur mijn antwoord</Button>
      </Form>
      <p>
        <Link to={terug}>Ik antwoord later</Link>
      </p>
    </>
  )
}
