import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { zaakOvernemen } from '../../commands/zaak-overnemen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { redenMetArtikel } from '../../domain/belemmering.ts'
import { overnameSchema } from '../../domain/afwezigheid/afwezigheid.schema.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { overnamekeuzes } from './keuzes.server.ts'

export const meta: MetaFunction = () => [{ title: 'Overnemen' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('zaak:overnemen', async (toegang) =>
  json({
    nummer: toegang.zaak.nummer,
    titel: toegang.zaak.titel,
    ...(await overnamekeuzes(toegang)),
  }),
)

export const action = guardZaak('zaak:overnemen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, overnameSchema, async (tx, { wat }) => {
    await zaakOvernemen(tx, actor, zaak, wat)
    return gelukt(`/behandeling/${zaak.nummer}`, 'zaak-overgenomen')
  }),
)

export default function OvernamePage() {
  const { nummer, titel, mogelijk, niet } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(overnameSchema)
  return (
    <>
      <PageHeading step={nummer} title="Neem over van een afwezige collega" intro={titel} />
      {mogelijk.length === 0 ? (
        <EmptyState title="Er is hier niets dat u kunt overnemen" />
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Wat neemt u over?"
            hint="De termijnen lopen door. Het komt in het logboek."
            type="checkboxes"
            heading
            options={mogelijk}
            {...field('wat')}
          />
          <Button>Neem over</Button>
        </Form>
      )}
      {niet.length > 0 && (
        <Table
          caption="Wat u niet kunt overnemen"
          rows={niet}
          rowKey={({ wat }) => wat}
          columns={[
            { heading: 'Wat', cell: ({ wat }) => wat },
            { heading: 'Waarom niet', cell: redenMetArtikel },
          ]}
        />
      )}
    </>
  )
}
