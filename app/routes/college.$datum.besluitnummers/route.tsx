import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { listGenomen } from '../../../db/queries/besluitnummer.ts'
import { besluitnummersVastleggen } from '../../commands/besluitnummers-vastleggen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { besluitnummersSchema } from '../../domain/college/college.schema.ts'
import { datumKort, datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

export const meta: MetaFunction = () => [{ title: 'Besluitnummers' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:agenderen', async ({ db, gebruiker, params }) => {
  const { id, datum } = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  return json({ datum, besluiten: await listGenomen(db, id) })
})

export const action = guard('college:agenderen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  return handleForm({ request, actor }, besluitnummersSchema, async (tx, { regels }) => {
    await besluitnummersVastleggen(tx, actor, id, regels)
    return redirect(`/college/${params.datum}`, 303)
  })
})

export default function BesluitnummersPage() {
  const { datum, besluiten } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(besluitnummersSchema, {
    regels: besluiten
      .map(({ nummer, besluitnummer, datum: dag }) =>
        [nummer, besluitnummer ?? '', datumKort(dag ?? datum)].join('; '),
      )
      .join('\n'),
  })
  return (
    <>
      <PageHeading
        step={`Vergadering van ${datumLang(datum)}`}
        title="Besluitnummers"
        intro="Het nummer en de datum die een besluit heeft in het systeem waarmee het college vergadert."
      />
      <Form {...form} className="form wide">
        <ErrorSummary errors={errors} />
        <Field
          label="Zaaknummer; besluitnummer; datum"
          hint="Een besluit per regel; achter het zaaknummer van een bezwaar staat /B1, van een wijziging /W1. Typ het nummer tussen de puntkomma's, of plak het CSV-bestand uit het andere systeem. Een regel zonder nummer blijft zoals hij was."
          type="textarea"
          rows={Math.min(24, besluiten.length + 3)}
          {...field('regels')}
        />
        <Button>Leg de nummers vast</Button>
      </Form>
    </>
  )
}
