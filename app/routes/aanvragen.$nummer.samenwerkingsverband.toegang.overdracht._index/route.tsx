import { type MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { overdrachtVragen } from '../../commands/overdracht-vragen.server.ts'
import { Button } from '../../components/button.tsx'
import { EmptyState } from '../../components/empty-state.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { overdrachtSchema } from '../../domain/toegang/toegang.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { toegangsKruimels } from '../../lib/toegangs-kruimels.ts'
import { opvolgersVan } from './opvolgers.server.ts'

export const meta: MetaFunction = () => [{ title: 'Het penvoerderschap overdragen' }]
export const handle: Handle = { kruimels: toegangsKruimels }

export const loader = guardZaak('samenwerking:leiden', opvolgersVan)

export const action = guardZaak('samenwerking:leiden', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, overdrachtSchema, async (tx, { naar }) => {
    await overdrachtVragen(tx, actor, zaak.nummer, naar)
    return gelukt(`/aanvragen/${zaak.nummer}/samenwerkingsverband/toegang`, 'overdracht-gevraagd')
  }),
)

export default function OverdrachtPage() {
  const { nummer, opvolgers } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(overdrachtSchema)
  const toegang = `/aanvragen/${nummer}/samenwerkingsverband/toegang`
  return (
    <>
      <PageHeading
        title="Het penvoerderschap overdragen"
        intro="U vraagt een ander om penvoerder te worden. U blijft het zelf tot die ja zegt."
      />
      {opvolgers.length === 0 ? (
        <EmptyState title="Er is nog niemand die het kan overnemen">
          Vraag eerst iemand erbij. Wie al bij de aanvraag kan, kan penvoerder worden.{' '}
          <Link to={`${toegang}/uitnodiging`}>Vraag iemand erbij</Link>
        </EmptyState>
      ) : (
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            type="radio"
            label="Wie vraagt u?"
            options={opvolgers.map(({ id, naam, gevolgen }) => ({
              value: id,
              label: naam,
              hint: gevolgen,
            }))}
            {...field('naar')}
          />
          <Button>Vraag deze persoon</Button>
        </Form>
      )}
      <p>
        <Link to={toegang}>Ik blijf penvoerder</Link>
      </p>
    </>
  )
}
