import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { presentieVastleggen } from '../../commands/presentie-vastleggen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { presentieSchema } from '../../domain/college/college.schema.ts'
import { belemmeringenVoorOpnemen } from '../../domain/college/sluiting.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'
import { listCollegeleden } from '../../../db/queries/college.ts'

export const meta: MetaFunction = () => [{ title: 'Wie zijn er?' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:agenderen', async ({ db, gebruiker, params, nu }) => {
  const { gemeente_id } = gebruiker
  const vergadering = await requireVergadering(db, gemeente_id, params.datum)
  return json({
    datum: vergadering.datum,
    leden: await listCollegeleden(db, gemeente_id, vergadering.id),
    redenen: belemmeringenVoorOpnemen(vergadering, toDatum(nu)),
  })
})

export const action = guard('college:agenderen', async ({ request, actor, db, params }) => {
  const { id, datum } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  return handleForm({ request, actor }, presentieSchema, async (tx, presentie) => {
    await presentieVastleggen(tx, actor, id, presentie)
    return gelukt(`/college/${datum}`, 'presentie-vastgelegd')
  })
})

export default function PresentiePage() {
  const { datum, leden, redenen } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(presentieSchema, {
    aanwezig: leden.filter((lid) => lid.aanwezig).map(({ id }) => id),
    voorzitter: leden.find(({ zit_voor }) => zit_voor)?.id,
  })
  const opties = leden.map(({ id, naam }) => ({ value: id, label: naam }))
  const heading = (
    <PageHeading title="Wie zijn er?" intro={`Vergadering van ${datumLang(datum)}.`} />
  )
  if (redenen.length > 0)
    return (
      <>
        {heading}
        <Reasons reasons={redenen} />
      </>
    )
  return (
    <>
      {heading}
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Aanwezig"
          hint="Het college kan beslissen als ten minste de helft van de leden er is (Gemeentewet 56)."
          type="checkboxes"
          options={opties}
          {...field('aanwezig')}
        />
        <Field
          label="Voorzitter"
          hint="De burgemeester, of de wethouder die vervangt (Gemeentewet 34 en 77). Staken de stemmen ook bij een tweede stemming, dan beslist de stem van de voorzitter (Gemeentewet 59)."
          type="select"
          options={[{ value: '', label: 'Kies een lid' }, ...opties]}
          {...field('voorzitter')}
        />
        <Button>Leg vast</Button>
      </Form>
    </>
  )
}
