import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { findBesluittermijn } from '../../../db/queries/dwangsom.ts'
import { ingebrekestellingVastleggen } from '../../commands/ingebrekestelling-vastleggen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { kruimelsVan } from '../../domain/behandeling/tabbladen.ts'
import { toDatum } from '../../domain/datum.ts'
import { papierenIngebrekestellingSchema } from '../../domain/dwangsom/dwangsom.schema.ts'
import { belemmeringenVoorIngebrekestelling } from '../../domain/dwangsom/ingebrekestelling.ts'
import { waaroverTeLaat } from '../../domain/dwangsom/waarover.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { findLateWijziging, listLateBezwaren } from '../../lib/dwangsom.server.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Waarover } from '../aanvragen.$nummer.ingebrekestelling/waarover.tsx'

export const meta: MetaFunction = ({ params }) => [{ title: `Ingebrekestelling ${params.nummer}` }]
export const handle = { kruimels: kruimelsVan }

export const loader = guardZaak('ingebrekestelling:vastleggen', async ({ db, zaak, nu }) => {
  const termijn = (await findBesluittermijn(db, zaak.id)) ?? null
  const vandaag = toDatum(nu)
  // after the decision a letter can still be put on record that came in before it
  const dag = termijn?.gereed_op ?? vandaag
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    vandaag,
    termijn_tot: termijn?.einddatum ?? null,
    ...waaroverTeLaat(
      belemmeringenVoorIngebrekestelling(termijn, zaak.status, dag),
      await listLateBezwaren(db, zaak.id, vandaag),
      await findLateWijziging(db, zaak.id, vandaag),
    ),
  })
})

export const action = guardZaak('ingebrekestelling:vastleggen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, papierenIngebrekestellingSchema, async (tx, input) => {
    await ingebrekestellingVastleggen(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/termijnen`, 'ingebrekestelling-vastgelegd')
  }),
)

export default function IngebrekestellingPage() {
  const { nummer, titel, vandaag, termijn_tot, belemmeringen, keuzes } =
    useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(papierenIngebrekestellingSchema, {
    ontvangen_op: vandaag,
    over: keuzes[0]?.value,
  })
  return (
    <>
      <PageHeading step={`${nummer} ${titel}`} title="Ingebrekestelling op papier" />
      {belemmeringen.map(({ code, tekst }) => (
        <Alert key={code} tone="info">
          <p>{tekst}</p>
        </Alert>
      ))}
      {belemmeringen.length === 0 && (
        <>
          <p>
            {keuzes.length === 1 &&
              keuzes[0]?.value === 'aanvraag' &&
              `De laatste dag om op tijd te beslissen was ${termijn_tot ? datumLang(termijn_tot) : 'onbekend'}. `}
            De twee weken tellen vanaf de dag waarop de brief binnenkwam. De aanvrager krijgt meteen
            bericht.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Waarover keuzes={keuzes} veld={field('over')} />
            <Field
              type="date"
              label="Wanneer kwam de brief binnen?"
              hint="De dag op de poststempel van de gemeente."
              {...field('ontvangen_op')}
            />
            <Field
              type="textarea"
              rows={3}
              label="Wat staat er in de brief?"
              hint="De aanvrager leest dit terug."
              optional
              maxLength={2000}
              {...field('toelichting')}
            />
            <Button>Ingebrekestelling vastleggen</Button>
          </Form>
        </>
      )}
      <p>
        <Link to={`/behandeling/${nummer}/termijnen`}>Terug naar de termijnen</Link>
      </p>
    </>
  )
}
