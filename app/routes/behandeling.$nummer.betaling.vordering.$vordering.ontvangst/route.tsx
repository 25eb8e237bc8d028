import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ontvangstVastleggen } from '../../commands/ontvangst-vastleggen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { ontvangstSchema } from '../../domain/vordering/vordering.schema.ts'
import { betalingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { vorderinggegevens } from '../vordering/vordering.server.ts'
import { Vorderingkop } from '../vordering/vorderingkop.tsx'

export const meta: MetaFunction = () => [{ title: 'Ontvangst vastleggen' }]
export const handle: Handle = { kruimels: betalingKruimels }

export const loader = guardZaak('vordering:vastleggen', async (toegang) =>
  json(await vorderinggegevens(toegang)),
)

export const action = guardZaak('vordering:vastleggen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, ontvangstSchema, async (tx, invoer) => {
    const welke = { id: zaak.id, vordering: params.vordering ?? '' }
    await ontvangstVastleggen(tx, actor, welke, invoer)
    return gelukt('/betalingen', 'ontvangst-vastgelegd')
  }),
)

export default function OntvangstPage() {
  const { vordering, nummer, titel, vandaag } = useLoaderData<typeof loader>()
  const open = vordering.bedrag - vordering.ontvangen
  const { form, field, errors } = useSchemaForm(ontvangstSchema, {
    bedrag: bedragGetypt(Math.max(0, open)),
    ontvangen_op: vandaag,
  })
  return (
    <>
      <Vorderingkop {...{ vordering, nummer, titel }} doel="Leg vast wat is terugbetaald" />
      {open <= 0 ? (
        <Alert tone="good">
          <p>
            {vordering.bedrag > 0 ? 'Alles is ontvangen.' : 'De vordering is vervallen na bezwaar.'}
          </p>
        </Alert>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Ontvangen bedrag"
            type="money"
            hint="Betaalt de ontvanger in delen? Leg dan elk deel apart vast."
            {...field('bedrag')}
          />
          <Field label="Ontvangen op" type="date" {...field('ontvangen_op')} />
          <Field
            label="Kenmerk van de bijschrijving"
            hint="Zoals het op het afschrift van de gemeente staat."
            width="medium"
            autoComplete="off"
            {...field('kenmerk')}
          />
          <Button>Leg de ontvangst vast</Button>
        </Form>
      )}
    </>
  )
}
