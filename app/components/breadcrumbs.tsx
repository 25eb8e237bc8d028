import { Link } from '@remix-run/react'

export type Kruimel = { naam: string; naar: string }

/** The way back, from the front page to the page above this one. */
export function Breadcrumbs({ kruimels }: { kruimels: readonly Kruimel[] }) {
  if (kruimels.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label="Kruimelpad">
      <ol>
        <li>
          <Link to="/">Home</Link>
        </li>
        {kruimels.map((kruimel) => (
          <li key={kruimel.naar}>
            <Link to={kruimel.naar}>{kruimel.naam}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}
