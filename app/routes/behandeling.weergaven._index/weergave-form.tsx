import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { weergaveSchema } from '../../domain/behandeling/weergave.schema.ts'
import { filterInWoorden } from '../../domain/behandeling/werklijst.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Gives the filter that is on the screen a name. */
export function WeergaveForm({ vraag }: { vraag: string }) {
  const { form, field, errors } = useSchemaForm(weergaveSchema, { vraag })
  const { name, defaultValue } = field('vraag')
  const adres = `/behandeling/weergaven?vraag=${encodeURIComponent(vraag)}`
  return (
    <Form {...form} action={adres} className="form dense-form">
      <ErrorSummary errors={errors} />
      <input type="hidden" name={name} value={String(defaultValue ?? '')} />
      <p>U bewaart: {filterInWoorden(vraag)}.</p>
      <Field
        label="Naam van deze weergave"
        hint="Een naam die u al gebruikte, krijgt deze inhoud."
        maxLength={60}
        width="medium"
        {...field('naam')}
      />
      <Button look="secondary">Weergave bewaren</Button>
    </Form>
  )
}
