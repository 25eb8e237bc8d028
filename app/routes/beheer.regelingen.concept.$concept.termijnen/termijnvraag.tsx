import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Fieldset } from '../../components/fieldset.tsx'

type Naam = 'beslistermijn' | 'vaststelling' | 'betaaltermijn'
export type Termijnveld = `${Naam}_${'weken' | 'grondslag' | 'artikel'}`
type Props = {
  legend: string
  label: string
  naam: Naam
  wet?: string
  field: (name: Termijnveld) => FieldBinding
}

/** A term of the municipality in weeks, and the rule it comes from. */
export function Termijnvraag({ legend, label, naam, wet = BESLISSEN, field }: Props) {
  return (
    <Fieldset legend={legend} heading>
      <Field type="number" label={label} {...field(`${naam}_weken`)} />
      <Field
        type="radio"
        label="Waar staat die termijn?"
        options={[
          { value: 'wet', label: 'Nergens, dus geldt de wet', hint: wet },
          { value: 'verordening', label: 'In een verordening of in de regeling zelf' },
        ]}
        {...field(`${naam}_grondslag`)}
      />
      <Field
        label="Artikel"
        hint="Het artikel van de wet, of bijvoorbeeld artikel 9 van de regeling"
        width="medium"
        {...field(`${naam}_artikel`)}
      />
    </Fieldset>
  )
}

const BESLISSEN = 'Hoogstens 8 weken (Awb 4:13).'
