import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { herzendingVerzonden } from '../../commands/herzending-verzonden.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PrintableLetter } from '../../components/letter.tsx'
import { PageHeading } from '../../components/page-heading.tsx'
import { herverzendingSchema } from '../../domain/besluit/herzending.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { herzendingTePrinten } from '../../lib/brieven.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { findOpenHerzending } from '../../../db/queries/herzending.ts'

export const meta: MetaFunction = () => [{ title: 'Brief opnieuw versturen' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:bekendmaken', async ({ db, zaak, nu }) => {
  const herzending = await findOpenHerzending(db, zaak.id)
  if (!herzending) throw redirect(`/behandeling/${zaak.nummer}/besluit`, 303)
  const vandaag = toDatum(nu)
  const { aanleiding, reden } = herzending
  const { brief } = await herzendingTePrinten(db, herzending, vandaag)
  return json({ nummer: zaak.nummer, titel: zaak.titel, vandaag, aanleiding, reden, brief })
})

export const action = guardZaak('besluit:bekendmaken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, herverzendingSchema, async (tx, input) => {
    await herzendingVerzonden(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'brief-gepost')
  }),
)

export default function HerzendingPage() {
  const { nummer, titel, vandaag, aanleiding, reden, brief } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(herverzendingSchema, { verzonden_op: vandaag })
  return (
    <>
      <PageHeading step={nummer} title="Verstuur de brief opnieuw" intro={titel} />
      <div className="no-print stack">
        <p>
          {aanleiding === 'verbetering' ? `De brief is verbeterd: ${reden}` : reden} De termijn voor
          bezwaar begint opnieuw op de dag na de dag waarop u deze brief verstuurt.
        </p>
        <ol>
          <li>
            <a href={`/behandeling/${nummer}/besluit.pdf?op=${vandaag}`} download>
              Download de brief als PDF
            </a>{' '}
            en print hem, met {datumVoluit(vandaag)} als datum van verzending.
          </li>
          <li>Doe de brief vandaag nog op de post.</li>
          <li>Leg hieronder vast op welke dag dat was.</li>
        </ol>
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field label="Op de post gedaan op" type="date" {...field('verzonden_op')} />
          <Button>De brief is verstuurd</Button>
        </Form>
      </div>
      <PrintableLetter brief={brief} level={2} />
    </>
  )
}
