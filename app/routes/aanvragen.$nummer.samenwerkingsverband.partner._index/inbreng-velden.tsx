import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { Fieldset } from '../../components/fieldset.tsx'

type Naam = 'taak' | 'bijdrage_geld' | 'bijdrage_uren' | 'bijdrage_natura'
type Props = {
  field: (naam: Naam) => FieldBinding & { name: string }
  doet: string
  uitleg: string
  brengtIn: string
}

/** What somebody does, and what they bring in: money, hours or kind. */
export function InbrengVelden({ field, doet, uitleg, brengtIn }: Props) {
  return (
    <>
      <Field
        label={doet}
        hint={uitleg}
        type="textarea"
        rows={4}
        maxLength={500}
        {...field('taak')}
      />
      <Fieldset legend={brengtIn} heading>
        <p className="muted">Vul alleen in wat van toepassing is.</p>
        <Field label="Geld" type="money" width="short" optional {...field('bijdrage_geld')} />
        <Field
          label="Uren"
          hint="Het totaal van alle uren, voor de hele periode."
          inputMode="numeric"
          width="short"
          optional
          {...field('bijdrage_uren')}
        />
        <Field
          label="Spullen of ruimte"
          hint="Bijvoorbeeld: de kantine op woensdagochtend."
          optional
          {...field('bijdrage_natura')}
        />
      </Fieldset>
    </>
  )
}
