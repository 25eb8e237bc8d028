import type { SerializeFrom } from '@remix-run/node'
import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { grondkeuzes } from '../../domain/besluit/grondkeuzes.ts'
import { voorstelSchema } from '../../domain/besluit/voorstel.schema.ts'
import { uitkomsten } from '../../domain/besluit/voorstel.ts'
import { weigeringsgronden } from '../../domain/besluit/weigeringsgrond.ts'
import { uitkomstnamen } from '../../domain/besluit/woorden.ts'
import { euro, getal } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Meningen } from '../behandeling.$nummer.beoordeling/meningen.tsx'
import type { Basis } from './gegevens.server.ts'
import { NewTabLink } from '../../components/new-tab-link.tsx'
import { Standaardteksten } from './standaardteksten.tsx'
import { beginwaarden } from './beginwaarden.ts'
import { Geldvelden, Verplichtingvelden } from './voorwaardelijke-velden.tsx'

type Props = { nummer: string; basis: SerializeFrom<Basis> }

/** The proposal to write: filled in from both assessments, to be settled where they differ. */
export function Voorstelformulier({ nummer, basis }: Props) {
  const { grenzen, voorwaarden, over, periode } = basis
  const begin = beginwaarden(basis)
  const { form, field, errors } = useSchemaForm(voorstelSchema, begin)
  return (
    <Form {...form} className="form proposal-form wide">
      <ErrorSummary errors={errors} />
      <p>
        Gevraagd is {euro(grenzen.gevraagd)}. De regeling geeft hoogstens{' '}
        {euro(grenzen.maximumbedrag)}. Van het plafond van {periode} is {euro(over)} over.
        {grenzen.score !== null && ` De score is ${getal(grenzen.score)}`}
        {grenzen.minimumscore !== null && `, nodig is ${grenzen.minimumscore}`}
        {grenzen.score !== null && '.'}
      </p>
      <Field
        label="Wat stelt u voor?"
        type="radio"
        heading
        options={uitkomsten.map((value) => ({ value, label: uitkomstnamen[value] }))}
        {...field('uitkomst')}
      />
      <Field
        label="Bedrag bij deels verlenen"
        hint="Bij verlenen is dit alles wat is gevraagd."
        type="money"
        optional
        {...field('bedrag')}
      />
      <Field
        label="Samenvatting voor het college"
        hint="In een paar zinnen: wat u voorstelt en waarom."
        type="textarea"
        rows={4}
        maxLength={1500}
        {...field('samenvatting')}
      />
      <h2>De motivering per voorwaarde</h2>
      <p>Wat u hier schrijft, staat straks in de brief aan de aanvrager.</p>
      {voorwaarden.map((voorwaarde, nr) => (
        <div key={voorwaarde.voorwaarde} className="weighed stack">
          <Meningen {...voorwaarde} />
          <input type="hidden" name={`motivering.${nr}.voorwaarde`} value={voorwaarde.voorwaarde} />
          <div className="choices-inline">
            <Field
              label="Het voorstel"
              type="radio"
              options={[
                { value: 'voldoet', label: 'Voldoet' },
                { value: 'voldoet_niet', label: 'Voldoet niet' },
              ]}
              {...field(`motivering.${nr}.oordeel`)}
            />
          </div>
          <Field
            label={voorwaarde.oordeel === null ? 'Waarom kiest u dit?' : 'Motivering'}
            type="textarea"
            rows={4}
            {...field(`motivering.${nr}.reden`)}
          />
          <Standaardteksten teksten={voorwaarde.teksten} plaats={nr} titel={voorwaarde.titel} />
        </div>
      ))}
      <Field
        label="Waar wijkt u af van de beoordelaars, en waarom?"
        type="textarea"
        rows={3}
        optional
        {...field('afwijking')}
      />
      {basis.voorrang && (
        <Field
          label="Waarom gaat deze aanvraag voor op wie eerder volledig was?"
          hint={`Alleen als dat zo is. De regeling staat het toe: ${basis.voorrang}.`}
          type="textarea"
          rows={3}
          optional
          {...field('voorrang')}
        />
      )}
      <h2>Bij verlenen</h2>
      <Verplichtingvelden aantal={begin.verplichtingen.length} field={field} />
      <Geldvelden aantal={begin.betaaldelen.length} direct={basis.direct} field={field} />
      <h2>Bij weigeren</h2>
      <Fieldset legend="Alleen als u voorstelt om te weigeren" id="weigering">
        <Field
          label="Op welke grond?"
          type="select"
          optional
          options={grondkeuzes(weigeringsgronden)}
          {...field('weigeringsgrond')}
        />
        <Field
          label="Wat had wel gekund?"
          hint="De aanvrager leest dit in de brief. Wat hier al staat, komt uit de bevindingen; pas het aan."
          type="textarea"
          rows={3}
          optional
          {...field('wat_wel_kan')}
        />
        <p>
          Op een grond van Awb 4:35 weigeren kan pas na een{' '}
          <NewTabLink to={`/behandeling/${nummer}/zienswijze`}>zienswijze</NewTabLink> van de
          aanvrager, of met de reden waarom die niet nodig is (Awb 4:7, 4:11 en 4:12).
        </p>
        {basis.gehoord.map((regel) => (
          <p key={regel}>{regel}</p>
        ))}
        <Field
          label="Wat doet u met de zienswijze?"
          hint="Nodig als de aanvrager een zienswijze gaf. De aanvrager leest dit in de brief."
          type="textarea"
          rows={3}
          optional
          {...field('zienswijze')}
        />
      </Fieldset>
      <Button>Leg het voorstel vast</Button>
    </Form>
  )
}
