import { json, type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { papierBevestigen } from '../../commands/papier-bevestigen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findPapier } from '../../../db/queries/papier.ts'

export const meta: MetaFunction = () => [{ title: 'Klopt wat wij invoerden?' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('papier:bevestigen', async ({ db, zaak }) => {
  const papier = await findPapier(db, zaak.id)
  if (!papier) throw notFound()
  return json({
    nummer: zaak.nummer,
    door: papier.door,
    ontvangen_op: datumVoluit(papier.ontvangen_op),
    bevestigd: papier.bevestigd_op !== null,
    ingediend: zaak.status !== 'concept',
  })
})

export const action = guardZaak('papier:bevestigen', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await papierBevestigen(tx, actor, zaak)
    return gelukt(`/aanvragen/${zaak.nummer}/papier`, 'papier-klopt')
  }),
)

export default function PapierBevestigenPage() {
  const { nummer, door, ontvangen_op, bevestigd, ingediend } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading
        title="Klopt wat wij invoerden?"
        intro={`Wij kregen uw aanvraag op papier, op ${ontvangen_op}. ${door} voerde haar voor u in.`}
      />
      {bevestigd && <p>U zei dat het klopt. Dank u wel.</p>}
      {!bevestigd && !ingediend && <p>Wij zijn nog bezig met invoeren. Kom later terug.</p>}
      {!bevestigd && ingediend && (
        <>
          <p>
            <Link to={`/aanvragen/${nummer}/ontvangst`}>Lees eerst wat er staat</Link>. Klopt er
            iets niet? <Link to={`/aanvragen/${nummer}/berichten`}>Schrijf het ons</Link> of bel.
          </p>
          <Form {...form}>
            <ErrorSummary errors={errors} />
            <Button>Ja, dit klopt</Button>
          </Form>
          <p className="muted">Zegt u niets, dan telt wat op het papier staat.</p>
        </>
      )}
    </>
  )
}
