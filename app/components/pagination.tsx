import { Link } from '@remix-run/react'
import { Icon } from './icon.tsx'

/** Previous and next page of a list; give the addresses that exist. */
export function Pagination({ vorige, volgende, label = 'Bladeren' }: PaginationProps) {
  if (!vorige && !volgende) return null
  return (
    <nav className="pagination" aria-label={label}>
      {vorige && (
        <Link to={vorige} rel="prev">
          <Icon name="terug" /> Vorige
        </Link>
      )}
      {volgende && (
        <Link to={volgende} rel="next">
          Volgende <Icon name="pijl" />
        </Link>
      )}
    </nav>
  )
}
type PaginationProps = { vorige?: string | null; volgende?: string | null; label?: string }
