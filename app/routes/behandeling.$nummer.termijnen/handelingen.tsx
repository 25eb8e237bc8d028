import { Link } from '@remix-run/react'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Handelingen as Props } from './handelingen.server.ts'

/** What an official can do about a term to decide, and what waits for the applicant. */
export function Handelingen({ over, verdagen, opschorten, hervatten, vraagTot }: Props) {
  if (!verdagen && !opschorten && !hervatten && vraagTot === null) return null
  const wijziging = over === 'wijziging'
  const vraag = wijziging ? '?over=wijziging' : ''
  return (
    <nav
      aria-label={
        wijziging
          ? 'Wat u met de termijn van het verzoek om wijziging kunt doen'
          : 'Wat u met de termijn kunt doen'
      }
    >
      {wijziging && <h2>Het verzoek om wijziging</h2>}
      {vraagTot && (
        <p>
          De aanvrager is gevraagd om in te stemmen met uitstel tot {datumVoluit(vraagTot)}.{' '}
          <Link to="uitstel">Kwam het antwoord op papier? Leg het vast</Link>
        </p>
      )}
      <ul>
        {verdagen && (
          <li>
            <Link to={`verdaging${vraag}`}>De aanvrager schrijven dat het besluit later komt</Link>
          </li>
        )}
        {opschorten && (
          <li>
            <Link to={`opschorting${vraag}`}>De termijn stilzetten, of om uitstel vragen</Link>
          </li>
        )}
        {hervatten && (
          <li>
            <Link to={`hervatting${vraag}`}>De termijn weer laten lopen</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
