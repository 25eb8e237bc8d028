import { Link } from '@remix-run/react'
import type { Weergave } from '../../../db/queries/werkbank.ts'
import { bakken, baknaam, metVraag, werklijstVraag } from '../../domain/behandeling/werklijst.ts'

type Props = { vraag: string; weergaven: readonly Weergave[] }

/** The list as everybody can look at it, and the views this person gave a name; one click each. */
export function Weergaven({ vraag, weergaven }: Props) {
  const vast = bakken.map((bak) => ({
    id: bak,
    naam: baknaam[bak],
    vraag: werklijstVraag({ bak }),
  }))
  return (
    <nav className="tabs wide" aria-label="Weergaven van de werklijst">
      <ul>
        {[...vast, ...weergaven].map((een) => (
          <li key={een.id}>
            <Link
              to={metVraag('/behandeling', een.vraag)}
              aria-current={een.vraag === vraag ? 'page' : undefined}
            >
              {een.naam}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
