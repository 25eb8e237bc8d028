import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { antwoordSchema, ideeLengtes } from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** A message about the idea; after it was closed it begins the talk again. */
export function AntwoordForm({ heropent }: { heropent: boolean }) {
  const { form, field, errors } = useSchemaForm(antwoordSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label={heropent ? 'Wilt u er nog over praten?' : 'Stuur een bericht'}
        hint={
          heropent
            ? 'Schrijf terug. Dan pakt de gemeente uw idee weer op.'
            : 'Vertel wat er nieuw is, of wanneer wij u kunnen bellen.'
        }
        type="textarea"
        rows={3}
        maxLength={ideeLengtes.bericht}
        {...field('tekst')}
      />
      <Button look="secondary">Verstuur</Button>
    </Form>
  )
}
