import { Details } from '../../components/details.tsx'
import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import {
  organisatiesoorten,
  organisatiesoortnaam,
  partijsoorten,
  partijsoortnaam,
} from '../../domain/partij/partijsoort.ts'

type Naam = 'partijsoort' | 'organisatiesoort' | 'vanaf'

type Props = { nu: string; veld: (naam: Naam) => FieldBinding }

/** Of whom a file is asked: nothing chosen is of everybody. */
export function VanWie({ nu, veld }: Props) {
  const fout = (['partijsoort', 'organisatiesoort', 'vanaf'] as const).some(
    (naam) => veld(naam).error,
  )
  return (
    <Details summary={nu} open={fout}>
      <Field
        type="checkboxes"
        optional
        label="Alleen van"
        hint="Kiest u niets, dan vraagt u het van iedereen."
        options={partijsoorten.map((value) => ({ value, label: partijsoortnaam[value] }))}
        {...veld('partijsoort')}
      />
      <Field
        type="checkboxes"
        optional
        label="Alleen van deze organisaties"
        options={organisatiesoorten.map((value) => ({ value, label: organisatiesoortnaam[value] }))}
        {...veld('organisatiesoort')}
      />
      <Field
        type="money"
        optional
        label="Alleen vanaf dit gevraagde bedrag"
        hint="Vanaf 5.000,01 is: meer dan € 5.000."
        {...veld('vanaf')}
      />
    </Details>
  )
}
