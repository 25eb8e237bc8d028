import type { Weergave } from '../../../db/queries/werkbank.ts'
import { bakken, baknaam, metVraag, werklijstVraag } from '../../domain/behandeling/werklijst.ts'

type Props = {
  vraag: string
  weergaven: readonly Weergave[]
  bewaart: boolean
  /** Who this person stands in for today: their cases have a place of their own. */
  vervangt: readonly string[]
}

/** The list as everybody can look at it, and the views this person gave a name; one click each. */
export function Weergaven({ vraag, weergaven, bewaart, vervangt }: Props) {
  const vast = bakken
    .filter((bak) => bak !== 'vervang' || vervangt.length > 0)
    .map((bak) => ({
      id: bak,
      naam: baknaam[bak],
      vraag: werklijstVraag({ bak }),
    }))
  const lijsten = [...vast, ...weergaven]
  const isNieuw = !lijsten.some((een) => een.vraag === vraag)
  return (
    <>
      <nav className="tabs wide" aria-label="Weergaven van de werklijst">
        <ul>
          {lijsten.map((een) => (
            <li key={een.id}>
              <a
                href={metVraag('/behandeling', een.vraag)}
                aria-current={een.vraag === vraag ? 'page' : undefined}
              >
                {een.naam}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {bewaart && (isNieuw || weergaven.length > 0) && (
        <p className="view-acts no-print">
          {isNieuw && (
            <a href={`/behandeling/weergaven?vraag=${encodeURIComponent(vraag)}`}>
              Bewaar deze weergave
            </a>
          )}
          {weergaven.length > 0 && <a href="/behandeling/weergaven">Uw weergaven</a>}
        </p>
      )}
    </>
  )
}
