import { Link } from '@remix-run/react'
import { StatusTag, type Tone } from '../../components/status-tag.tsx'
import type { Criteriumkaart } from './criterium.server.ts'
import { Stoelen } from './stoelen.tsx'

/** The colour that goes with how far the two sides are. */
export const tonen: Record<Criteriumkaart['stand'], Tone> = {
  voorstel: 'info',
  tegenvoorstel: 'warning',
  overeengekomen: 'good',
  vervallen: 'neutral',
}

/** One criterium on the table: what it says, and who sits before it. */
export function Kaart({ criterium, basis }: { criterium: Criteriumkaart; basis: string }) {
  const { volgnummer, titel, indicator, zin, woord, stand, stoelen, vanU } = criterium
  const bij = bijzonderheden(criterium)
  return (
    <li className={`criterion${vanU ? ' criterion-mine' : ''}`}>
      <div className="criterion-head">
        <span className="criterion-number" aria-hidden="true">
          {volgnummer}
        </span>
        <div className="criterion-text">
          <h3>
            <Link to={`${basis}/${volgnummer}`}>{titel}</Link>
          </h3>
          <p>{indicator}</p>
          {zin && <p className="criterion-line">{zin}</p>}
          {bij && <p className="criterion-line">{bij}</p>}
        </div>
        <StatusTag tone={tonen[stand]}>{woord}</StatusTag>
      </div>
      <Stoelen stoelen={stoelen} />
    </li>
  )
}

/** How much there is to read besides the proposal itself. */
function bijzonderheden({ punten, opmerkingen }: Criteriumkaart) {
  const tel = (aantal: number, een: string, meer: string) =>
    aantal === 0 ? null : `${aantal} ${aantal === 1 ? een : meer}`
  return [
    tel(opmerkingen, 'opmerking', 'opmerkingen'),
    tel(punten.length, 'tip om het sterker te maken', 'tips om het sterker te maken'),
  ]
    .filter(Boolean)
    .join(', ')
}
