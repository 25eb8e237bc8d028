import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { bezwaarbesluitSchema } from '../../domain/bezwaar/bezwaar.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Deciding as proposed, on the version that was read. */
export function BesluitForm({ versie, knop }: { versie: number; knop: string }) {
  const { form, field, errors } = useSchemaForm(bezwaarbesluitSchema)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Het voorstel is gelezen en wordt gevolgd"
        type="checkbox"
        value="ja"
        {...field('gelezen')}
      />
      <Button>{knop}</Button>
    </Form>
  )
}
