import { json, redirect, type MetaFunction } from '@remix-run/node'
import { useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { besluitBekendmaken } from '../../commands/besluit-bekendmaken.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { RootGegevens } from '../../components/frame.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { bekendmakingSchema } from '../../domain/besluit/besluit.schema.ts'
import { besluitKruimels } from '../../lib/behandeling-kruimels.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'
import { Besluitbrief } from '../aanvragen.$nummer.besluit/besluitbrief.tsx'
import { Registertekst } from './registertekst.tsx'
import { verzendgegevens } from './verzendgegevens.server.ts'

export const meta: MetaFunction = () => [{ title: 'Besluit bekendmaken' }]
export const handle: Handle = { kruimels: besluitKruimels }

export const loader = guardZaak('besluit:bekendmaken', async (toegang) => {
  const gegevens = await verzendgegevens(toegang)
  if (gegevens.klaar) throw redirect(`/behandeling/${toegang.zaak.nummer}/besluit/verzending`, 303)
  return json(gegevens)
})

export const action = guardZaak('besluit:bekendmaken', ({ request, actor, zaak }) =>
  handleForm({ request, actor }, bekendmakingSchema, async (tx, input) => {
    await besluitBekendmaken(tx, actor, zaak, input)
    return gelukt(`/behandeling/${zaak.nummer}/besluit`, 'besluit-bekendgemaakt')
  }),
)

export default function BekendmakingPage() {
  const { nummer, titel, besluit, kanaal, register } = useLoaderData<typeof loader>()
  const root = useRouteLoaderData('root') as RootGegevens
  const { form, field, errors } = useSchemaForm(bekendmakingSchema, register ?? {})
  const digitaal = kanaal === 'digitaal'
  return (
    <>
      <PageHeading step={nummer} title="Maak het besluit bekend" intro={titel} />
      <p>
        {digitaal
          ? 'De aanvrager koos voor digitale post. Het besluit staat meteen in het portaal, en de aanvrager krijgt een e-mail dat er een bericht klaarstaat.'
          : 'De aanvrager krijgt post. U zet de brief klaar om te printen; het besluit telt vanaf de dag waarop hij op de post gaat.'}
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        {digitaal && register && <Registertekst field={field} />}
        <Field
          label="Ik heb de brief hieronder gelezen en hij klopt"
          type="checkbox"
          value="ja"
          {...field('gelezen')}
        />
        <Button>{digitaal ? 'Verstuur het besluit' : 'Zet klaar om te printen'}</Button>
      </Form>
      <h2>De brief</h2>
      <Besluitbrief
        inhoud={besluit.inhoud}
        gemeente={root.gemeente}
        verzonden_op={null}
        bezwaar_tot={null}
      />
    </>
  )
}
