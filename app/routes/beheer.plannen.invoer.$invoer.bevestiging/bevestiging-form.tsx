import { Alert } from '../../components/alert.tsx'
import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { planversieSchema } from '../../domain/plan/beheer.schema.ts'
import type { Belemmering } from '../../domain/belemmering.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Props = {
  invoer: { id: string; versie: number }
  verschil: string
  belemmeringen: readonly Belemmering[]
}

/** Why there is a new version and that somebody looked at it; or why it cannot be confirmed now. */
export function BevestigingForm({ invoer, verschil, belemmeringen }: Props) {
  const { form, field, errors } = useSchemaForm(planversieSchema)
  const terug = `/beheer/plannen/invoer/${invoer.id}`
  if (belemmeringen.length > 0)
    return (
      <>
        <ErrorSummary errors={errors} />
        <Alert tone="warning" title="Bevestigen kan nu niet">
          {belemmeringen.map(({ code, tekst }) => (
            <p key={code}>{tekst}</p>
          ))}
        </Alert>
        <ButtonLink look="secondary" to={terug}>
          Terug naar het bestand
        </ButtonLink>
      </>
    )
  return (
    <Form {...form} versie={invoer.versie}>
      <ErrorSummary errors={errors} />
      <p>
        Wat er verandert: <strong>{verschil}</strong>.
      </p>
      <Field
        label="Waarom is er een nieuwe versie?"
        hint="Staat bij de versies van het plan, met uw naam."
        type="textarea"
        rows={2}
        maxLength={500}
        {...field('reden')}
      />
      <Field
        type="checkbox"
        value="ja"
        label="Ik heb bekeken wat er verandert"
        {...field('gelezen')}
      />
      <ButtonGroup>
        <Button>Bevestigen</Button>
        <ButtonLink look="subtle" to={terug}>
          Terug naar het bestand
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}
