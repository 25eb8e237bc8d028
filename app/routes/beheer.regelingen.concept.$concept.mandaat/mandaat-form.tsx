import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import {
  mandaatnamen,
  mandaatrolnamen,
  mandaatsoorten,
  type Mandaatregel,
} from '../../domain/mandaat/mandaat.ts'
import { mandaatSchema } from '../../domain/mandaat/mandaat.schema.ts'
import { bedragGetypt } from '../../domain/opmaak.ts'
import { mandaatrollen } from '../../domain/toegang.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

/** The rules of the mandate; they come and go without JavaScript. */
export function MandaatForm({ versie, mandaat }: { versie: number; mandaat: Mandaatregel[] }) {
  const { form, field, errors } = useSchemaForm(mandaatSchema, {
    mandaat: mandaat.map(({ tot, ...regel }) => ({
      ...regel,
      tot: tot === null ? '' : bedragGetypt(tot),
    })),
  })
  const answer = useActionData<Partial<FormAnswer>>()
  const rijen = answer?.values ? rowsOf(answer.values, 'mandaat') : mandaat
  const ronde = String(answer?.values?.[ROW_ROUND] ?? '0')
  const veld = (index: number, naam: string) => rowField(field(`mandaat.${index}.${naam}`))
  return (
    <Form {...form} key={ronde} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={ronde} />
      <div id="mandaat" tabIndex={-1} className="stack">
        {rijen.map((_, index) => (
          <Fieldset key={index} legend={`Regel ${index + 1}`} heading>
            <Field
              type="checkboxes"
              label="Waarover?"
              options={mandaatsoorten.map((value) => ({
                value,
                label: hoofdletter(mandaatnamen[value]),
              }))}
              {...veld(index, 'soorten')}
            />
            <Field
              type="radio"
              label="Wie?"
              options={mandaatrollen.map((value) => ({
                value,
                label: hoofdletter(mandaatrolnamen[value]),
              }))}
              {...veld(index, 'rol')}
            />
            <Field
              label="Functie zoals die onder de brief staat"
              maxLength={80}
              {...veld(index, 'functie')}
            />
            <Field
              type="money"
              optional
              label="Tot en met welk bedrag?"
              hint="Wat is gevraagd telt; bij vaststellen wat is verleend. Leeg is zonder grens."
              {...veld(index, 'tot')}
            />
            <Field label="Mandaatbesluit" maxLength={120} {...veld(index, 'besluit')} />
            <Field label="Artikel" width="medium" maxLength={60} {...veld(index, 'artikel')} />
            <Field type="date" label="Datum van het mandaatbesluit" {...veld(index, 'datum')} />
            <Button look="subtle" name={ROW_BUTTON} value={`mandaat-${index}`} formNoValidate>
              Haal regel {index + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="mandaat+" formNoValidate>
          Regel erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}

const hoofdletter = (tekst: string) => `${tekst.slice(0, 1).toUpperCase()}${tekst.slice(1)}`
