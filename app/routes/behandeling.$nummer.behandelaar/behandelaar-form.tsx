import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { behandelaarSchema } from '../../domain/behandeling/behandelaar.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { behandelaars: { id: string; naam: string; functie: string | null }[] }

/** Gives the case to one of the officials, or back to the list. */
export function BehandelaarForm({ behandelaars }: Props) {
  const { form, field, errors } = useSchemaForm(behandelaarSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Behandelaar"
        type="select"
        options={[
          { value: '', label: 'Nog niemand' },
          ...behandelaars.map(({ id, naam }) => ({ value: id, label: naam })),
        ]}
        {...field('behandelaar')}
      />
      <Button>Zaak toewijzen</Button>
    </Form>
  )
}
