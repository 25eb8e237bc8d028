import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findDeelnameVanPartij } from '../../../db/queries/deelname.ts'
import { samenwerkingVerlaten } from '../../commands/samenwerking-verlaten.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { forbidden } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Gevolgen } from './gevolgen.tsx'
import { vertrekgevolgen } from './vertrekgevolgen.server.ts'

export const meta: MetaFunction = () => [{ title: 'Niet meer meedoen' }]
export const handle: Handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('samenwerking:verlaten', async ({ db, zaak, gebruiker, nu }) => {
  const deelname = await findDeelnameVanPartij(db, zaak.id, zaak.namens_partij_id)
  if (deelname?.rol !== 'partner') throw forbidden()
  const { nummer, titel } = zaak
  const gevolgen = await vertrekgevolgen(db, zaak, deelname.id, toDatum(nu))
  return { nummer, titel, gevolgen, beperkt: gebruiker.aanvraag_id !== null }
})

export const action = guardZaak('samenwerking:verlaten', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await samenwerkingVerlaten(tx, actor, zaak.nummer)
    return redirect('/vertrokken', 303)
  }),
)

export default function VertrekPage() {
  const { nummer, titel, gevolgen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading
        title="Wilt u niet meer meedoen?"
        intro={`U stapt uit het samenwerkingsverband van ${titel || nummer}.`}
      />
      <ErrorSummary errors={errors} />
      <ul>
        <li>U kunt de aanvraag daarna niet meer bekijken.</li>
        <li>Wat u eerder bevestigde, blijft bewaard, met de datum waarop u vertrok.</li>
      </ul>
      <Gevolgen gevolgen={gevolgen} />
      <Form>
        <Button look="danger">Ja, ik stap eruit</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Nee, ik blijf meedoen</Link>
      </p>
    </>
  )
}
