import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { betaalverzoekVastleggen } from '../../commands/betaalverzoek-vastleggen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { betaalverzoekSchema } from '../../domain/vordering/vordering.schema.ts'
import { betalingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { vorderinggegevens } from '../vordering/vordering.server.ts'
import { Vorderingkop } from '../vordering/vorderingkop.tsx'

export const meta: MetaFunction = () => [{ title: 'Betaalverzoek vastleggen' }]
export const handle: Handle = { kruimels: betalingKruimels }

export const loader = guardZaak('vordering:vastleggen', async (toegang) =>
  json(await vorderinggegevens(toegang)),
)

export const action = guardZaak('vordering:vastleggen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, betaalverzoekSchema, async (tx, invoer) => {
    const welke = { id: zaak.id, vordering: params.vordering ?? '' }
    await betaalverzoekVastleggen(tx, actor, welke, invoer)
    return gelukt('/betalingen', 'betaalverzoek-vastgelegd')
  }),
)

export default function BetaalverzoekPage() {
  const { vordering, nummer, titel, vandaag } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(betaalverzoekSchema, { verstuurd_op: vandaag })
  return (
    <>
      <Vorderingkop
        {...{ vordering, nummer, titel }}
        doel="Leg vast dat het betaalverzoek is verstuurd"
      />
      {vordering.verstuurd_op ? (
        <Alert tone="good">
          <p>Het betaalverzoek is verstuurd op {datumVoluit(vordering.verstuurd_op)}.</p>
        </Alert>
      ) : (
        <>
          <p>
            U stuurt het betaalverzoek vanuit de administratie van de gemeente. De ontvanger krijgt
            van dit platform een bericht dat het komt, met het kenmerk en de laatste dag.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Field label="Verstuurd op" type="date" {...field('verstuurd_op')} />
            <Field
              label="Kenmerk van het betaalverzoek"
              hint="Het nummer in de administratie van de gemeente."
              width="medium"
              autoComplete="off"
              {...field('kenmerk')}
            />
            <Button>Leg het betaalverzoek vast</Button>
          </Form>
        </>
      )}
    </>
  )
}
