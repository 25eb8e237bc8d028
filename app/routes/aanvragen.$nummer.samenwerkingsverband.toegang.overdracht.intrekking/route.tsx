import { redirect, type MetaFunction } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { findOverdracht } from '../../../db/queries/overdracht.ts'
import { overdrachtIntrekken } from '../../commands/overdracht-intrekken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bevestigingSchema } from '../../domain/samenwerkingsverband/antwoord.schema.ts'
import { handleForm, type FormAnswer } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'

export const meta: MetaFunction = () => [{ title: 'De vraag intrekken' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', async ({ db, zaak }) => {
  const overdracht = await findOverdracht(db, zaak.id)
  const terug = `/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`
  if (!overdracht) throw redirect(terug, 303)
  return { nummer: zaak.nummer, naar: overdracht.naar, terug }
})

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, bevestigingSchema, async (tx) => {
    await overdrachtIntrekken(tx, actor, zaak.nummer)
    return gelukt(
      `/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`,
      'overdracht-ingetrokken',
    )
  }),
)

export default function IntrekkingPage() {
  const { naar, terug } = useLoaderData<typeof loader>()
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <PageHeading title="De vraag intrekken" />
      <ErrorSummary errors={errors} />
      <p>U vroeg {naar} om penvoerder te worden. Na het intrekken blijft u het zelf.</p>
      <Form>
        <Button>Trek de vraag in</Button>
      </Form>
      <p>
        <Link to={terug}>Laat de vraag staan</Link>
      </p>
    </>
  )
}
