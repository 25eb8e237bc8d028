import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { wijzigingsverzoekSchema } from '../../domain/wijziging/wijziging.schema.ts'
import { useSchemaForm } from '../../lib/form.ts'

/** What should be different, and why. */
export function VerzoekForm() {
  const { form, field, errors } = useSchemaForm(wijzigingsverzoekSchema)
  return (
    <Form {...form}>
      <ErrorSummary errors={errors} />
      <Field
        type="radio"
        label="Wat vraagt u?"
        options={[
          { value: 'wijzigen', label: 'Ik wil iets veranderen' },
          {
            value: 'intrekken',
            label: 'Ik wil stoppen',
            hint: 'U hebt de subsidie dan niet meer nodig. Wat u al kreeg, betaalt u meestal terug.',
          },
        ]}
        {...field('gevraagd')}
      />
      <Field
        type="money"
        label="Hoeveel moet de subsidie in totaal worden?"
        hint="Laat dit leeg als het bedrag gelijk blijft. Of wanneer u stopt."
        optional
        {...field('bedrag')}
      />
      <Field
        type="date"
        label="Wat wordt de laatste dag van uw activiteiten?"
        hint="Laat dit leeg als de dag gelijk blijft."
        optional
        {...field('eind_op')}
      />
      <Field
        type="textarea"
        rows={5}
        maxLength={3000}
        label="Wat wordt er anders, en waarom?"
        hint="Vertel ook wat dit betekent voor wat u had beloofd."
        {...field('reden')}
      />
      <Button>Stuur het verzoek</Button>
    </Form>
  )
}
