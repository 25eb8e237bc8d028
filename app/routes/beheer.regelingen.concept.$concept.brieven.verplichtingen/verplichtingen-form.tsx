import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { verplichtingsoorten, type Verplichting } from '../../domain/besluit/verplichting.ts'
import { standaardverplichtingenSchema } from '../../domain/brief/teksten.schema.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

type Props = { versie: number; rijen: readonly Verplichting[] }

/** The duties of every award; they come and go without JavaScript. */
export function VerplichtingenForm({ versie, rijen }: Props) {
  const { form, field, errors } = useSchemaForm(standaardverplichtingenSchema, {
    verplichtingen: rijen,
  })
  const answer = useActionData<Partial<FormAnswer>>()
  const getoond = answer?.values ? rowsOf(answer.values, 'verplichtingen') : rijen
  const ronde = String(answer?.values?.[ROW_ROUND] ?? '0')
  const veld = (index: number, naam: string) => rowField(field(`verplichtingen.${index}.${naam}`))
  return (
    <Form {...form} key={ronde} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={ronde} />
      <div id="verplichtingen" tabIndex={-1} className="stack">
        {getoond.map((_, index) => (
          <Fieldset key={index} legend={`Verplichting ${index + 1}`} heading>
            <Field
              type="textarea"
              rows={3}
              label="Wat doet de ontvanger?"
              maxLength={1000}
              {...veld(index, 'tekst')}
            />
            <Field
              type="select"
              label="Soort"
              options={Object.entries(verplichtingsoorten).map(([value, label]) => ({
                value,
                label,
              }))}
              {...veld(index, 'soort')}
            />
            <Field
              label="Grondslag"
              hint="Zoals Awb 4:37 lid 1 onder c, of artikel 8 van de regeling."
              maxLength={200}
              {...veld(index, 'grondslag')}
            />
            <Button
              look="subtle"
              name={ROW_BUTTON}
              value={`verplichtingen-${index}`}
              formNoValidate
            >
              Haal verplichting {index + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="verplichtingen+" formNoValidate>
          Verplichting erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}
