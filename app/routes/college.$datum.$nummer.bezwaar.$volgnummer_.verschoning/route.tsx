import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarverschoningVastleggen } from '../../commands/bezwaarverschoning-vastleggen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { verschoningSchema } from '../../domain/besluit/besluit.schema.ts'
import { can } from '../../domain/toegang.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { findBezwaarpunt } from '../../../db/queries/bezwaarvoorstel.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'

export const meta: MetaFunction = () => [{ title: 'Verschoning vastleggen' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('verschoning:vastleggen', async ({ db, gebruiker, params }) => {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  const { nummer, volgnummer } = params
  const punt = await findBezwaarpunt(db, vergadering.id, { nummer, volgnummer })
  if (!punt) throw notFound()
  const leden = await listCollegeleden(db, gemeente_id, vergadering.id, punt.id)
  const namensAnderen = can(gebruiker, 'college:agenderen')
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum: punt.datum,
    leden: leden.filter(
      ({ id, verschoond }) => !verschoond && (namensAnderen || id === gebruiker.id),
    ),
  })
})

export const action = guard('verschoning:vastleggen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const { nummer = '', volgnummer = '' } = params
  const punt = { vergadering_id: id, nummer, volgnummer }
  return handleForm({ request, actor }, verschoningSchema, async (tx, input) => {
    await bezwaarverschoningVastleggen(tx, actor, punt, input)
    return redirect(`/college/${params.datum}/${nummer}/bezwaar/${volgnummer}`, 303)
  })
})

export default function VerschoningPage() {
  const { nummer, titel, leden } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(verschoningSchema, {
    lid: leden.length === 1 ? leden[0]?.id : undefined,
  })
  return (
    <>
      <PageHeading step={nummer} title="Leg een verschoning vast" intro={titel} />
      <p>
        Wie persoonlijk bij deze aanvraag of dit bezwaar betrokken is, doet niet mee aan het
        besluit. Dit wordt vastgelegd voordat het college beslist en verandert daarna niet meer.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wie doet niet mee?"
          type="radio"
          options={leden.map(({ id, naam }) => ({ value: id, label: naam }))}
          {...field('lid')}
        />
        <Field
          label="Waarom?"
          hint="In een paar woorden, bijvoorbeeld: bestuurslid van de aanvrager."
          {...field('reden')}
        />
        <Button>Leg vast</Button>
      </Form>
    </>
  )
}
