import { ButtonLink } from '../../components/button.tsx'
import type { Datum } from '../../domain/datum.ts'
import { datumVoluit } from '../../domain/opmaak.ts'

type Props = {
  nietBehandelen: { uiterlijk: Datum; reden: string | null } | null
  magNietBehandelen: boolean
}

/** Leaving the application untreated: the button while the law allows it, afterwards the reason in its place. */
export function NietBehandelen({ nietBehandelen, magNietBehandelen }: Props) {
  if (!nietBehandelen) return null
  const { uiterlijk, reden } = nietBehandelen
  return (
    <section className="stack" aria-labelledby="niet-behandelen">
      <h2 id="niet-behandelen">De aanvraag niet behandelen</h2>
      {reden === null ? (
        <p>
          Kan tot en met {datumVoluit(uiterlijk)}.{' '}
          {!magNietBehandelen && 'Een gemandateerde medewerker beslist hierover. '}
          <span className="muted">(Awb 4:5 lid 4)</span>
        </p>
      ) : (
        <p className="muted">{reden}</p>
      )}
      {reden === null && magNietBehandelen && (
        <p>
          <ButtonLink to="buiten-behandeling" look="secondary">
            Niet behandelen
          </ButtonLink>
        </p>
      )}
    </section>
  )
}
