import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { adviesVragen } from '../../commands/advies-vragen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { adviesvraagSchema } from '../../domain/advies/advies.schema.ts'
import { isAdviesMogelijk, nietAdviseren, nietMogelijk } from '../../domain/advies/advies.ts'
import { behandelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { listAdviseurs } from '../../../db/queries/advies.ts'
import { listBestanden } from '../../../db/queries/bestand.ts'

export const meta: MetaFunction = () => [{ title: 'Advies vragen' }]
export const handle: Handle = { kruimels: behandelingKruimels }

export const loader = guardZaak('advies:vragen', async ({ db, zaak, gebruiker }) => {
  const adviseurs = (await listAdviseurs(db, zaak.gemeente_id, zaak.id))
    .filter(({ id }) => id !== gebruiker.id)
    .map((iemand) => ({ id: iemand.id, naam: iemand.naam, reden: nietAdviseren(iemand) }))
  return json({
    nummer: zaak.nummer,
    titel: zaak.titel,
    bestanden: (await listBestanden(db, zaak.id)).map(({ id, naam }) => ({
      value: id,
      label: naam,
    })),
    niet: isAdviesMogelijk(zaak.status) ? null : nietMogelijk.tekst,
    vrij: adviseurs.filter(({ reden }) => reden === null),
    anderen: adviseurs.flatMap(({ reden, ...iemand }) =>
      reden ? [{ ...iemand, tekst: reden.tekst }] : [],
    ),
  })
})

export const action = guardZaak('advies:vragen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, adviesvraagSchema, async (tx, vraag) => {
    await adviesVragen(tx, actor, zaak, vraag)
    return gelukt(`/behandeling/${zaak.nummer}/advies`, 'advies-gevraagd')
  }),
)

export default function AdviesVragenPage() {
  const { nummer, titel, niet, vrij, anderen, bestanden } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(adviesvraagSchema)
  return (
    <>
      <PageHeading step={nummer} title="Vraag advies" intro={titel} />
      {niet ? (
        <p>{niet}</p>
      ) : vrij.length === 0 ? (
        <EmptyState title="Er is niemand die u kunt vragen">
          Vraag de beheerder om iemand de rol adviseur te geven.
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Wie vraagt u?"
            hint="De adviseur verklaart eerst geen belang te hebben, en leest dan de aanvraag zonder contactgegevens."
            type="radio"
            heading
            options={vrij.map(({ id, naam }) => ({ value: id, label: naam }))}
            {...field('adviseur')}
          />
          <Field
            label="Wat wilt u weten?"
            type="textarea"
            rows={5}
            maxLength={2000}
            {...field('vraag')}
          />
          <Field
            label="Voor welke dag?"
            hint="Komt het advies later, dan hoeft het besluit daar niet op te wachten (Awb 3:6)."
            type="date"
            {...field('uiterlijk')}
          />
          {bestanden.length > 0 && (
            <Field
              label="Welke bijlagen mag de adviseur lezen?"
              hint="Kijk eerst of er geen adressen of telefoonnummers in staan. Zonder keuze leest de adviseur geen bijlagen."
              type="checkboxes"
              heading
              optional
              options={bestanden}
              {...field('bijlagen')}
            />
          )}
          <Button>Vraag advies</Button>
        </Form>
      )}
      {anderen.length > 0 && (
        <Table
          caption="Wie u niet kunt vragen"
          rows={anderen}
          rowKey={({ id }) => id}
          columns={[
            { heading: 'Naam', cell: ({ naam }) => naam },
            { heading: 'Waarom niet', cell: ({ tekst }) => tekst },
          ]}
        />
      )}
    </>
  )
}
