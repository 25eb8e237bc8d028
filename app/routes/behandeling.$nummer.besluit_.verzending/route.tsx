import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { briefVerzonden } from '../../commands/brief-verzonden.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { verzendingSchema } from '../../domain/besluit/besluit.schema.ts'
import { toDatum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { besluitbriefTePrinten } from '../../lib/brieven.server.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'
import { Registertekst } from '../behandeling.$nummer.besluit_.bekendmaking/registertekst.tsx'
import { verzendgegevens } from '../behandeling.$nummer.besluit_.bekendmaking/verzendgegevens.server.ts'

export const meta: MetaFunction = () => [{ title: 'Brief printen en versturen' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:bekendmaken', async (toegang) => {
  const gegevens = await verzendgegevens(toegang)
  if (!gegevens.klaar)
    throw redirect(`/behandeling/${toegang.zaak.nummer}/besluit/bekendmaking`, 303)
  const vandaag = toDatum(toegang.nu)
  const { bezwaar_tot } = await besluitbriefTePrinten(toegang.db, gegevens.besluit, vandaag)
  return json({ ...gegevens, vandaag, bezwaar_tot })
})

export const action = guardZaak('besluit:bekendmaken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, verzendingSchema, async (tx, input) => {
    await briefVerzonden(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'brief-gepost')
  }),
)

export default function VerzendingPage() {
  const { nummer, titel, besluit, register, vandaag, bezwaar_tot } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData('root') as RootGegevens
  const { form, field, errors } = useSchemaForm(verzendingSchema, {
    ...register,
    verzonden_op: vandaag,
  })
  return (
    <>
      <PageHeading step={nummer} title="Print de brief en verstuur hem" intro={titel} />
      <div className="no-print stack">
        <ol>
          <li>
            <a href={`/behandeling/${nummer}/besluit.pdf?op=${vandaag}`} download>
              Download de brief als PDF
            </a>{' '}
            en print hem, met {datumVoluit(vandaag)} als datum van verzending.
          </li>
          <li>Doe de brief vandaag nog op de post.</li>
          <li>Leg hieronder vast op welke dag dat was. Vanaf die dag loopt de bezwaartermijn.</li>
        </ol>
        <Form {...form}>
          <ErrorSummary errors={errors} />
          <Field
            label="Op de post gedaan op"
            hint="Is dit een andere dag dan op de brief staat? Print de brief dan opnieuw met die dag."
            type="date"
            {...field('verzonden_op')}
          />
          {register && <Registertekst field={field} />}
          <Button>De brief is verstuurd</Button>
        </Form>
      </div>
      <Besluitbrief
        inhoud={besluit.inhoud}
        gemeente={root.gemeente}
        verzonden_op={vandaag}
        bezwaar_tot={bezwaar_tot}
      />
    </>
  )
}
