import { Field } from '../../components/field.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import type { Afspraak } from '../../lib/verslag.server.ts'

type Props = {
  criterium: Afspraak
  index: number
  field: (name: `criteria.${string}`) => FieldBinding
}

/** One agreed criterion: what was hoped, and the place for what it became. */
export function Criteriumvragen({ criterium, index, field }: Props) {
  const { criterium_id, volgnummer, doel, indicator, eenheid, telt, begin, streven } = criterium
  const naam = `criteria.${index}` as const
  return (
    <fieldset className="card agreement">
      <legend>
        {volgnummer}. {doel}
      </legend>
      <input type="hidden" name={`${naam}.criterium_id`} defaultValue={criterium_id} />
      <dl className="agreement-terms">
        <div>
          <dt>Hoe we het zien</dt>
          <dd>{indicator}</dd>
        </div>
        {begin && (
          <div>
            <dt>Bij het begin</dt>
            <dd>{begin}</dd>
          </div>
        )}
        {streven && (
          <div>
            <dt>Wat we hoopten</dt>
            <dd>{streven}</dd>
          </div>
        )}
        {criterium.meting && (
          <div>
            <dt>Gemeten met</dt>
            <dd>{criterium.meting}</dd>
          </div>
        )}
        {criterium.meter && (
          <div>
            <dt>Bijgehouden door</dt>
            <dd>{criterium.meter}</dd>
          </div>
        )}
      </dl>
      {telt && (
        <Field
          label="Wat werd het?"
          hint={eenheid ? `Een getal: ${eenheid}` : 'Een getal'}
          inputMode="decimal"
          width="short"
          optional
          {...field(`${naam}.realisatie`)}
        />
      )}
      <Field
        label="Vertel erbij hoe dat kwam"
        hint={criterium.leren ? `U sprak af: ${criterium.leren}` : undefined}
        type="textarea"
        rows={3}
        maxLength={1000}
        {...field(`${naam}.toelichting`)}
      />
    </fieldset>
  )
}
