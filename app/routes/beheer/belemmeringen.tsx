import { Link } from '@remix-run/react'
import { Alert } from '../../components/alert.tsx'
import type { Conceptbelemmering, Conceptdeel } from '../../domain/regeling/concept-publiceren.ts'

type Props = { hier: string; belemmeringen: readonly Conceptbelemmering[] }

/** What is still to be done before the draft can be published, each with the page where that is. */
export function Belemmeringen({ hier, belemmeringen }: Props) {
  if (belemmeringen.length === 0)
    return (
      <Alert tone="good">
        <p>Dit concept is compleet. Probeer het op eerdere aanvragen voordat u publiceert.</p>
      </Alert>
    )
  return (
    <Alert tone="warning" title="Nog te doen voordat u kunt publiceren">
      <ul>
        {belemmeringen.map(({ code, tekst, deel }) => (
          <li key={code}>
            <Link to={adres(hier, deel)}>{tekst}</Link>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

const adres = (hier: string, deel: Conceptdeel) =>
  deel === 'voorwaarden' ? `${hier}#voorwaarden` : `${hier}/${deel}`
