import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { intrekkingSchema } from '../../domain/aanvraag/intrekking.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** What it means to take the application back, and the step to do so. */
export function IntrekkingForm({ concept }: { concept: boolean }) {
  const { form, field, errors } = useSchemaForm(intrekkingSchema)
  return (
    <>
      <p>
        {concept
          ? 'U kunt daarna niets meer veranderen aan deze aanvraag. Uw partners kunnen er ook niet meer mee verder.'
          : 'De gemeente beslist dan niet meer over uw aanvraag en u krijgt geen subsidie. Dit kan tot het besluit is genomen, en u kunt het niet terugdraaien. Wilt u toch verder? Zolang de regeling open is, kunt u met alles wat erin staat een nieuwe aanvraag beginnen.'}
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        {!concept && (
          <Field
            label="Waarom stopt u ermee?"
            hint="U hoeft dit niet te zeggen. Het helpt de gemeente om het beter te doen."
            type="textarea"
            rows={3}
            optional
            maxLength={1000}
            {...field('reden')}
          />
        )}
        <Field
          label={concept ? 'Ja, ik stop met deze aanvraag' : 'Ja, ik trek deze aanvraag in'}
          type="checkbox"
          value="ja"
          {...field('zeker')}
        />
        <Button look="danger">{concept ? 'Stoppen' : 'Aanvraag intrekken'}</Button>
      </Form>
    </>
  )
}
