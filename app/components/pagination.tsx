import { Icon } from './icon.tsx'

/** Previous and next page of a list; give the addresses that exist. */
export function Pagination({ vorige, volgende, label = 'Bladeren' }: PaginationProps) {
  if (!vorige && !volgende) return null
  return (
    <nav className="pagination" aria-label={label}>
      {vorige && (
        <a href={vorige} rel="prev">
          <Icon name="terug" /> Vorige
        </a>
      )}
      {volgende && (
        <a href={volgende} rel="next">
          Volgende <Icon name="pijl" />
        </a>
      )}
    </nav>
  )
}
type PaginationProps = { vorige?: string | null; volgende?: string | null; label?: string }
