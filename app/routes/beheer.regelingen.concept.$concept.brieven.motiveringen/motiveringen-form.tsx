import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import type { Standaardmotivering } from '../../domain/brief/teksten.ts'
import { motiveringenSchema } from '../../domain/brief/teksten.schema.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

type Props = {
  versie: number
  rijen: readonly Standaardmotivering[]
  voorwaarden: readonly { value: string; label: string }[]
}

/** Reasons to choose from in a proposal; they come and go without JavaScript. */
export function MotiveringenForm({ versie, rijen, voorwaarden }: Props) {
  const { form, field, errors } = useSchemaForm(motiveringenSchema, { motiveringen: rijen })
  const answer = useActionData<Partial<FormAnswer>>()
  const getoond = answer?.values ? rowsOf(answer.values, 'motiveringen') : rijen
  const ronde = String(answer?.values?.[ROW_ROUND] ?? '0')
  const veld = (index: number, naam: string) => rowField(field(`motiveringen.${index}.${naam}`))
  return (
    <Form {...form} key={ronde} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={ronde} />
      <div id="motiveringen" tabIndex={-1} className="stack">
        {getoond.map((_, index) => (
          <Fieldset key={index} legend={`Tekst ${index + 1}`} heading>
            <Field
              type="select"
              label="Bij welke voorwaarde?"
              options={voorwaarden}
              {...veld(index, 'voorwaarde')}
            />
            <Field
              type="radio"
              label="Als de aanvraag"
              options={[
                { value: 'voldoet', label: 'Voldoet' },
                { value: 'voldoet_niet', label: 'Niet voldoet' },
              ]}
              {...veld(index, 'oordeel')}
            />
            <Field
              type="textarea"
              rows={4}
              label="Motivering"
              maxLength={4000}
              {...veld(index, 'tekst')}
            />
            <Button look="subtle" name={ROW_BUTTON} value={`motiveringen-${index}`} formNoValidate>
              Haal tekst {index + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="motiveringen+" formNoValidate>
          Tekst erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}
