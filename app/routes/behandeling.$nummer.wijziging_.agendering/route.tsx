import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wijzigingAgenderen } from '../../commands/wijziging-agenderen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { agenderingSchema } from '../../domain/college/college.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { wijzigingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findPortefeuillehouder } from '../../../db/queries/agenda.ts'
import { listCollegeleden, listKomendeVergaderingen } from '../../../db/queries/college.ts'

export const meta: MetaFunction = () => [{ title: 'Wijziging op de agenda zetten' }]
export const handle: Handle = { kruimels: wijzigingKruimels }

export const loader = guardZaak('wijziging:agenderen', async ({ db, zaak, nu }) => {
  const { gemeente_id, regeling_id } = zaak
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    vergaderingen: await listKomendeVergaderingen(db, gemeente_id, toDatum(nu)),
    leden: await listCollegeleden(db, gemeente_id, null),
    gewoonlijk: await findPortefeuillehouder(db, gemeente_id, regeling_id),
  })
})

export const action = guardZaak('wijziging:agenderen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, agenderingSchema, async (tx, invoer) => {
    await wijzigingAgenderen(tx, actor, zaak, invoer)
    return redirect(`/behandeling/${zaak.nummer}/wijziging`, 303)
  }),
)

export default function AgenderingPage() {
  const { nummer, titel, vergaderingen, leden, gewoonlijk } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(agenderingSchema, {
    portefeuillehouder: gewoonlijk ?? undefined,
  })
  return (
    <>
      <PageHeading
        step={nummer}
        title="Zet de wijziging op de agenda van het college"
        intro={titel}
      />
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is nog geen vergadering gepland">
          De secretaris maakt de vergaderingen van het college aan.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <p>
            U bent met deze stap de tweede lezer van het voorstel. Daarna verandert het niet meer;
            het college kan het wel terugsturen. Wie het voorstelde, zet het niet zelf op de agenda.
          </p>
          <Field
            label="Welke vergadering?"
            type="radio"
            heading
            options={vergaderingen.map(({ id, datum }) => ({ value: id, label: datumLang(datum) }))}
            {...field('vergadering')}
          />
          <Field
            label="Wie is de portefeuillehouder?"
            type="select"
            optional
            options={[
              { value: '', label: 'Niet gekozen' },
              ...leden.map(({ id, naam }) => ({ value: id, label: naam })),
            ]}
            {...field('portefeuillehouder')}
          />
          <Button>Zet op de agenda</Button>
        </Form>
      )}
    </>
  )
}
