import { Link } from '@remix-run/react'
import { datumVoluit } from '../../domain/opmaak.ts'
import type { Handelingen as Props } from './handelingen.server.ts'

/** What an official can do about the term to decide, and what waits for the applicant. */
export function Handelingen({ verdagen, opschorten, hervatten, vraagTot }: Props) {
  if (!verdagen && !opschorten && !hervatten && vraagTot === null) return null
  return (
    <nav aria-label="Wat u met de termijn kunt doen">
      {vraagTot && (
        <p>
          De aanvrager is gevraagd om in te stemmen met uitstel tot {datumVoluit(vraagTot)}.{' '}
          <Link to="uitstel">Kwam het antwoord op papier? Leg het vast</Link>
        </p>
      )}
      <ul>
        {verdagen && (
          <li>
            <Link to="verdaging">De aanvrager schrijven dat het besluit later komt</Link>
          </li>
        )}
        {opschorten && (
          <li>
            <Link to="opschorting">De termijn stilzetten, of om uitstel vragen</Link>
          </li>
        )}
        {hervatten && (
          <li>
            <Link to="hervatting">De termijn weer laten lopen</Link>
          </li>
        )}
      </ul>
    </nav>
  )
}
