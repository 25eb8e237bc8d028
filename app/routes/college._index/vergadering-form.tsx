import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { vergaderingSchema } from '../../domain/college/college.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Plans a meeting, so that proposals can be put on its agenda. */
export function VergaderingForm() {
  const { form, field, errors } = useSchemaForm(vergaderingSchema)
  return (
    <section className="stack" aria-labelledby="nieuw">
      <h2 id="nieuw">Plan een vergadering</h2>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field label="Op welke dag vergadert het college?" type="date" {...field('datum')} />
        <Button look="secondary">Plan de vergadering</Button>
      </Form>
    </section>
  )
}
