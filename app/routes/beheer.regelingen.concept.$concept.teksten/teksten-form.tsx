import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { conceptTekstenSchema } from '../../domain/regeling/concept-onderdelen.schema.ts'
import type { Teksten } from '../../domain/regeling/regeling.schema.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

const EEN_PER_REGEL = 'Een op elke regel.'

/** What the page of the scheme tells residents; steps come and go without JavaScript. */
export function TekstenForm({ versie, teksten }: { versie: number; teksten: Teksten }) {
  const { waarvoor, voor_wie, niet_voor, tijd, stappen } = teksten
  const { form, field, errors } = useSchemaForm(conceptTekstenSchema, {
    waarvoor: waarvoor.join('\n'),
    voor_wie: voor_wie.join('\n'),
    niet_voor: niet_voor.join('\n'),
    tijd,
    stappen,
  })
  const answer = useActionData<Partial<FormAnswer>>()
  const rijen = answer?.values ? rowsOf(answer.values, 'stappen') : stappen
  const ronde = String(answer?.values?.[ROW_ROUND] ?? '0')
  const veld = (index: number, naam: string) => rowField(field(`stappen.${index}.${naam}`))
  return (
    <Form {...form} key={ronde} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={ronde} />
      <Field
        type="textarea"
        rows={4}
        label="Waarvoor is de subsidie?"
        hint={EEN_PER_REGEL}
        {...field('waarvoor')}
      />
      <Field
        type="textarea"
        rows={4}
        label="Wie kan aanvragen?"
        hint={EEN_PER_REGEL}
        {...field('voor_wie')}
      />
      <Field
        type="textarea"
        rows={4}
        optional
        label="Waarvoor niet?"
        hint={EEN_PER_REGEL}
        {...field('niet_voor')}
      />
      <Field
        type="textarea"
        rows={2}
        label="Hoeveel tijd kost aanvragen?"
        maxLength={400}
        {...field('tijd')}
      />
      <div id="stappen" tabIndex={-1} className="stack">
        {rijen.map((_, index) => (
          <Fieldset key={index} legend={`Stap ${index + 1}`} heading>
            <Field label="Naam" maxLength={80} {...veld(index, 'titel')} />
            <Field
              label="Wat gebeurt er?"
              hint="Noemt u een termijn? Kijk of die klopt met de termijnen van de regeling."
              maxLength={300}
              {...veld(index, 'tekst')}
            />
            <Button look="subtle" name={ROW_BUTTON} value={`stappen-${index}`} formNoValidate>
              Haal stap {index + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="stappen+" formNoValidate>
          Stap erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}
