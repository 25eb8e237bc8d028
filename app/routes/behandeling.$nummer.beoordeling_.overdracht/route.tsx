import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beoordelingOverdragen } from '../../commands/beoordeling-overdragen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { redenMetArtikel } from '../../domain/belemmering.ts'
import { overdrachtSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import { beoordelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { overdrachtkeuzes } from './keuzes.server.ts'

export const meta: MetaFunction = () => [{ title: 'Beoordeling overdragen' }]
export const handle: Handle = { kruimels: beoordelingKruimels }

export const loader = guardZaak('beoordeling:toewijzen', async (toegang) =>
  json({
    nummer: toegang.zaak.nummer,
    titel: toegang.zaak.titel,
    ...(await overdrachtkeuzes(toegang)),
  }),
)

export const action = guardZaak('beoordeling:toewijzen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, overdrachtSchema, async (tx, invoer) => {
    await beoordelingOverdragen(tx, actor, zaak, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/beoordeling`, 'beoordeling-overgedragen')
  }),
)

export default function OverdrachtPage() {
  const { nummer, titel, over, vrij, niet } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(overdrachtSchema, {
    beoordeling: over.length === 1 ? over[0]?.value : undefined,
  })
  return (
    <>
      <PageHeading step={nummer} title="Draag een beoordeling over" intro={titel} />
      {over.length === 0 ? (
        <EmptyState title="Er is hier geen beoordeling van iemand die afwezig is" />
      ) : vrij.length === 0 ? (
        <EmptyState title="Er is niemand die deze beoordeling kan overnemen">
          Vraag de beheerder om een collega de rol beoordelaar te geven.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Wat draagt u over?"
            hint="Wie het overneemt, begint opnieuw en ziet niet wat er al stond. De termijnen lopen door."
            type="radio"
            options={over}
            {...field('beoordeling')}
          />
          <Field
            label="Aan wie?"
            hint="Die verklaart eerst geen belang te hebben, en ziet de aanvraag daarna pas."
            type="radio"
            options={vrij}
            {...field('aan')}
          />
          <Button>Draag over</Button>
        </Form>
      )}
      {over.length > 0 && niet.length > 0 && (
        <Table
          caption="Wie dit niet kan overnemen"
          rows={niet}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Naam', cell: ({ naam }) => naam },
            { heading: 'Waarom niet', cell: redenMetArtikel },
          ]}
        />
      )}
    </>
  )
}
