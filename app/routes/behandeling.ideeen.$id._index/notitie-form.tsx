import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { ideeLengtes, notitieSchema } from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = { aan_zet: 'gemeente' | 'inwoner'; voorstelDatum: string }

/** What was agreed, who may read it, and whose turn it is then. */
export function NotitieForm({ aan_zet, voorstelDatum }: Props) {
  const { form, field, errors } = useSchemaForm(notitieSchema, {
    kring: 'gedeeld',
    aan_zet,
    reactie_voor: voorstelDatum,
  })
  return (
    <Form {...form} className="form dense-form choices-inline">
      <ErrorSummary errors={errors} />
      <Field
        label="Wat hebt u besproken of afgesproken?"
        type="textarea"
        rows={4}
        maxLength={ideeLengtes.bericht}
        {...field('tekst')}
      />
      <Field
        label="Wie mag dit lezen?"
        type="radio"
        options={[
          { value: 'gedeeld', label: 'De indiener en collega’s. De indiener krijgt een e-mail.' },
          { value: 'intern', label: 'Alleen collega’s' },
        ]}
        {...field('kring')}
      />
      <Field
        label="Wie is nu aan zet?"
        type="radio"
        options={[
          { value: 'gemeente', label: 'De gemeente' },
          { value: 'inwoner', label: 'De indiener' },
        ]}
        {...field('aan_zet')}
      />
      <Field
        label="Tot wanneer?"
        hint="Beide kanten zien deze datum."
        type="date"
        optional
        {...field('reactie_voor')}
      />
      <Button>Bewaar de notitie</Button>
    </Form>
  )
}
