import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarAgenderen } from '../../commands/bezwaarvoorstel-opstellen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bezwaaragendaSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listKomendeVergaderingen } from '../../../db/queries/college.ts'

export const meta: MetaFunction = () => [{ title: 'Bezwaar op de agenda' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) => {
  const werk = await requireEigenWerk(toegang)
  const { db, zaak, nu } = toegang
  const vergaderingen = await listKomendeVergaderingen(db, zaak.gemeente_id, toDatum(nu))
  return json({
    ...werk,
    vergaderingen: vergaderingen.map(({ id, datum }) => ({ value: id, label: datumLang(datum) })),
  })
})

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaaragendaSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarAgenderen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'voorstel-geagendeerd')
  }),
)

export default function AgenderingPage() {
  const { nummer, vergaderingen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(bezwaaragendaSchema)
  return (
    <>
      <PageHeading step={nummer} title="Zet het bezwaar op de agenda van het college" />
      {vergaderingen.length === 0 ? (
        <EmptyState title="Er is geen komende vergadering">
          De secretaris plant de vergaderingen.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Welke vergadering?"
            type="radio"
            options={vergaderingen}
            {...field('vergadering')}
          />
          <Button>Zet op de agenda</Button>
        </Form>
      )}
    </>
  )
}
