import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { PlanChip, PlanChips } from '../../components/plan-chip.tsx'
import { domeinnaam } from '../../domain/aanvraag/domeinnamen.ts'
import { startSchema } from '../../domain/aanvraag/starten.schema.ts'
import { chipVan } from '../../domain/plan/verwijzing.ts'
import { useSchemaForm } from '../../lib/form.ts'

type Onderdeel = { sleutel: string; nummer: string; kort: string }

/** What it takes to begin, with what comes along from the idea. */
export function StartForm({ naam, idee, onderdelen, domeinen }: Props) {
  const { form, field, errors } = useSchemaForm(startSchema, { naam, samenvatting: idee })
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        label="Hoe heet uw idee?"
        hint="Een korte naam, bijvoorbeeld: Koffie op de hoek."
        {...field('titel')}
      />
      <Field
        label="Waar gaat het over, in één zin?"
        type="textarea"
        rows={3}
        {...field('samenvatting')}
      />
      <Field
        label="Uw naam"
        hint="Vraagt u aan voor een groep of organisatie? Dat vult u later in."
        autoComplete="name"
        {...field('naam')}
      />
      {onderdelen.map(({ sleutel }) => (
        <input key={sleutel} type="hidden" name="onderdelen[]" value={sleutel} />
      ))}
      {domeinen.map((domein) => (
        <input key={domein} type="hidden" name="domeinen[]" value={domein} />
      ))}
      {onderdelen.length + domeinen.length > 0 && (
        <div className="carried stack">
          <p>
            <strong>Dit nemen wij mee uit uw antwoorden.</strong> U kunt het later veranderen.
          </p>
          <PlanChips>
            {onderdelen.map((onderdeel) => (
              <PlanChip key={onderdeel.sleutel} {...chipVan(onderdeel)} to={undefined} />
            ))}
          </PlanChips>
          {domeinen.length > 0 && <p>Verbindt: {domeinen.map(domeinnaam).join(', ')}.</p>}
        </div>
      )}
      <Button>Begin de aanvraag</Button>
    </Form>
  )
}
type Props = { naam: string; idee: string; onderdelen: Onderdeel[]; domeinen: string[] }
