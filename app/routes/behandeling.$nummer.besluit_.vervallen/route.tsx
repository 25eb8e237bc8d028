import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { besluitLatenVervallen } from '../../commands/besluit-laten-vervallen.server.ts'
import { uiterlijkBekendmaken } from '../../commands/bekendmaking.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorTijdig } from '../../domain/besluit/bekendmaking.ts'
import { vervallenSchema } from '../../domain/besluit/besluit.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findOnverzondenBesluit } from '../../../db/queries/besluit.ts'

export const meta: MetaFunction = () => [{ title: 'Laat het besluit vervallen' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:bekendmaken', async ({ db, zaak, nu }) => {
  const besluit = await findOnverzondenBesluit(db, zaak.id)
  const uiterlijk = besluit ? await uiterlijkBekendmaken(db, besluit) : null
  const [teLaat] = belemmeringenVoorTijdig(uiterlijk, toDatum(nu))
  if (!teLaat) throw redirect(`/behandeling/${zaak.nummer}/besluit`, 303)
  return json({ nummer: zaak.nummer, titel: zaak.titel, teLaat })
})

export const action = guardZaak('besluit:bekendmaken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, vervallenSchema, async (tx, invoer) => {
    await besluitLatenVervallen(tx, actor, zaak, invoer)
    return gelukt(`/behandeling/${zaak.nummer}`, 'besluit-vervallen')
  }),
)

export default function VervallenPage() {
  const { nummer, titel, teLaat } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(vervallenSchema)
  return (
    <>
      <PageHeading step={nummer} title="Laat het besluit vervallen" intro={titel} />
      <Alert tone="warning">
        <p>
          {teLaat.tekst} <span className="muted">({teLaat.grondslag})</span>
        </p>
      </Alert>
      <p>
        Het besluit is nooit verstuurd en heeft dus geen gevolgen (Awb 3:40). De aanvraag gaat terug
        naar ingediend. De termijn om te beslissen loopt door.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Waarom ging de brief niet op tijd weg?"
          hint="Dit komt in het logboek. De aanvrager leest het niet."
          type="textarea"
          rows={3}
          maxLength={2_000}
          {...field('reden')}
        />
        <Button>Laat het besluit vervallen</Button>
      </Form>
    </>
  )
}
