import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import type { FieldBinding } from '../../components/field-props.ts'
import { verplichtingsoorten } from '../../domain/besluit/verplichting.ts'

type Naam =
  | `verplichtingen.${number}.${'soort' | 'tekst' | 'grondslag'}`
  | `betaaldelen.${number}.${'omschrijving' | 'aandeel' | 'vanaf'}`
  | 'verantwoording_op'
type Props = { aantal: number; field: (naam: Naam) => FieldBinding }

const rijen = (aantal: number) => Array.from({ length: aantal }, (_, nr) => nr)

/** The duties row by row; a row left empty is left out. */
export function Verplichtingvelden({ aantal, field }: Props) {
  return (
    <Fieldset legend="Verplichtingen" id="verplichtingen">
      <p className="utrecht-form-field-description">
        Elke verplichting noemt het artikel waar zij op rust. Maak een regel leeg om haar weg te
        laten.
      </p>
      {rijen(aantal).map((nr) => (
        <div key={nr} className="form-row form-row-duty">
          <Field
            label={nr === aantal - 1 ? 'Nog een verplichting' : `Verplichting ${nr + 1}`}
            type="textarea"
            rows={4}
            {...field(`verplichtingen.${nr}.tekst`)}
          />
          <Field
            label="Soort"
            type="select"
            options={Object.entries(verplichtingsoorten).map(([value, label]) => ({
              value,
              label,
            }))}
            {...field(`verplichtingen.${nr}.soort`)}
          />
          <Field label="Grondslag" {...field(`verplichtingen.${nr}.grondslag`)} />
        </div>
      ))}
    </Fieldset>
  )
}

/** When it is paid and until when to report: shares, so that the amounts follow what is granted. */
export function Geldvelden({ aantal, direct, field }: Props & { direct: boolean }) {
  return (
    <>
      <Fieldset legend="Betaling" id="betaaldelen">
        <p className="utrecht-form-field-description">
          In procenten van wat wordt verleend, samen 100. Het laatste deel krijgt wat er na het
          afronden over is.
        </p>
        {rijen(aantal).map((nr) => (
          <div key={nr} className="form-row form-row-payment">
            <Field
              label={nr === aantal - 1 ? 'Nog een deel' : `Deel ${nr + 1}`}
              {...field(`betaaldelen.${nr}.omschrijving`)}
            />
            <Field
              label="Percentage"
              inputMode="numeric"
              width="short"
              {...field(`betaaldelen.${nr}.aandeel`)}
            />
            <Field label="Vanaf" type="date" {...field(`betaaldelen.${nr}.vanaf`)} />
          </div>
        ))}
      </Fieldset>
      {!direct && (
        <Field
          label="Verslag uiterlijk op"
          hint="Gewoonlijk dertien weken na de activiteiten (Awb 4:44)."
          type="date"
          {...field('verantwoording_op')}
        />
      )}
    </>
  )
}
