import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { datumVoluit } from '../../domain/opmaak.ts'
import { oordeelSchema } from '../../domain/volledigheid/aanvulling.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Whether the completion is enough; what follows from each answer is said beside it. */
export function OordeelForm({ uiterlijk }: { uiterlijk: string }) {
  const { form, field, errors } = useSchemaForm(oordeelSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        type="radio"
        heading
        label="Is de aanvulling voldoende?"
        options={[
          {
            value: 'voldoende',
            label: 'Voldoende',
            hint: 'De aanvraag is volledig vanaf de dag waarop de aanvulling binnenkwam.',
          },
          {
            value: 'onvoldoende',
            label: 'Niet voldoende',
            hint: `De termijn staat stil tot en met ${datumVoluit(uiterlijk)}. Tot die dag kan de aanvrager nog iets sturen.`,
          },
        ]}
        {...field('oordeel')}
      />
      <Field
        type="textarea"
        rows={4}
        label="Wat ontbreekt er nog?"
        hint="Alleen bij niet voldoende. De aanvrager leest dit."
        maxLength={2000}
        {...field('toelichting')}
      />
      <Button>Oordeel vastleggen</Button>
    </Form>
  )
}
