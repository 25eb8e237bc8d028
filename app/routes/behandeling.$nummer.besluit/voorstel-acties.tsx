import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { datumLang, euro, tijdstip } from '../../domain/opmaak.ts'
import type { Voorstelstuk } from '../../lib/voorstelstuk.server.ts'

type Props = {
  nummer: string
  stuk: SerializeFrom<Voorstelstuk>
  mag: { wijzigen: boolean; agenderen: boolean; mandaat: boolean }
}

/** Where this proposal stands and what can be done with it now, by this person. */
export function VoorstelActies({ nummer, stuk, mag }: Props) {
  const { versie, opsteller, moment, vergadering, mandaat_tot, gevraagd } = stuk
  const pagina = `/behandeling/${nummer}/besluit`
  const binnenMandaat = mandaat_tot > 0 && gevraagd <= mandaat_tot
  return (
    <Alert
      tone="info"
      title={
        vergadering
          ? `Dit voorstel staat op de agenda van ${datumLang(vergadering)}`
          : 'Dit voorstel wacht op een besluit'
      }
    >
      <p>
        Versie {versie}, opgesteld door {opsteller} op {tijdstip(new Date(moment))}.
      </p>
      {vergadering ? (
        <p>
          <Link to={`/college/${vergadering}`}>Naar de agenda van het college</Link>
        </p>
      ) : (
        <p>
          {mandaat_tot === 0
            ? 'In deze regeling beslist het college.'
            : binnenMandaat
              ? `Tot en met ${euro(mandaat_tot)} kan een gemandateerde beslissen. Het kan ook naar het college.`
              : `Boven ${euro(mandaat_tot)} beslist het college.`}
        </p>
      )}
      <ButtonGroup>
        {mag.agenderen && <ButtonLink to={`${pagina}/agendering`}>Zet op de agenda</ButtonLink>}
        {mag.mandaat && binnenMandaat && (
          <ButtonLink to={`${pagina}/mandaat`}>Beslis in mandaat</ButtonLink>
        )}
        {mag.wijzigen && (
          <ButtonLink look="secondary" to={`${pagina}?wijzig`}>
            Pas het voorstel aan
          </ButtonLink>
        )}
      </ButtonGroup>
    </Alert>
  )
}
