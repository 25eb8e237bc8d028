import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { voornemenSchema } from '../../domain/zienswijze/zienswijze.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  keuzes: { value: string; label: string }[]
  uiterlijk: string
  /** A term to decide runs on meanwhile. */
  looptDoor: boolean
}

/** What the municipality intends and why, and until when the applicant can react. */
export function VoornemenForm({ keuzes, uiterlijk, looptDoor }: Props) {
  const { form, field, errors } = useSchemaForm(voornemenSchema, { uiterlijk })
  return (
    <section className="stack" aria-labelledby="vragen">
      <h2 id="vragen">Vraag een zienswijze</h2>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Field
          label="Wat bent u van plan, en op welke grond?"
          type="select"
          options={keuzes}
          {...field('waarvoor')}
        />
        <Field
          label="Waarom bent u dit van plan?"
          hint="De aanvrager leest dit. Noem de feiten waar u op steunt, zodat de aanvrager erop kan reageren."
          type="textarea"
          rows={6}
          maxLength={4000}
          {...field('voornemen')}
        />
        <Field
          label="Tot en met welke dag kan de aanvrager reageren?"
          hint={`Twee weken is gebruikelijk. Kies een werkdag.${looptDoor ? ' De termijn om te beslissen loopt door.' : ''}`}
          type="date"
          {...field('uiterlijk')}
        />
        <Button>Verstuur het voornemen</Button>
      </Form>
    </section>
  )
}
