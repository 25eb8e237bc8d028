import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { findAgendapunt } from '../../../db/queries/agenda.ts'
import { listKomendeVergaderingen } from '../../../db/queries/college.ts'
import { voorstelAanhouden } from '../../commands/voorstel-aanhouden.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { aanhoudingSchema } from '../../domain/college/college.schema.ts'
import { datumKort, datumLang } from '../../domain/opmaak.ts'
import { plusDagen } from '../../domain/datum.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

export const meta: MetaFunction = () => [{ title: 'Voorstel aanhouden' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('besluit:nemen', async ({ db, gebruiker, params }) => {
  const { gemeente_id } = gebruiker
  const { id, datum } = await requireVergadering(db, gemeente_id, params.datum)
  const punt = await findAgendapunt(db, id, params.nummer ?? '')
  if (!punt) throw notFound()
  return json({
    nummer: punt.nummer,
    titel: punt.titel,
    datum,
    uiterlijk: punt.uiterste_datum,
    vergaderingen: await listKomendeVergaderingen(db, gemeente_id, plusDagen(datum, 1)),
  })
})

export const action = guard('besluit:nemen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  const punt = { vergadering_id: id, nummer: params.nummer ?? '' }
  return handleForm({ request, actor }, aanhoudingSchema, async (tx, input) => {
    await voorstelAanhouden(tx, actor, punt, input)
    return redirect(`/college/${params.datum}`, 303)
  })
})

export default function AanhoudingPage() {
  const { nummer, titel, vergaderingen, uiterlijk } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(aanhoudingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Houd het voorstel aan" intro={titel} />
      <p>
        Het college beslist dan nu niet. Hetzelfde voorstel komt terug in een andere vergadering. De
        beslistermijn loopt door
        {uiterlijk ? `: beslissen en versturen moet voor ${datumKort(uiterlijk)}.` : '.'}
      </p>
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is nog geen latere vergadering gepland">
          De secretaris maakt de vergaderingen aan. U kunt het voorstel ook terugsturen.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="In welke vergadering komt het terug?"
            type="radio"
            options={vergaderingen.map(({ id, datum }) => ({ value: id, label: datumLang(datum) }))}
            {...field('vergadering')}
          />
          <Field label="Waarom?" type="textarea" rows={3} {...field('reden')} />
          <Button>Houd aan</Button>
        </Form>
      )}
    </>
  )
}
