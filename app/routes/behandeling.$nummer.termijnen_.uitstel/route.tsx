import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { uitstelVastleggen } from '../../commands/uitstel-beantwoorden.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { papierenUitstelSchema } from '../../domain/termijn/termijnhandeling.schema.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = ({ params }) => [{ title: `Uitstel ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('termijn:verlengen', async ({ db, zaak, nu }) => {
  const vraag = await findUitstelvraag(db, zaak.id)
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    vandaag: toDatum(nu),
    tot: vraag?.tot ?? null,
  })
})

export const action = guardZaak('termijn:verlengen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, papierenUitstelSchema, async (tx, input) => {
    const { antwoord, ontvangen_op: beantwoord_op } = input
    await uitstelVastleggen(tx, actor, zaak, { akkoord: antwoord === 'akkoord', beantwoord_op })
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'uitstel-vastgelegd')
  }),
)

export default function UitstelPage() {
  const { nummer, titel, vandaag, tot } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(papierenUitstelSchema, { ontvangen_op: vandaag })
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Antwoord op papier over uitstel" />
      {tot === null ? (
        <EmptyState title="Er is nu geen vraag om uitstel" />
      ) : (
        <>
          <p>
            De gemeente vroeg uitstel tot {datumVoluit(tot)}. Instemmen kan alleen schriftelijk.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Field
              type="radio"
              label="Wat schreef de aanvrager?"
              options={[
                { value: 'akkoord', label: 'De aanvrager stemt in met uitstel' },
                { value: 'niet_akkoord', label: 'De aanvrager stemt niet in' },
              ]}
              {...field('antwoord')}
            />
            <Field type="date" label="Wanneer kwam de brief binnen?" {...field('ontvangen_op')} />
            <Button>Antwoord vastleggen</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}
