import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { zienswijzeSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** What who applied thinks of the intention, or that they do not want to react. */
export function ZienswijzeForm() {
  const { form, field, errors } = useSchemaForm(zienswijzeSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        type="radio"
        label="Wilt u reageren?"
        options={[
          { value: 'zienswijze', label: 'Ja, ik schrijf op wat ik ervan vind' },
          { value: 'geen', label: 'Nee, ik wil niet reageren' },
        ]}
        {...field('reactie')}
      />
      <Field
        type="textarea"
        rows={8}
        label="Wat vindt u van het voornemen?"
        hint="Klopt er iets niet? Is er iets dat de gemeente nog niet weet? Schrijf het hier."
        maxLength={5000}
        optional
        {...field('antwoord')}
      />
      <Button>Verstuur uw reactie</Button>
    </Form>
  )
}
