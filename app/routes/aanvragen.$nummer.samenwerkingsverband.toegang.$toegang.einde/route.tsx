import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findToegangMetId } from '../../../db/queries/toegang.ts'
import { toegangBeeindigen } from '../../commands/toegang-beeindigen.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { notFound } from '../../lib/errors.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'Toegang weghalen' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params }) => {
  const mens = await findToegangMetId(db, zaak.id, params.toegang ?? '')
  if (!mens || mens.recht === 'penvoerder') throw notFound()
  const { naam, email, partij, partijrol } = mens
  const partner = partijrol === 'partner' ? partij : null
  return { nummer: zaak.nummer, naam: naam || email, partner }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await toegangBeeindigen(tx, actor, zaak.nummer, params.toegang ?? '')
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`, 'toegang-beeindigd')
  }),
)

export default function EindePage() {
  const { nummer, naam, partner } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title={`De toegang van ${naam} weghalen`} />
      <ErrorSummary errors={errors} />
      <ul>
        <li>{naam} kan de aanvraag meteen niet meer openen, en krijgt daarover een e-mail.</li>
        <li>Wat {naam} schreef, blijft staan, met de naam erbij.</li>
        {partner && (
          <li>
            {partner} blijft partner. Wilt u dat {partner} niet meer meedoet? Verwijder dan de
            partner zelf.
          </li>
        )}
      </ul>
      <Form>
        <Button look="danger">Haal de toegang weg</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>Laat het zo</Link>
      </p>
    </>
  )
}
