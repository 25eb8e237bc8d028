import type { SerializeFrom } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { ButtonGroup, ButtonLink } from '../../components/button.tsx'
import { datumLang, tijdstip } from '../../domain/opmaak.ts'
import type { Voorstelstuk } from '../../lib/voorstelstuk.server.ts'

type Props = {
  nummer: string
  stuk: SerializeFrom<Voorstelstuk>
  mandaat: { mag: boolean; zin: string } | null
  mag: { wijzigen: boolean; agenderen: boolean }
}

/** Where this proposal stands and what can be done with it now, by this person. */
export function VoorstelActies({ nummer, stuk, mandaat, mag }: Props) {
  const { versie, opsteller, moment, vergadering } = stuk
  const pagina = `/behandeling/${nummer}/besluit`
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
        <p>{mandaat?.zin}</p>
      )}
      <p>
        <Link to={`${pagina}/brief`}>Lees de conceptbrief</Link>
      </p>
      <ButtonGroup>
        {mag.agenderen && <ButtonLink to={`${pagina}/agendering`}>Zet op de agenda</ButtonLink>}
        {mandaat?.mag && <ButtonLink to={`${pagina}/mandaat`}>Beslis in mandaat</ButtonLink>}
        {mag.wijzigen && (
          <ButtonLink look="secondary" to={`${pagina}?wijzig`}>
            Pas het voorstel aan
          </ButtonLink>
        )}
      </ButtonGroup>
    </Alert>
  )
}
