import { useActionData } from '@remix-run/react'
import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import { Field } from '../../components/field.tsx'
import { Form } from '../../components/form.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'
import { useSentTooLate } from '../../lib/sent-too-late.ts'
import type { TafelGegevens } from './tafel.server.ts'

type Props = {
  basis: string
  vraagt: boolean
  hulpvraag: TafelGegevens['hulpvraag']
  begeleider: string | null
}

/** Help from the municipality, and what its begeleider gets to see. */
export function Hulp({ basis, vraagt, hulpvraag, begeleider }: Props) {
  return (
    <>
      <h2>Hulp van een begeleider</h2>
      {hulpvraag && (
        <p>
          {hulpvraag.naam} vroeg op {hulpvraag.wanneer} om hulp: “{hulpvraag.vraag}”
        </p>
      )}
      <p>
        {begeleider
          ? `${begeleider} begeleidt u en beoordeelt uw aanvraag niet.`
          : 'Stelt u een criterium voor, of vraagt u om hulp? Dan kan een begeleider van de gemeente uw criteria lezen, met het doel en de opzet van uw plan. De begeleider helpt u en beoordeelt uw aanvraag niet.'}
      </p>
      {vraagt && (
        <Details summary={hulpvraag ? 'Nog iets vragen' : 'Vraag de gemeente om hulp'}>
          <HulpForm basis={basis} />
        </Details>
      )}
    </>
  )
}

/** The question itself. */
export function HulpForm({ basis }: { basis: string }) {
  const answer = useActionData<FormAnswer>()
  const sentTooLate = useSentTooLate()
  const vraag = (answer?.values ?? sentTooLate)?.vraag
  return (
    <Form action={`${basis}/hulpvraag`}>
      <ErrorSummary errors={answer?.errors ?? {}} />
      <Field
        label="Waar wilt u hulp bij?"
        hint="Bijvoorbeeld: wij weten niet hoe je meet of mensen zich minder alleen voelen."
        type="textarea"
        rows={3}
        maxLength={600}
        name="vraag"
        defaultValue={typeof vraag === 'string' ? vraag : undefined}
        error={answer?.errors.vraag?.message}
      />
      <Button look="secondary">Verstuur uw vraag</Button>
    </Form>
  )
}
