import { Link } from '@remix-run/react'

/** A link out of a page somebody is typing on: that page stays as it is, and the link says so. */
export function NewTabLink({ to, children }: { to: string; children: React.ReactNode }) {
  return (
    <Link to={to} target="_blank" rel="noopener">
      {children}
      <span className="sr-only"> (opent in een nieuw tabblad)</span>
    </Link>
  )
}
