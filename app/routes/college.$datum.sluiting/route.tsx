import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { vergaderingSluiten } from '../../commands/vergadering-sluiten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { belemmeringenVoorSluiten } from '../../domain/college/sluiting.ts'
import { toDatum } from '../../domain/datum.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { listAgenda } from '../../../db/queries/agenda.ts'
import { listVervolgpunten } from '../../../db/queries/vervolgpunt.ts'

export const meta: MetaFunction = () => [{ title: 'Vergadering sluiten' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:agenderen', async ({ db, gebruiker, params, nu }) => {
  const vergadering = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  const { id, datum } = vergadering
  const punten = [...(await listAgenda(db, id)), ...(await listVervolgpunten(db, id))]
  return json({ datum, redenen: belemmeringenVoorSluiten(vergadering, punten, toDatum(nu)) })
})

export const action = guard('college:agenderen', async ({ request, actor, db, params }) => {
  const { id, datum } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  return handleForm({ request, actor }, leegSchema, async (tx) => {
    await vergaderingSluiten(tx, actor, id)
    return gelukt(`/college/${datum}`, 'vergadering-gesloten')
  })
})

export default function SluitingPage() {
  const { datum, redenen } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading title="Sluit de vergadering" intro={`Vergadering van ${datumLang(datum)}.`} />
      {redenen.length > 0 ? (
        <Reasons reasons={redenen} />
      ) : (
        <>
          <p>
            Daarna staat de besluitenlijst vast: er komt geen besluit meer bij, en wie er waren
            verandert niet meer.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Button>Sluit de vergadering</Button>
          </Form>
        </>
      )}
    </>
  )
}
