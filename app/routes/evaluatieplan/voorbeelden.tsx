import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import { Details } from '../../components/details.tsx'
import type { Voorbeeld } from '../../domain/evaluatiecriterium/voorbeelden.ts'

type Props = { voorbeelden: readonly Voorbeeld[]; gekozen: string; basis: string }

/** Examples to start from: each fills in the form, after which everything can be changed. */
export function Voorbeelden({ voorbeelden, gekozen, basis }: Props) {
  const eigen = voorbeelden.filter(({ uit }) => !uit)
  const vanPlan = voorbeelden.filter(({ uit }) => uit)
  const gekozenVoorbeeld = voorbeelden.find(({ sleutel }) => sleutel === gekozen)
  return (
    <>
      {gekozenVoorbeeld && (
        <Alert title={`Ingevuld met het voorbeeld: ${gekozenVoorbeeld.titel}`}>
          <p>Verander alles wat niet past. Het doel schrijft u zelf.</p>
        </Alert>
      )}
      <Details summary="Begin met een voorbeeld">
        <Lijst voorbeelden={eigen} basis={basis} />
      </Details>
      {vanPlan.length > 0 && (
        <Details summary="Waaraan de gemeente het ziet: indicatoren uit het beleidsplan">
          <p>
            Zo kijkt de gemeente of haar eigen plan werkt. Past uw idee erbij? Begin dan met een van
            deze indicatoren.
          </p>
          <Lijst voorbeelden={vanPlan} basis={basis} />
        </Details>
      )}
    </>
  )
}

function Lijst({ voorbeelden, basis }: Omit<Props, 'gekozen'>) {
  return (
    <ul className="examples">
      {voorbeelden.map(({ sleutel, titel, uitleg, uit }) => (
        <li key={sleutel}>
          <Link to={`${basis}/nieuw?voorbeeld=${encodeURIComponent(sleutel)}`}>{titel}</Link>
          <p>{uitleg}</p>
          {uit && (
            <p className="muted">
              {uit.plan}, §{uit.paragraaf}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
