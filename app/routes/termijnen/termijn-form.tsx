import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { rekensoorten } from '../../domain/termijn/rekensoort.ts'
import type { FormErrors } from '../../lib/form-values.ts'
import type {
  Periodewaarden,
  TeLaatwaarden,
  Uitstelwaarden,
} from '../../domain/termijn/termijnformulier.schema.ts'

type Props = {
  waarden: {
    vanaf: string
    weken: string
    grondslag: string
    soort?: string
    opschorting: Periodewaarden[]
    verdaagd?: Uitstelwaarden
    ingebreke?: TeLaatwaarden
  }
  errors: FormErrors
}

/** The question to the calculator; it travels in the address, so that an answer can be kept and shared. */
export function TermijnForm({ waarden, errors }: Props) {
  const field = (name: string, value: string) => ({
    id: name,
    name,
    defaultValue: value,
    error: errors[name]?.message,
  })
  // One row more than there are, for the next time the term stood still.
  const rijen = [...waarden.opschorting, { van: '', tot: '' }]
  return (
    <Form method="get" action="/termijnen#uitkomst">
      <ErrorSummary errors={errors} />
      <Field
        type="date"
        label="Wanneer kwam uw aanvraag binnen?"
        hint="Deze dag staat in de ontvangstbevestiging. Gaat het om bezwaar? Neem dan de dag van de brief met het besluit."
        {...field('vanaf', waarden.vanaf)}
      />
      <Field
        type="select"
        label="Om welke termijn gaat het?"
        hint="Staat hij er niet bij? Kies dan zelf hieronder hoelang de termijn duurt."
        optional
        options={soorten}
        {...field('soort', waarden.soort ?? '')}
      />
      <Field
        type="number"
        label="Hoeveel weken duurt de termijn?"
        hint="Vaak 8 weken, bij bezwaar maken 6 weken. Het staat bij de regeling en in de brief."
        {...field('weken', waarden.weken)}
      />
      <Field
        type="radio"
        label="Waar staat deze termijn in?"
        options={grondslagen}
        {...field('grondslag', waarden.grondslag)}
      />
      <Fieldset
        id="opschorting"
        legend="Vroeg de gemeente u om een aanvulling?"
        describedBy="opschorting-uitleg"
        optional
      >
        <p className="utrecht-form-field-description" id="opschorting-uitleg">
          Dan stond de termijn stil tot alles binnen was.
        </p>
        {rijen.map(({ van, tot }, index) => (
          <Details
            key={index}
            summary={index === 0 ? 'Ja, vul de dagen in' : 'En daarna nog een keer'}
            open={index < waarden.opschorting.length}
          >
            <Field
              type="date"
              label="Wanneer stuurde de gemeente die vraag?"
              {...field(`opschorting.${index}.van`, van)}
            />
            <Field
              type="date"
              label="Wanneer was alles binnen?"
              {...field(`opschorting.${index}.tot`, tot)}
            />
          </Details>
        ))}
      </Fieldset>
      <Fieldset id="later" legend="Werd het later?" optional>
        <Details
          summary="De gemeente schreef dat zij later beslist"
          open={waarden.verdaagd !== undefined}
        >
          <Field
            type="date"
            label="Wanneer schreef de gemeente dat?"
            {...field('verdaagd.op', waarden.verdaagd?.op ?? '')}
          />
          <Field
            type="date"
            label="Tot welke dag neemt zij de tijd?"
            {...field('verdaagd.tot', waarden.verdaagd?.tot ?? '')}
          />
        </Details>
        <Details
          summary="U schreef de gemeente dat zij te laat is"
          open={waarden.ingebreke !== undefined}
        >
          <Field
            type="date"
            label="Wanneer kreeg de gemeente uw brief?"
            hint="Dat is de ingebrekestelling."
            {...field('ingebreke.op', waarden.ingebreke?.op ?? '')}
          />
          <Field
            type="date"
            label="Wanneer kwam het besluit?"
            hint="Is er nog geen besluit? Laat dit leeg."
            optional
            {...field('ingebreke.besloten', waarden.ingebreke?.besloten ?? '')}
          />
        </Details>
      </Fieldset>
      <Button>Reken uit</Button>
    </Form>
  )
}

const soorten = [
  { value: '', label: 'Een andere termijn' },
  ...Object.entries(rekensoorten).map(([value, { naam }]) => ({ value, label: naam })),
]

const grondslagen = [
  {
    value: 'wet',
    label: 'In een wet',
    hint: 'Bijvoorbeeld de acht weken van de Awb, of de zes weken voor bezwaar.',
  },
  { value: 'verordening', label: 'In een regeling of verordening van de gemeente' },
  {
    value: 'brief',
    label: 'Alleen in een brief',
    hint: 'Bijvoorbeeld de tijd die u kreeg om iets aan te vullen.',
  },
]
