import { useActionData } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { ErrorSummary } from '../../components/error-summary.tsx'
import type { FormAnswer } from '../../lib/form.server.ts'

/** That the scheme closed while this was a draft, and what one can still do. */
export function TeLaat({ tekst }: { tekst: string }) {
  const errors = useActionData<FormAnswer>()?.errors ?? {}
  return (
    <>
      <ErrorSummary errors={errors} />
      <Alert tone="warning" title="Indienen kan niet meer">
        {Object.keys(errors).length === 0 && <p>{tekst}</p>}
        <p>
          Wat u schreef, blijft staan. Ligt het aan onze website dat u te laat bent? Bel ons dan
          meteen.
        </p>
        <p>
          Vertel ons ook uw idee. Misschien past het bij een andere regeling, of kunnen wij helpen
          zonder subsidie.
        </p>
        <ButtonGroup>
          <ButtonLink to="/ideeen">Vertel ons uw idee</ButtonLink>
          <ButtonLink to="/regelingen" look="secondary">
            Bekijk wat er open is
          </ButtonLink>
        </ButtonGroup>
      </Alert>
    </>
  )
}
