import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { volgtSchema } from '../../domain/document/bijlage.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** When the document is expected. */
export function LaterForm({ verwacht_op }: { verwacht_op: string | null }) {
  const { form, field, errors } = useSchemaForm(volgtSchema, { verwacht_op })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        type="date"
        label="Wanneer denkt u dit te sturen?"
        hint="Ongeveer is goed. Bijvoorbeeld 12 3 2027."
        {...field('verwacht_op')}
      />
      <Button>Bewaren</Button>
    </Form>
  )
}
