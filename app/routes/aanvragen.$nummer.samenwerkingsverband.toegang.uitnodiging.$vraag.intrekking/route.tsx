import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { listToegangsuitnodigingen } from '../../../db/queries/toegangsuitnodiging.ts'
import { toegangsvraagIntrekken } from '../../commands/toegangsvraag-intrekken.server.ts'
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

export const meta: MetaFunction = () => [{ title: 'Een uitnodiging intrekken' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params }) => {
  const vragen = await listToegangsuitnodigingen(db, zaak.id)
  const vraag = vragen.find(({ id }) => id === params.vraag)
  if (!vraag) throw notFound()
  return { nummer: zaak.nummer, email: vraag.email }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await toegangsvraagIntrekken(tx, actor, zaak.nummer, params.vraag ?? '')
    return gelukt(
      `/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`,
      'toegangsvraag-ingetrokken',
    )
  }),
)

export default function IntrekkingPage() {
  const { nummer, email } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title="De uitnodiging intrekken" intro={`U vroeg ${email}.`} />
      <ErrorSummary errors={errors} />
      <p>De link in de mail werkt dan meteen niet meer.</p>
      <Form>
        <Button>Trek de uitnodiging in</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband/toegang`}>
          Laat de uitnodiging staan
        </Link>
      </p>
    </>
  )
}
