import { Button, ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Fieldset } from '../../components/fieldset.tsx'
import { Form } from '../../components/form.tsx'
import { Why } from '../../components/why.tsx'
import { criteriumvragen } from '../../domain/vraag/lijst-samen.ts'
import { redenenVan } from '../../domain/vraag/vraag.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { richtingkeuzes, soortkeuzes } from './keuzes.ts'

const schemas = () => import('../../domain/evaluatiecriterium/criterium.schema.ts')
const criteriumSchema = () => schemas().then((een) => een.criteriumSchema)
// the same questions, and the version that is answered
const tegenvoorstelSchema = () =>
  schemas().then((een) => een.tegenvoorstelSchema as typeof een.criteriumSchema)

type Props = {
  waarden: Record<string, string>
  /** The version that is answered; absent for a new criterium. */
  versie?: number
  ander: string
  terug: string
  knop: string
}

/** The one form for a criterium, the same questions for both sides. */
export function CriteriumForm({ waarden, versie, ander, terug, knop }: Props) {
  const schema = versie === undefined ? criteriumSchema : tegenvoorstelSchema
  const { form, field, errors } = useSchemaForm(schema, waarden)
  return (
    <Form {...form} versie={versie} className="form criterion-form">
      <ErrorSummary errors={errors} />
      <Field
        label="Wat willen we bereiken?"
        hint="Schrijf het zoals u het aan een buurvrouw vertelt. Bijvoorbeeld: mensen die alleen zijn, kennen na een jaar drie buren bij naam."
        type="textarea"
        rows={3}
        maxLength={600}
        {...field('doel')}
      />
      <Field
        label="Wat voor soort is het?"
        type="radio"
        options={soortkeuzes}
        {...field('soort')}
      />
      <Field
        label="Waaraan zien we dat het lukt?"
        hint="Eén ding dat u kunt tellen, vragen of horen. Bijvoorbeeld: het aantal mensen dat elke week komt."
        type="textarea"
        rows={2}
        maxLength={300}
        {...field('indicator')}
      />
      <div className="only-numbers">
        <Fieldset legend="Van hoeveel naar hoeveel">
          <Field
            label="Waarin tellen we?"
            hint="Bijvoorbeeld: mensen per keer, of een cijfer van 1 tot 10."
            optional
            maxLength={60}
            width="medium"
            {...field('eenheid')}
          />
          <Field
            label="Hoeveel is het nu?"
            hint="Met een komma: 12,5. Is uw activiteit nieuw? Dan is het vaak 0."
            optional
            width="short"
            inputMode="decimal"
            {...field('nulwaarde')}
          />
          <Field
            label="Dat weten we nog niet. We meten het voordat we beginnen."
            type="checkbox"
            {...field('nulwaarde_onbekend')}
          />
          <Field
            label="Van wanneer is dat getal?"
            type="date"
            optional
            {...field('nulmeting_op')}
          />
          <Field
            label="Waar komt dat getal vandaan?"
            hint="Bijvoorbeeld: geteld op drie avonden, of de buurtmonitor."
            optional
            maxLength={200}
            {...field('nulmeting_bron')}
          />
          <Field
            label="Hoeveel moet het worden?"
            hint="Een getal waar u blij mee bent. Het mag later anders uitvallen."
            optional
            width="short"
            inputMode="decimal"
            {...field('streefwaarde')}
          />
          <Field
            label="Welke kant moet het getal op?"
            type="radio"
            options={richtingkeuzes}
            optional
            {...field('richting')}
          />
        </Fieldset>
      </div>
      <Field
        label="Wanneer kijken we of het is gelukt?"
        hint="Kies een dag voordat het project stopt, bijvoorbeeld 1 12 2027. Kijkt u ook tussendoor? Schrijf dat dan bij ‘Hoe meten we het?’"
        type="date"
        optional
        {...field('streefdatum')}
      />
      <Fieldset legend="Hoe we het meten">
        <Field
          label="Hoe meten we het?"
          hint="Bijvoorbeeld: een turflijst bij de deur, drie vragen op papier, of drie gesprekken. Schrijf geen namen op van deelnemers."
          type="textarea"
          rows={2}
          maxLength={300}
          optional
          {...field('meetinstrument')}
        />
        <Field
          label="Wie houdt het bij?"
          hint="Een partner of een taak. Bijvoorbeeld: de gastvrouw van de avond, of de gemeente."
          maxLength={200}
          optional
          {...field('wie_meet')}
        />
        <Field
          label="Hoeveel minuten kost dat, in het hele project?"
          hint="Een schatting is goed. Tien keer turven van vijf minuten is 50."
          type="number"
          optional
          {...field('minuten')}
        />
      </Fieldset>
      <Field
        label="Wat leren we als het anders loopt?"
        hint="Tegenvallen is geen fout. Bijvoorbeeld: komen er weinig mensen, dan vragen we wat hen tegenhoudt."
        type="textarea"
        rows={3}
        maxLength={600}
        optional
        {...field('leren')}
      />
      <Field
        label={`Wilt u er iets bij zeggen tegen ${ander}?`}
        hint="Dit staat bij het gesprek. Het hoort niet bij het criterium zelf."
        type="textarea"
        rows={2}
        maxLength={600}
        optional
        {...field('toelichting')}
      />
      <Why questions={redenenVan(criteriumvragen)} />
      <ButtonGroup>
        <Button>{knop}</Button>
        <ButtonLink look="subtle" to={terug}>
          Terug zonder te versturen
        </ButtonLink>
      </ButtonGroup>
    </Form>
  )
}
