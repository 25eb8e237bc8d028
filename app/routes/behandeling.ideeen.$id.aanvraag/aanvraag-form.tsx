import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { naarAanvraagSchema } from '../../domain/idee/idee.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Regeling = { id: string; titel: string; uitleg: string }

/** Under which scheme, under what name, and that it was discussed. */
export function AanvraagForm({ regelingen }: { regelingen: readonly Regeling[] }) {
  const [enige, ...meer] = regelingen
  const { form, field, errors } = useSchemaForm(naarAanvraagSchema, {
    regeling: meer.length === 0 ? enige?.id : undefined,
  })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Welke regeling?"
        type="radio"
        options={regelingen.map(({ id, titel, uitleg }) => ({
          value: id,
          label: titel,
          hint: uitleg,
        }))}
        {...field('regeling')}
      />
      <Field
        label="Hoe heet het plan?"
        hint="Een korte naam. De indiener kan die veranderen."
        maxLength={120}
        {...field('titel')}
      />
      <Field
        label="Ik heb dit met de indiener besproken"
        type="checkbox"
        value="ja"
        {...field('besproken')}
      />
      <p className="muted">
        U bent daarna begeleider van deze aanvraag. U kunt die niet meer beoordelen (Awb 2:4).
      </p>
      <Button>Begin de aanvraag</Button>
    </Form>
  )
}
