import { Link } from '@remix-run/react'
import type { TafelGegevens } from './tafel.server.ts'

type Props = Pick<TafelGegevens, 'nulmetingen' | 'basis'>

/** What has to be measured before the activities begin: a task for whoever keeps the numbers. */
export function Nulmetingen({ nulmetingen, basis }: Props) {
  if (nulmetingen.length === 0) return null
  return (
    <>
      <h2>Eerst nog meten</h2>
      <p>Van deze criteria weten we nog niet hoe het nu is.</p>
      <ul>
        {nulmetingen.map(({ volgnummer, indicator, wie_meet, voor, teLaat }) => (
          <li key={volgnummer}>
            <Link to={`${basis}/${volgnummer}/nulmeting`}>
              Nulmeting bij criterium {volgnummer}
            </Link>
            : {indicator}
            {wie_meet && `. Dit doet: ${wie_meet}`}
            {voor &&
              (teLaat ? `. Het project begon op ${voor}: meet het nu nog` : `. Vóór ${voor}`)}
            .
          </li>
        ))}
      </ul>
    </>
  )
}
