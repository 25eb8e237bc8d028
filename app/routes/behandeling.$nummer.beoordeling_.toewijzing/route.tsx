import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { beoordelingToewijzen } from '../../commands/beoordeling-toewijzen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Table } from '../../components/table.tsx'
import { redenMetArtikel } from '../../domain/belemmering.ts'
import { toewijzingSchema } from '../../domain/beoordeling/beoordeling.schema.ts'
import type { Belemmering } from '../../domain/belemmering.ts'
import { telwoord } from '../../domain/beoordeling/schaal.ts'
import { nietBeoordelen, nogTeKiezen, type Kandidaat } from '../../domain/beoordeling/toewijzing.ts'
import { beoordelingKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toDatum } from '../../domain/datum.ts'
import { listKandidaten } from '../../../db/queries/beoordeling.ts'
import { getRegelingVanZaak } from '../../../db/queries/regeling.ts'

export const meta: MetaFunction = () => [{ title: 'Beoordelaars aanwijzen' }]
export const handle: Handle = { kruimels: beoordelingKruimels }

export const loader = guardZaak('beoordeling:toewijzen', async ({ db, zaak, nu }) => {
  const kandidaten = await listKandidaten(db, zaak.gemeente_id, zaak.id)
  const { beoordelaars } = await getRegelingVanZaak(db, zaak, toDatum(nu))
  return json({
    beoordelaars,
    nummer: zaak.nummer,
    titel: zaak.titel,
    nodig: nogTeKiezen(kandidaten, beoordelaars),
    vrij: kandidaten.filter((iemand) => waaromNiet(iemand) === null),
    niet: kandidaten.flatMap((iemand) => {
      const reden = waaromNiet(iemand)
      return reden ? [{ id: iemand.id, naam: iemand.naam, ...reden }] : []
    }),
  })
})

export const action = guardZaak('beoordeling:toewijzen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, toewijzingSchema, async (tx, { beoordelaars }) => {
    await beoordelingToewijzen(tx, actor, zaak, beoordelaars)
    return gelukt(`/behandeling/${zaak.nummer}/beoordeling`, 'beoordelaars-toegewezen')
  }),
)

const waaromNiet = (iemand: Kandidaat): Belemmering | null =>
  nietBeoordelen(iemand) ??
  (iemand.overgenomen
    ? { code: 'overgenomen', tekst: 'Was afwezig; een collega nam de beoordeling over.' }
    : iemand.toegewezen
      ? { code: 'bezig', tekst: 'Beoordeelt deze aanvraag al.' }
      : null)

export default function ToewijzingPage() {
  const { nummer, titel, nodig, vrij, niet, beoordelaars } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(toewijzingSchema)
  return (
    <>
      <PageHeading step={nummer} title="Wijs beoordelaars aan" intro={titel} />
      {nodig === 0 ? (
        <Alert
          tone="info"
          title={`Deze aanvraag heeft al ${telwoord(beoordelaars)} beoordelaars`}
        />
      ) : vrij.length < nodig ? (
        <EmptyState title="Er zijn te weinig beoordelaars die dit kunnen">
          {`Er ${nodig === 1 ? 'is nog één beoordelaar' : `zijn ${telwoord(nodig)} beoordelaars`} nodig. Vraag de beheerder om een collega de rol beoordelaar te geven.`}
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label={nodig === 1 ? 'Kies één beoordelaar' : `Kies ${telwoord(nodig)} beoordelaars`}
            hint="Zij beoordelen los van elkaar en verklaren eerst of zij een belang hebben."
            type="checkboxes"
            heading
            options={vrij.map(({ id, naam }) => ({ value: id, label: naam }))}
            {...field('beoordelaars')}
          />
          <Button>Wijs aan</Button>
        </Form>
      )}
      {niet.length > 0 && (
        <Table
          caption="Wie deze aanvraag niet kan beoordelen"
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
