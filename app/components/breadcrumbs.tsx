export type Kruimel = { naam: string; naar: string }

/** The way back, from the front page to the page above this one. */
export function Breadcrumbs({ kruimels }: { kruimels: readonly Kruimel[] }) {
  if (kruimels.length === 0) return null
  return (
    <nav className="breadcrumbs" aria-label="Kruimelpad">
      <ol>
        <li>
          <a href="/">Home</a>
        </li>
        {kruimels.map((kruimel) => (
          <li key={kruimel.naar}>
            <a href={kruimel.naar}>{kruimel.naam}</a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
