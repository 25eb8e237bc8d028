import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findBijlage } from '../../../db/queries/bestand.ts'
import { bestandVerwijderen } from '../../commands/bestand-verwijderen.server.ts'
import { Alert } from '../../components/alert.tsx'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { belemmeringenVoorVerwijderen } from '../../domain/document/bijlage.ts'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { aanvraagKruimels } from '../../lib/aanvraag-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction = () => [{ title: 'Een bestand verwijderen' }]

export const handle = { kruimels: aanvraagKruimels }

export const loader = guardZaak('aanvraag:schrijven', async ({ db, zaak, params }) => {
  const bijlage = await findBijlage(db, zaak.id, params.bestand ?? '')
  if (!bijlage) throw notFound()
  const { naam, punt } = bijlage
  const redenen = belemmeringenVoorVerwijderen(zaak, { verstuurd: punt === null })
  return { nummer: zaak.nummer, naam, terug: terugNaar(zaak.nummer, punt), redenen }
})

export const action = guardZaak('aanvraag:schrijven', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    const { punt } = await bestandVerwijderen(tx, actor, zaak, params.bestand ?? '')
    return redirect(`${terugNaar(zaak.nummer, punt)}?verwijderd`, 303)
  }),
)

/** Back to where the file stood: the files of the draft, or the point of the request to complete. */
const terugNaar = (nummer: string, punt: number | null) =>
  `/aanvragen/${nummer}/${punt === null ? 'bijlagen' : `aanvulling/${punt}`}`

export default function VerwijderingPage() {
  const { naam, terug, redenen } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title={`${naam} verwijderen`} />
      <ErrorSummary errors={errors} />
      {redenen.map(({ code, tekst }) => (
        <Alert key={code}>
          <p>{tekst}</p>
        </Alert>
      ))}
      {redenen.length === 0 && (
        <Form>
          <p>
            Daarna kan niemand dit bestand nog openen, ook u niet. De gemeente ziet later alleen de
            naam, en dat u het hebt verwijderd.
          </p>
          <Button look="danger">Verwijder dit bestand</Button>
        </Form>
      )}
      <p>
        <Link to={terug}>{redenen.length === 0 ? 'Niet verwijderen' : 'Terug'}</Link>
      </p>
    </>
  )
}
