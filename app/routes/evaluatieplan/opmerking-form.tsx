import { Button } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import { useAntwoord } from './antwoordveld.ts'
import type { CriteriumGegevens } from './criterium.server.ts'

type Props = { criterium: Pick<CriteriumGegevens, 'basis' | 'volgnummer' | 'versie'> }

/** Saying or asking something without another proposal: whose turn it is stays as it is. */
export function OpmerkingForm({ criterium: { basis, volgnummer, versie } }: Props) {
  const { errors, veld } = useAntwoord()
  return (
    <Form action={`${basis}/${volgnummer}/opmerking`} versie={versie}>
      <ErrorSummary errors={errors} />
      <Field
        label="Wilt u iets zeggen of vragen?"
        hint="De ander krijgt bericht. Aan het voorstel verandert niets."
        type="textarea"
        rows={3}
        maxLength={600}
        {...veld('tekst')}
      />
      <Button look="secondary">Zet dit in het gesprek</Button>
    </Form>
  )
}
