import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { useSchemaForm } from '../../lib/form.ts'

const meekijkenSchema = () =>
  import('../../domain/samenwerkingsverband/antwoord.schema.ts').then((een) => een.meekijkenSchema)

/** The answer to an invitation while there is nothing to agree to yet. */
export function ZonderTekst({ partij, isPersoon }: { partij: string; isPersoon: boolean }) {
  const { form, field, errors } = useSchemaForm(meekijkenSchema, {
    naam: isPersoon ? partij : undefined,
  })
  return (
    <Form {...form} sleutel={false}>
      <ErrorSummary errors={errors} />
      <Field
        type="radio"
        label="Wilt u meedoen?"
        heading
        options={[
          {
            value: 'meekijken',
            label: 'Ja, ik kijk vast mee',
            hint: 'U zegt nog niets toe. Dat vragen wij pas als de tekst er ligt.',
          },
          { value: 'afgewezen', label: 'Nee, ik doe niet mee' },
        ]}
        {...field('antwoord')}
      />
      <Field label="Uw naam" autoComplete="name" optional {...field('naam')} />
      <Button>Verstuur mijn antwoord</Button>
    </Form>
  )
}
