import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import {
  collegasInWoorden,
  lezerskringen,
  lezerskringnaam,
} from '../../domain/behandeling/aantekening.ts'
import { aantekeningSchema } from '../../domain/behandeling/aantekening.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { nummer: string; collegas: readonly string[] }

/** A note, with who will read it said beside the choice. */
export function AantekeningForm({ nummer, collegas }: Props) {
  const { form, field, errors } = useSchemaForm(aantekeningSchema, { voor: 'zaak' })
  const wie = {
    zaak: collegasInWoorden(collegas),
    beoordelaars: 'Iedereen met de rol beoordelaar of coördinator.',
    ambtenaren: 'Iedereen die bij de gemeente de behandeling van aanvragen mag lezen.',
  }
  return (
    <Form {...form} action={`/behandeling/${nummer}/aantekeningen`} className="form dense-form">
      <ErrorSummary errors={errors} />
      <Field
        label="Aantekening"
        type="textarea"
        rows={4}
        maxLength={4000}
        hint="De aanvrager leest dit nooit: niet in het portaal, niet in brieven en niet in een afschrift."
        {...field('tekst')}
      />
      <Field
        label="Wie mag dit lezen?"
        type="radio"
        options={lezerskringen.map((kring) => ({
          value: kring,
          label: lezerskringnaam[kring],
          hint: wie[kring],
        }))}
        {...field('voor')}
      />
      <Button>Aantekening bewaren</Button>
    </Form>
  )
}
