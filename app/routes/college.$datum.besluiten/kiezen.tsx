import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { dictumzin } from '../../domain/besluit/woorden.ts'
import { verzamelSchema } from '../../domain/college/college.schema.ts'
import type { Verzamelpunt } from '../../domain/college/verzamelen.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Niet, type NietPunt } from './niet.tsx'

type Props = { kan: Verzamelpunt[]; niet: NietPunt[] }

/** The open items that can be decided together, all chosen; those that cannot, with the reason. */
export function Kiezen({ kan, niet }: Props) {
  const waarden = kan.map(({ id, versie }) => `${id}:${versie}`)
  const { form, field, errors } = useSchemaForm(verzamelSchema, { punten: waarden })
  return (
    <>
      {kan.length > 0 && (
        <Form {...form} className="form wide">
          <ErrorSummary errors={errors} />
          <Field
            label="Over welke voorstellen beslist het college?"
            type="checkboxes"
            options={kan.map(({ id, versie, nummer, titel, uitkomst, bedrag, gevraagd }) => ({
              value: `${id}:${versie}`,
              label: `${titel} (${nummer})`,
              hint: dictumzin(uitkomst, bedrag, gevraagd),
            }))}
            {...field('punten')}
          />
          <Button>Bekijk wat er gebeurt</Button>
        </Form>
      )}
      <Niet punten={niet} />
    </>
  )
}
