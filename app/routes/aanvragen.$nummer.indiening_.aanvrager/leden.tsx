import { Button } from '../../components/button.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Why, type Reason } from '../../components/why.tsx'
import type { FormValue } from '../../lib/form-values.ts'
import { valueAt } from '../../lib/form-values.ts'
import { ROW_BUTTON, ROW_ROUND } from '../../lib/rows.ts'

type Props = { rows: FormValue[]; ronde: unknown; error?: string; waarom: readonly Reason[] }

const MINSTE_REGELS = 2

/** The members of a group: at least two names, and of at least one that they answer for the money. */
export function Leden({ rows, ronde = '0', error, waarom }: Props) {
  const aantal = Math.max(rows.length, MINSTE_REGELS)
  return (
    <div className="only-group" key={String(ronde)}>
      <input type="hidden" name={ROW_ROUND} value={String(ronde)} />
      <Fieldset legend="Wie horen er bij de groep?" id="leden" invalid={Boolean(error)}>
        <p className="utrecht-form-field-description">
          Ten minste twee mensen. Wie aansprakelijk is, zorgt ervoor dat het geld goed wordt
          gebruikt en betaalt terug als dat moet.
        </p>
        <Why questions={waarom} />
        {error && <p className="utrecht-form-field-error-message">{error}</p>}
        {Array.from({ length: aantal }, (_, index) => (
          <div className="member-row" key={index}>
            <Field
              label={`Naam ${index + 1}`}
              id={`leden.${index}.naam`}
              name={`leden.${index}.naam`}
              defaultValue={tekst(valueAt(rows[index], 'naam'))}
            />
            <Field
              label="Aansprakelijk"
              type="checkbox"
              id={`leden.${index}.aansprakelijk`}
              name={`leden.${index}.aansprakelijk`}
              defaultValue={tekst(valueAt(rows[index], 'aansprakelijk'))}
            />
            {aantal > MINSTE_REGELS && (
              <Button
                look="subtle"
                name={ROW_BUTTON}
                value={`leden-${index}`}
                formNoValidate
                formAction="#leden"
              >
                Weghalen<span className="sr-only">: naam {index + 1}</span>
              </Button>
            )}
          </div>
        ))}
        <Button
          look="secondary"
          name={ROW_BUTTON}
          value="leden+"
          formNoValidate
          formAction={`#leden.${aantal}.naam`}
        >
          Nog een naam
        </Button>
      </Fieldset>
    </div>
  )
}

const tekst = (waarde: unknown) => (typeof waarde === 'string' ? waarde : undefined)
