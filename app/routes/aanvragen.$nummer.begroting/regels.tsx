import { Button } from '../../components/button.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { dekkingsoorten, kostensoorten, postnamen } from '../../domain/begroting/begroting.ts'
import { ROW_BUTTON } from '../../lib/rows.ts'

type Kant = 'kosten' | 'dekking'
type Props = {
  kant: Kant
  aantal: number
  field: (index: number, naam: string) => FieldBinding
}

const woorden = {
  kosten: {
    titel: 'Wat kost het?',
    uitleg: 'Zet soortgelijke kosten bij elkaar op één regel.',
    soort: 'Soort kosten',
    omschrijving: 'Waarvoor',
    erbij: 'Nog een regel met kosten',
    regel: 'Kosten',
    soorten: kostensoorten,
  },
  dekking: {
    titel: 'Wie betaalt er nog meer mee?',
    uitleg:
      'Bijvoorbeeld eigen geld, een partner, een fonds of de deelnemers. Betaalt niemand mee? Laat dit dan leeg.',
    soort: 'Waar het geld vandaan komt',
    omschrijving: 'Van wie',
    erbij: 'Nog een regel met geld',
    regel: 'Geld',
    soorten: dekkingsoorten,
  },
}

/** The lines of one side of the budget; lines come and go by a button that works without JavaScript. */
export function Regels({ kant, aantal, field }: Props) {
  const tekst = woorden[kant]
  const nummers = Array.from({ length: Math.max(aantal, 1) }, (_, index) => index)
  return (
    <section className="budget-side" aria-labelledby={`${kant}-titel`}>
      <h2 id={`${kant}-titel`}>{tekst.titel}</h2>
      <p>{tekst.uitleg}</p>
      <ol className="budget-rows">
        {nummers.map((index) => (
          <li key={index} className={`budget-row budget-row-${kant}`}>
            <p className="budget-row-number">
              {tekst.regel} {index + 1}
            </p>
            <Field
              label={tekst.soort}
              type="select"
              options={[
                { value: '', label: 'Kies' },
                ...tekst.soorten.map((soort) => ({ value: soort, label: postnamen[soort] })),
              ]}
              {...field(index, 'soort')}
            />
            <Field label={tekst.omschrijving} {...field(index, 'omschrijving')} />
            <Field label="Bedrag" type="money" {...field(index, 'bedrag')} />
            {kant === 'dekking' && (
              <Field
                label="Is dit al toegezegd?"
                type="select"
                options={[
                  { value: '', label: 'Niet van toepassing' },
                  { value: 'toegezegd', label: 'Ja, toegezegd' },
                  { value: 'aangevraagd', label: 'Nee, aangevraagd' },
                ]}
                {...field(index, 'status')}
              />
            )}
            <Button
              look="subtle"
              name={ROW_BUTTON}
              value={`${kant}-${index}`}
              formNoValidate
              formAction={`#${kant}-titel`}
            >
              Weghalen
              <span className="sr-only">
                : {tekst.regel.toLowerCase()} {index + 1}
              </span>
            </Button>
          </li>
        ))}
      </ol>
      <Button
        look="secondary"
        name={ROW_BUTTON}
        value={`${kant}+`}
        formNoValidate
        formAction={`#${kant}.${nummers.length}.soort`}
      >
        {tekst.erbij}
      </Button>
    </section>
  )
}
