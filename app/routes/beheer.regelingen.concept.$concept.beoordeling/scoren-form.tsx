import { useActionData } from '@remix-run/react'
import { Button, ButtonGroup } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { telwoord } from '../../domain/beoordeling/schaal.ts'
import { scorenSchema } from '../../domain/regeling/concept-scoren.schema.ts'
import type { Conceptscoren } from '../../domain/regeling/concept-scoren.ts'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { ROW_BUTTON, ROW_ROUND, rowField, rowsOf } from '../../lib/rows.ts'

type Props = {
  versie: number
  scoren: Conceptscoren
  criteria: readonly { sleutel: string; titel: string }[]
  /** Whether the scheme compares its applications. */
  ronde: boolean
}

/** By how many people, on what scale, what counts where they differ, and what decides a tie. */
export function ScorenForm({ versie, scoren, criteria, ronde }: Props) {
  const { form, field, errors } = useSchemaForm(scorenSchema, {
    ...scoren,
    beoordelaars: String(scoren.beoordelaars),
  })
  const answer = useActionData<Partial<FormAnswer>>()
  const keer = String(answer?.values?.[ROW_ROUND] ?? '0')
  const trappen = answer?.values ? rowsOf(answer.values, 'schaal') : scoren.schaal
  return (
    <Form {...form} key={keer} versie={versie}>
      <ErrorSummary errors={errors} />
      <input type="hidden" name={ROW_ROUND} value={keer} />
      <Field
        type="radio"
        heading
        label="Hoeveel mensen beoordelen een aanvraag?"
        hint="Zij zien elkaars oordeel pas als iedereen klaar is."
        options={[2, 3, 4].map((aantal) => ({ value: String(aantal), label: hoofd(aantal) }))}
        {...field('beoordelaars')}
      />
      <Fieldset legend="Als zij verschillen" heading>
        <Field
          type="radio"
          label="Wat telt dan?"
          options={[
            { value: 'gemiddelde', label: 'Het gemiddelde van wat ieder gaf' },
            {
              value: 'consensus',
              label: 'Waar zij het in een gesprek over eens worden',
              hint: 'Ieder schrijft op waarom de score verandert. Blijven zij verschillen, dan telt het gemiddelde.',
            },
          ]}
          {...field('telt')}
        />
        <Field
          label="In welk artikel staat dat?"
          hint="Zoals artikel 6, derde lid, van de regeling"
          width="medium"
          optional
          {...field('telt_artikel')}
        />
      </Fieldset>
      <Fieldset legend="Minimum en gelijke stand" heading>
        <Field
          type="number"
          label="Hoeveel punten van de 100 zijn ten minste nodig?"
          optional={!ronde}
          {...field('minimumscore')}
        />
        <Field
          type="select"
          label="Welk criterium gaat voor bij een gelijke score?"
          hint="Is ook dat gelijk, of kiest u er geen, dan beslist het lot."
          options={[
            { value: '', label: 'Geen: het lot beslist' },
            ...criteria.map(({ sleutel, titel }) => ({ value: sleutel, label: titel })),
          ]}
          {...field('gelijke_stand_criterium')}
        />
        <Field
          type="textarea"
          rows={2}
          label="Zo leest een aanvrager dat"
          hint="Dit staat op de pagina van de regeling."
          {...field('gelijke_stand')}
        />
      </Fieldset>
      <div id="schaal" tabIndex={-1} className="stack">
        {trappen.map((_, plek) => (
          <Fieldset key={plek} legend={`Trap ${plek + 1} van de schaal`} heading>
            <Field type="number" label="Score" {...rowField(field(`schaal.${plek}.score`))} />
            <Field label="Woord" width="medium" {...rowField(field(`schaal.${plek}.woord`))} />
            <Field
              type="textarea"
              rows={2}
              optional
              label="Wanneer geeft een beoordelaar deze score?"
              {...rowField(field(`schaal.${plek}.uitleg`))}
            />
            <Button look="subtle" name={ROW_BUTTON} value={`schaal-${plek}`} formNoValidate>
              Haal trap {plek + 1} weg
            </Button>
          </Fieldset>
        ))}
      </div>
      <ButtonGroup>
        <Button>Bewaren</Button>
        <Button look="secondary" name={ROW_BUTTON} value="schaal+" formNoValidate>
          Trap erbij
        </Button>
      </ButtonGroup>
    </Form>
  )
}

const hoofd = (aantal: number) => {
  const woord = telwoord(aantal)
  return woord.charAt(0).toUpperCase() + woord.slice(1)
}
