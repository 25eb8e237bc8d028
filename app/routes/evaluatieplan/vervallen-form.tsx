import { useActionData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSentTooLate } from '../../lib/sent-too-late.ts'
import type { CriteriumGegevens } from './criterium.server.ts'

type Props = { criterium: Pick<CriteriumGegevens, 'basis' | 'volgnummer' | 'versie' | 'mag'> }

/** Taking the criterium off the table, at the foot of its page. */
export function Vervallen({ criterium }: Props) {
  const { intrekken } = criterium.mag
  return (
    <Details summary={intrekken ? 'Dit voorstel intrekken' : 'Dit criterium laten vervallen'}>
      <VervallenForm criterium={criterium} />
    </Details>
  )
}

/** An own proposal goes at once; what both sides worked on goes when both say so. */
export function VervallenForm({ criterium: { basis, volgnummer, versie, mag } }: Props) {
  const answer = useActionData<FormAnswer>()
  const sentTooLate = useSentTooLate()
  return (
    <Form action={`${basis}/${volgnummer}/vervallen`} versie={versie}>
      <ErrorSummary errors={answer?.errors ?? {}} />
      {mag.intrekken ? (
        <p>Alleen uw kant zei hier nog iets over. Trekt u het in, dan is het meteen van tafel.</p>
      ) : (
        <>
          <p>Hier werkte u samen aan. Het vervalt pas als de andere kant akkoord geeft.</p>
          <Field
            label="Waarom mag dit criterium vervallen?"
            hint="De andere kant leest dit."
            type="textarea"
            rows={3}
            maxLength={600}
            name="reden"
            defaultValue={typed((answer?.values ?? sentTooLate)?.reden)}
          />
        </>
      )}
      <Button look="secondary">
        {mag.intrekken ? 'Trek dit voorstel in' : 'Stel voor om het te laten vervallen'}
      </Button>
    </Form>
  )
}

const typed = (value: unknown) => (typeof value === 'string' ? value : undefined)
