import { type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findDeelname } from '../../../db/queries/deelname.ts'
import { uitnodigingIntrekken } from '../../commands/uitnodiging-intrekken.server.ts'
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
import { samenwerkingsKruimels } from '../../lib/samenwerkings-kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'De uitnodiging intrekken' }]
export const handle: Handle = { kruimels: samenwerkingsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak, params }) => {
  const deelname = await findDeelname(db, zaak.id, params.deelname ?? '')
  if (deelname?.rol !== 'partner') throw notFound()
  return { nummer: zaak.nummer, naam: deelname.naam }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    const id = params.deelname ?? ''
    await uitnodigingIntrekken(tx, actor, zaak.nummer, id)
    return gelukt(
      `/aanvragen/${zaak.nummer}/samenwerkingsverband`,
      'partneruitnodiging-ingetrokken',
    )
  }),
)

export default function IntrekkingPage() {
  const { nummer, naam } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title={`De uitnodiging van ${naam} intrekken`} />
      <ErrorSummary errors={errors} />
      <p>
        De link in de mail werkt dan meteen niet meer. {naam} blijft in de aanvraag staan. U kunt
        later opnieuw uitnodigen.
      </p>
      <Form>
        <Button>Trek de uitnodiging in</Button>
      </Form>
      <p>
        <Link to={`/aanvragen/${nummer}/samenwerkingsverband`}>Laat de uitnodiging staan</Link>
      </p>
    </>
  )
}
