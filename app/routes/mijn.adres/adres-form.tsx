import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { eigenAdresSchema } from '../../domain/adreswijziging/eigen-adres.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** The one question: which mailbox from now on. */
export function AdresForm() {
  const { form, field, errors } = useSchemaForm(eigenAdresSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Uw nieuwe e-mailadres"
        hint="U leest daar de mail zelf. Een adres dat u met anderen deelt, is niet veilig."
        type="email"
        autoComplete="email"
        {...field('email')}
      />
      <Button>Stuur de link</Button>
    </Form>
  )
}
