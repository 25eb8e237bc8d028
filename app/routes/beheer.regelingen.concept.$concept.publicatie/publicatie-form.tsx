import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { publicatieSchema } from '../../domain/regeling/concept.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** Where the scheme was made known, why there is a new version, and that somebody looked at it. */
export function PublicatieForm({ versie, terug }: { versie: number; terug: string }) {
  const { form, field, errors } = useSchemaForm(publicatieSchema)
  return (
    <Form {...form} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Waar is de regeling bekendgemaakt?"
        hint="Zoals het nummer van het Gemeenteblad. Zonder bekendmaking werkt een regeling niet (Awb 3:40)."
        maxLength={500}
        {...field('bekendmaking')}
      />
      <Field
        type="textarea"
        rows={2}
        label="Waarom komt deze versie er?"
        hint="Staat bij de versies, met uw naam."
        maxLength={500}
        {...field('reden')}
      />
      <Field
        type="checkbox"
        value="ja"
        label="Ik heb bekeken wat er verandert en het concept geprobeerd op eerdere aanvragen"
        {...field('gelezen')}
      />
      <ButtonGroup>
        <Button>Publiceren</Button>
        <ButtonLink look="subtle" to={terug}>
          Terug naar het concept
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}
