import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { Datum } from '../../domain/datum.ts'
import { ingebrekestellingSchema } from '../../domain/dwangsom/dwangsom.schema.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { useSchemaForm } from '../../lib/form.ts'
import { Waarover } from './waarover.tsx'

type Props = {
  /** The last day for the decision on the application; null when that one is not late. */
  termijnTot: Datum | null
  keuzes: { value: string; label: string; hint?: string }[]
}

/** What it means to tell the municipality that it is late, and the step to do so. */
export function IngebrekestellingForm({ termijnTot, keuzes }: Props) {
  const { form, field, errors } = useSchemaForm(ingebrekestellingSchema, { over: keuzes[0]?.value })
  return (
    <>
      <p>
        {termijnTot
          ? `De gemeente moest uiterlijk op ${datumVoluit(termijnTot)} beslissen over uw aanvraag.`
          : `De gemeente moest al beslissen op uw ${keuzes[0]?.value === 'wijziging' ? 'verzoek' : 'bezwaar'}.`}{' '}
        Dat is niet gelukt. U kunt nu schriftelijk vragen om alsnog te beslissen. Dat heet een
        ingebrekestelling.
      </p>
      <p>
        De gemeente heeft daarna nog twee weken. Is er dan geen besluit, dan krijgt u voor elke dag
        een bedrag: eerst € 23 per dag, na twee weken € 35 en na vier weken € 45 per dag. Het is
        nooit meer dan € 1.442. Of u subsidie krijgt, verandert hier niet door.
      </p>
      <Form {...form}>
        <ErrorSummary errors={errors} />
        <Waarover keuzes={keuzes} veld={field('over')} />
        <Field
          label="Wilt u er iets bij schrijven?"
          hint="Dit hoeft niet. De medewerkers van de gemeente lezen het."
          type="textarea"
          rows={3}
          optional
          maxLength={2000}
          {...field('toelichting')}
        />
        <Field
          label="Ja, ik stel de gemeente in gebreke en vraag om binnen twee weken te beslissen"
          type="checkbox"
          value="ja"
          {...field('zeker')}
        />
        <Button>Versturen</Button>
      </Form>
    </>
  )
}
