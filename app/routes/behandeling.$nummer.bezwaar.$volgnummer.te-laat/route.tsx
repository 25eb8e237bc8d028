import { json, type MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { bezwaarTeLaat } from '../../commands/bezwaar-te-laat.server.ts'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Handle } from '../../components/handle.ts'
import { PageHeading } from '../../components/page-heading.tsx'
import { isTeVroeg } from '../../domain/bezwaar/op-tijd.ts'
import { teLaatSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { bezwaarzaakKruimels } from '../../lib/behandeling-kruimels.ts'
import { requireBezwaar, requireEigenWerk } from '../../lib/bezwaar.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { handleForm } from '../../lib/form.server.ts'
import { gelukt } from '../../lib/gelukt.server.ts'
import { guardZaak } from '../../lib/guard.server.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Beoordeel het te ${data?.teVroeg ? 'vroeg' : 'laat'} komen` },
]
export const handle: Handle = { kruimels: bezwaarzaakKruimels }

export const loader = guardZaak('bezwaar:behandelen', async (toegang) =>
  json({
    ...(await requireEigenWerk(toegang)),
    teVroeg: isTeVroeg(await requireBezwaar(toegang)),
  }),
)

export const action = guardZaak('bezwaar:behandelen', ({ request, actor, zaak, params }) =>
  handleForm({ request, actor }, teLaatSchema, async (tx, invoer) => {
    const { volgnummer } = params
    await bezwaarTeLaat(tx, actor, { zaak, volgnummer }, invoer)
    return gelukt(`/behandeling/${zaak.nummer}/bezwaar/${volgnummer}`, 'te-laat-beoordeeld')
  }),
)

export default function TeLaatPage() {
  const { nummer, teVroeg } = useLoaderData<typeof loader>()
  const { form, field, errors } = useSchemaForm(teLaatSchema)
  return (
    <>
      <PageHeading
        step={nummer}
        title={`Beoordeel het te ${teVroeg ? 'vroeg' : 'laat'} komen`}
        intro={
          teVroeg
            ? 'Een bezwaar van voor het besluit telt als de indiener redelijkerwijs kon menen dat het besluit er al was (Awb 6:10 lid 1 onder b).'
            : 'Een te laat bezwaar blijft niet buiten beschouwing als de indiener er redelijkerwijs niets aan kon doen (Awb 6:11).'
        }
      />
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label={
            teVroeg
              ? 'Kon de indiener denken dat het besluit er al was?'
              : 'Is het te verontschuldigen dat het bezwaar te laat kwam?'
          }
          type="radio"
          options={[
            { value: 'ja', label: 'Ja, het bezwaar wordt toch behandeld' },
            { value: 'nee', label: 'Nee' },
          ]}
          {...field('verschoonbaar')}
        />
        <Field label="Waarom?" type="textarea" maxLength={2_000} {...field('reden')} />
        <Button>Leg dit vast</Button>
      </Form>
    </>
  )
}
