import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { afwezigheidIntrekken } from '../../commands/afwezigheid-intrekken.server.ts'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { leegSchema } from '../../domain/leeg.schema.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { isUuid } from '../../domain/uuid.ts'
import { findAfwezigheid } from '../../../db/queries/afwezigheid.ts'

export const meta: MetaFunction = () => [{ title: 'Afwezigheid intrekken' }]
export const handle: Handle = {
  kruimels: [
    { naam: 'Werklijst', naar: '/behandeling' },
    { naam: 'Wie er afwezig zijn', naar: '/behandeling/afwezigheid' },
  ],
}

export const loader = guard('afwezigheid:melden', async ({ db, gebruiker, params }) => {
  const id = params.id ?? ''
  const gevonden = isUuid(id) && (await findAfwezigheid(db, gebruiker.gemeente_id, id))
  if (!gevonden) throw notFound()
  const { naam, van, tot } = gevonden
  return json({ naam, van: datumVoluit(van), tot: datumVoluit(tot) })
})

export const action = guard('afwezigheid:melden', ({ request, actor, params }) =>
  handleForm({ request, actor }, leegSchema, async (tx) => {
    await afwezigheidIntrekken(tx, actor, params.id ?? '')
    return gelukt('/behandeling/afwezigheid', 'afwezigheid-ingetrokken')
  }),
)

export default function IntrekkingPage() {
  const { naam, van, tot } = useLoaderData<typeof loader>()
  const { form, errors } = useSchemaForm(leegSchema)
  return (
    <>
      <PageHeading title={`Is ${naam} er weer, of gaat het niet door?`} />
      <p>
        Gemeld van {van} tot en met {tot}. Wat een collega intussen overnam, blijft van die collega.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <ButtonGroup>
          <Button>Trek de afwezigheid in</Button>
          <ButtonLink look="secondary" to="/behandeling/afwezigheid">
            Terug
          </ButtonLink>
        </ButtonGroup>
      </Form>
    </>
  )
}
