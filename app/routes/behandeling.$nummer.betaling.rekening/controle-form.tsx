import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { controleSchema } from '../../domain/rekening/rekening.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Yes or no to the account, with the reason the applicant reads when it is no. */
export function ControleForm({ id }: { id: string }) {
  const { form, field, errors } = useSchemaForm(controleSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name="rekening" value={id} />
      <Field
        label="Klopt het rekeningnummer?"
        type="radio"
        options={[
          { value: 'bevestigen', label: 'Ja, nummer en naam horen bij de penvoerder' },
          { value: 'afwijzen', label: 'Nee' },
        ]}
        {...field('uitkomst')}
      />
      <Field
        label="Waarom niet?"
        hint="Alleen bij nee. De aanvrager leest deze zin."
        optional
        {...field('reden')}
      />
      <Button>Controle vastleggen</Button>
    </Form>
  )
}
