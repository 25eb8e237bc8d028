import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { listZienswijzen } from '../../../db/queries/zienswijze.ts'
import { zienswijzeVastleggen } from '../../commands/zienswijze-geven.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { teBeantwoorden } from '../../domain/zienswijze/zienswijze.ts'
import { zienswijzeVastleggenSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [
  { title: `Zienswijze vastleggen ${params.nummer}` },
]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('zienswijze:vragen', async ({ db, zaak, nu }) =>
  json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    vandaag: toDatum(nu),
    vraag: teBeantwoorden(await listZienswijzen(db, zaak.id)),
  }),
)

export const action = guardZaak('zienswijze:vragen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, zienswijzeVastleggenSchema, async (tx, input) => {
    await zienswijzeVastleggen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/zienswijze`, 'zienswijze-vastgelegd')
  }),
)

export default function AntwoordPage() {
  const { nummer, titel, vraag, vandaag } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(zienswijzeVastleggenSchema, {
    beantwoord_op: vandaag,
  })
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Wat zei of schreef de aanvrager?" />
      {!vraag && <EmptyState title="Er is geen voornemen dat op een reactie wacht" />}
      {vraag && (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Hoe reageerde de aanvrager?"
            type="radio"
            options={[
              { value: 'mondeling', label: 'Mondeling, in een gesprek of door de telefoon' },
              { value: 'papier', label: 'In een brief' },
            ]}
            {...field('weg')}
          />
          <Field label="Op welke dag?" type="date" {...field('beantwoord_op')} />
          <Field
            label="Gaf de aanvrager een zienswijze?"
            type="radio"
            options={[
              { value: 'zienswijze', label: 'Ja' },
              { value: 'geen', label: 'Nee, de aanvrager wil niet reageren' },
            ]}
            {...field('reactie')}
          />
          <Field
            label="Wat vindt de aanvrager van het voornemen?"
            hint="De aanvrager krijgt deze tekst als bericht en kan zien of hij klopt."
            type="textarea"
            rows={6}
            maxLength={5000}
            optional
            {...field('antwoord')}
          />
          <Button>Leg vast</Button>
        </Form>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/zienswijze`}>Terug naar de zienswijze</Link>
      </p>
    </>
  )
}
