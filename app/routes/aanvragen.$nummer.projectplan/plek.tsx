import type { FieldProps } from '../../components/field-props.ts'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Why } from '../../components/why.tsx'
import { ELDERS } from '../../domain/aanvraag/projectplan.schema.ts'
import type { Vraagnaam } from './vraagvelden.ts'

/** What came of looking the address up; null when there was nothing to look up. */
export type Plekstand = { gevonden: string } | null

type Props = {
  wijken: readonly string[]
  stand: Plekstand
  vraag: (naam: Vraagnaam) => FieldProps
}

/** Where it happens: the village, and if there is one the building or the address. */
export function Plek({ wijken, stand, vraag }: Props) {
  const postcode = vraag('locatie_postcode')
  return (
    <Fieldset legend="Waar is het?" id="plek">
      <Field
        {...vraag('wijk')}
        options={[
          { value: '', label: 'Kies een plaats' },
          ...wijken.map((wijk) => ({ value: wijk, label: wijk })),
          { value: ELDERS, label: 'Een andere plaats' },
        ]}
      />
      <div className="only-elsewhere">
        <Field {...vraag('wijk_anders')} />
      </div>
      <Field {...vraag('locatie')} />
      <div className="field-pair">
        <Field {...postcode} why={undefined} />
        <Field {...vraag('locatie_huisnummer')} why={undefined} />
      </div>
      <Why questions={postcode.why ? [postcode.why] : []} />
      {stand && (
        <p className="place-found" role="status">
          {stand.gevonden === ''
            ? 'Dit adres konden wij niet opzoeken. Klopt het? Dan hoeft u niets te doen.'
            : `Gevonden: ${stand.gevonden}`}
        </p>
      )}
      <Field {...vraag('locatie_woonhuis')} />
    </Fieldset>
  )
}
