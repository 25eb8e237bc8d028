import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findDeelname } from '../../../db/queries/deelname.ts'
import { partnerVerwijderen } from '../../commands/partner-verwijderen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'
import { Gevolgen } from '../aanvragen.$nummer.vertrek/gevolgen.tsx'
import { vertrekgevolgen } from '../aanvragen.$nummer.vertrek/vertrekgevolgen.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een partner verwijderen' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params, nu }) => {
  const deelname = await findDeelname(db, zaak.id, params.deelname ?? '')
  if (deelname?.rol !== 'partner') throw notFound()
  const gevolgen = await vertrekgevolgen(db, zaak, deelname.id, toDatum(nu))
  return { nummer: zaak.nummer, naam: deelname.naam, gevolgen }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await partnerVerwijderen(tx, actor, zaak.nummer, params.deelname ?? '')
    const terug = `/aanvragen/${zaak.nummer}/samenwerkingsverband`
    return redirect(`${terug}?bewaard=samenwerkingsverband`, 303)
  }),
)

export default function VerwijderingPage() {
  const { nummer, naam, gevolgen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title={`${naam} verwijderen`} />
      <ErrorSummary errors={errors} />
      <ul>
        <li>{naam} doet dan niet meer mee en kan de aanvraag meteen niet meer bekijken.</li>
        <li>Wie al antwoordde of meekeek, krijgt daarover een e-mail.</li>
      </ul>
      <Gevolgen gevolgen={gevolgen} />
      <Form>
        <Button look="danger">Verwijder {naam}</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Niet verwijderen</Link>
      </p>
    </>
  )
}
