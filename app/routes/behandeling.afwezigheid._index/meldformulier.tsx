import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { afwezigheidSchema } from '../../domain/afwezigheid/afwezigheid.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Collega = { id: string; naam: string; functie: string | null }
type Props = { collegas: readonly Collega[]; beheert: boolean }

/** From when until when, and who stands in; who divides the work may do it for a colleague who fell ill. */
export function Meldformulier({ collegas, beheert }: Props) {
  const { form, field, errors } = useSchemaForm(afwezigheidSchema)
  const opties = collegas.map(({ id, naam, functie }) => ({
    value: id,
    label: functie ? `${naam}, ${functie}` : naam,
  }))
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      {beheert && (
        <Field
          label="Wie is er afwezig?"
          type="select"
          options={[{ value: '', label: 'Ikzelf' }, ...opties]}
          {...field('wie')}
        />
      )}
      <Field label="Eerste dag" type="date" {...field('van')} />
      <Field label="Laatste dag" type="date" {...field('tot')} />
      <Field
        label="Wie vervangt?"
        hint="Deze collega krijgt de herinneringen. Overnemen kan alleen binnen de functiescheiding."
        type="select"
        options={[{ value: '', label: 'Niemand in het bijzonder' }, ...opties]}
        {...field('vervanger')}
      />
      <Button>Meld</Button>
    </Form>
  )
}
