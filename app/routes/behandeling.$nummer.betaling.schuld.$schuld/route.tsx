import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { schuldBetaald } from '../../commands/schuld-betaald.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { SummaryList } from '../../components/summary-list.tsx'
import { toDatum } from '../../domain/datum.ts'
import { schuldnaam } from '../../domain/geldschuld/geldschuld.ts'
import { schuldbetalingSchema } from '../../domain/geldschuld/geldschuld.schema.ts'
import { datumVoluit, euro } from '../../domain/opmaak.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findSchuld } from '../../../db/queries/geldschuld.ts'

export const meta: MetaFunction = () => [{ title: 'Betaling vastleggen' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('betaling:vrijgeven', async ({ db, zaak, params, nu }) => {
  const schuld = await findSchuld(db, zaak.id, params.schuld)
  if (!schuld) throw notFound()
  return json({ ...schuld, nummer: zaak.nummer, titel: zaak.titel, vandaag: toDatum(nu) })
})

export const action = guardZaak('betaling:vrijgeven', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, schuldbetalingSchema, async (tx, invoer) => {
    await schuldBetaald(tx, actor, { id: zaak.id, schuldId: params.schuld ?? '' }, invoer)
    return gelukt('/betalingen', 'schuld-betaald')
  }),
)

export default function SchuldPage() {
  const { nummer, titel, soort, bedrag, vanaf, betalen_voor, betaald_op, vandaag } =
    useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(schuldbetalingSchema, { betaald_op: vandaag })
  return (
    <>
      <PageHeading
        step={nummer}
        title={`${schuldnaam[soort]}: leg de betaling vast`}
        intro={titel}
      />
      <SummaryList
        rows={[
          { label: 'Bedrag', value: euro(bedrag) },
          { label: 'Besluit van', value: datumVoluit(vanaf) },
          {
            label: 'Betalen tot en met',
            value: betalen_voor ? `${datumVoluit(betalen_voor)} (Awb 4:87)` : 'Niet bekend',
          },
        ]}
      />
      {betaald_op ? (
        <Alert tone="good">
          <p>Dit is betaald op {datumVoluit(betaald_op)}.</p>
        </Alert>
      ) : (
        <>
          <p>
            Dit geld komt niet van het subsidieplafond. U betaalt het in de administratie van de
            gemeente en legt dat hier vast. Wie over dit bedrag besliste, legt de betaling niet
            vast.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Field label="Betaald op" type="date" {...field('betaald_op')} />
            <Field
              label="Kenmerk van de betaling"
              hint="Het nummer in de administratie van de gemeente. Het staat ook op het afschrift van wie het geld krijgt."
              width="medium"
              autoComplete="off"
              {...field('kenmerk')}
            />
            <Button>Leg de betaling vast</Button>
          </Form>
        </>
      )}
    </>
  )
}
