import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarToewijzen } from '../../commands/bezwaar-toewijzen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { nietBehandelen } from '../../domain/bezwaar/bezwaar.ts'
import { bezwaarbehandelaarSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireBezwaar } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listBezwaarkandidaten } from '../../../db/queries/bezwaar.ts'

export const meta: MetaFunction = () => [{ title: 'Behandelaar van het bezwaar' }]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:toewijzen', async (toegang) => {
  const { db, zaak, gebruiker } = toegang
  const { volgnummer } = await requireBezwaar(toegang)
  const kandidaten = await listBezwaarkandidaten(db, zaak.gemeente_id, zaak.id)
  const verdeelt = gebruiker.rollen.includes('coordinator')
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    volgnummer,
    vrij: kandidaten.filter(
      (een) => nietBehandelen(een) === null && (verdeelt || een.id === gebruiker.id),
    ),
    niet: kandidaten.flatMap((een) => {
      const reden = nietBehandelen(een)
      return reden ? [{ id: een.id, naam: een.naam, ...reden }] : []
    }),
  })
})

export const action = guardZaak('bezwaar:toewijzen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bezwaarbehandelaarSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarToewijzen(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'bezwaar-toegewezen')
  }),
)

export default function BehandelaarPage() {
  const { nummer, titel, vrij, niet } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(bezwaarbehandelaarSchema, {
    behandelaar: vrij.length === 1 ? vrij[0]?.id : undefined,
  })
  return (
    <>
      <PageHeading step={nummer} title="Wie behandelt het bezwaar?" intro={titel} />
      {vrij.length === 0 ? (
        <EmptyState title="Er is niemand die dit bezwaar kan behandelen">
          Vraag de beheerder om een collega die niet bij het besluit was de rol bezwaarbehandelaar
          te geven.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Kies iemand die niet bij het besluit betrokken was"
            hint="Die hoort de indiener en bereidt de beslissing voor (Awb 7:5)."
            type="radio"
            options={vrij.map(({ id, naam }) => ({ value: id, label: naam }))}
            {...field('behandelaar')}
          />
          <Button>Wijs aan</Button>
        </Form>
      )}
      {niet.length > 0 && (
        <Table
          caption="Wie dit bezwaar niet kan behandelen"
          rows={niet}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Naam', cell: ({ naam }) => naam },
            { heading: 'Waarom niet', cell: ({ tekst }) => tekst },
            { heading: 'Artikel', cell: ({ grondslag }) => grondslag ?? '' },
          ]}
        />
      )}
    </>
  )
}
