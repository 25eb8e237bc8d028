import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { countOnverzonden, listLijstpunten } from '../../../db/queries/besluitenlijst.ts'
import { besluitenlijstPubliceren } from '../../commands/besluitenlijst-publiceren.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { Reasons } from '../../components/reasons.tsx'
import { belemmeringenVoorBesluitenlijst, lijstzin } from '../../domain/college/besluitenlijst.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { datumLang } from '../../domain/opmaak.ts'
import { vergaderingKruimels } from '../../lib/college-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { requireVergadering } from '../../lib/vergadering.server.ts'

export const meta: MetaFunction = () => [{ title: 'Besluitenlijst publiceren' }]
export const handle: Handle = { kruimels: vergaderingKruimels }

export const loader = guard('college:agenderen', async ({ db, gebruiker, params }) => {
  const vergadering = await requireVergadering(db, gebruiker.gemeente_id, params.datum)
  const gesloten = vergadering.gesloten_op !== null
  return json({
    datum: vergadering.datum,
    // before that an item may still wait for its decision
    zinnen: gesloten ? (await listLijstpunten(db, vergadering.id)).map(lijstzin) : [],
    redenen: belemmeringenVoorBesluitenlijst({
      gesloten,
      gepubliceerd: vergadering.besluitenlijst_op !== null,
      onverzonden: await countOnverzonden(db, vergadering.id),
    }),
  })
})

export const action = guard('college:agenderen', async ({ request, actor, db, params }) => {
  const { id } = await requireVergadering(db, actor.gebruiker.gemeente_id, params.datum)
  return handleForm({ request, actor }, leegSchema, async (tx) => {
    await besluitenlijstPubliceren(tx, actor, id)
    return gelukt(`/besluitenlijst/${params.datum}`, 'besluitenlijst-gepubliceerd')
  })
})

export default function PublicatiePage() {
  const { datum, zinnen, redenen } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading
        step={`Vergadering van ${datumLang(datum)}`}
        title="Publiceer de besluitenlijst"
        intro="Iedereen leest dan wat het college besloot (Gemeentewet 60 lid 3). Namen van aanvragers staan er niet in."
      />
      <Reasons reasons={redenen} />
      <ol>
        {zinnen.map((zin, plaats) => (
          <li key={plaats}>{zin}</li>
        ))}
      </ol>
      {redenen.length === 0 && (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Button>Publiceer deze lijst</Button>
        </Form>
      )}
    </>
  )
}
