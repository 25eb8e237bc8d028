import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { lotingTrekken } from '../../commands/loting-trekken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { trekkingSchema } from '../../domain/beoordeling/ronde.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { rondeKruimels } from '../../lib/behandeling-kruimels.ts'
import { notFound } from '../../lib/errors.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guard } from '../../lib/guard.server.ts'
import { versieUit } from '../../lib/ronde.server.ts'
import { findTeLoten } from '../../lib/verdeling.server.ts'

export const meta: MetaFunction = () => [{ title: 'Het lot trekken' }]
export const handle: Handle = { kruimels: rondeKruimels }

export const loader = guard(
  'ronde:rangschikken',
  async ({ db, gebruiker, nu, params, request }) => {
    const { gemeente_id } = gebruiker
    const versie = versieUit(request)
    const ronde = await findTeLoten(db, gemeente_id, params.regeling ?? '', toDatum(nu), versie)
    if (!ronde) throw notFound()
    if (!ronde.loting || ronde.loting.volgorde)
      throw redirect(`/behandeling/rondes/${params.regeling}${new URL(request.url).search}`, 303)
    const { id: regeling, titel } = ronde.regeling
    const { lijst, wijze, bron } = ronde.loting
    return json({ regeling, titel, lijst, wijze, bron })
  },
)

export const action = guard('ronde:rangschikken', ({ request, actor, params }) =>
  handleForm({ request, actor }, trekkingSchema, async (tx, invoer) => {
    const regeling = params.regeling ?? ''
    await lotingTrekken(tx, actor, regeling, { ...invoer, versie: versieUit(request) })
    return gelukt(
      `/behandeling/rondes/${regeling}${new URL(request.url).search}`,
      'loting-getrokken',
    )
  }),
)

export default function TrekkingPage() {
  const { titel, lijst, wijze, bron } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(trekkingSchema)
  return (
    <>
      <PageHeading
        step={`Ronde ${titel}`}
        title="Trek het lot"
        intro="Doe dit met ten minste twee mensen erbij. De uitslag verandert daarna niet meer."
      />
      <p>Om deze aanvragen gaat het: {lijst.join(', ')}.</p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        {wijze === 'bron' && (
          <Field
            label="Wat is de uitslag van de trekking?"
            hint={`U noemde vooraf: ${bron}. Neem de uitslag precies over.`}
            {...field('zaad')}
          />
        )}
        <Field
          label="Wie zijn erbij?"
          hint="Ten minste twee namen, elk op een eigen regel."
          type="textarea"
          rows={4}
          {...field('aanwezigen')}
        />
        <Button>Trek het lot</Button>
      </Form>
    </>
  )
}
