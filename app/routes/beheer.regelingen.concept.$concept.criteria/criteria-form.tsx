import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import type { Conceptcriterium } from '../../domain/regeling/concept.ts'
import { criteriaSchema } from '../../domain/regeling/concept.schema.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { valueAt } from '../../lib/form-values.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

type Props = { versie: number; criteria: readonly Conceptcriterium[] }

/** The criteria, each with its weight; rows come and go without JavaScript. */
export function CriteriaForm({ versie, criteria }: Props) {
  const { form, field, errors } = useSchemaForm(criteriaSchema, { criteria })
  const answer = useActionData<Partial<FormAnswer>>()
  const rijen = answer?.values ? rowsOf(answer.values, 'criteria') : criteria
  const ronde = String(answer?.values?.[ROW_ROUND] ?? '0')
  const veld = (index: number, naam: string) => rowField(field(`criteria.${index}.${naam}`))
  return (
    <Form {...form} key={ronde} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={ronde} />
      <div id="criteria" tabIndex={-1} className="stack">
        {rijen.map((rij, index) => (
          <Fieldset key={index} legend={`Criterium ${index + 1}`} heading>
            <input
              type="hidden"
              name={`criteria.${index}.sleutel`}
              defaultValue={String(valueAt(rij, 'sleutel') ?? '')}
            />
            <Field label="Naam" {...veld(index, 'titel')} />
            <Field
              type="textarea"
              rows={2}
              label="Waar let een beoordelaar op?"
              {...veld(index, 'toelichting')}
            />
            <Field type="number" label="Gewicht" {...veld(index, 'gewicht')} />
            <Button look="subtle" name={ROW_BUTTON} value={`criteria-${index}`} formNoValidate>
              Haal criterium {index + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="criteria+" formNoValidate>
          Criterium erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}
