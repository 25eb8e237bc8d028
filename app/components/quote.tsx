import { Link } from '@remix-run/react'

/** What the plan itself says, word for word, with the place where it stands. */
export function Quote({ children, bron, to }: QuoteProps) {
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      <figcaption>{to ? <Link to={to}>{bron}</Link> : bron}</figcaption>
    </figure>
  )
}
type QuoteProps = { children: React.ReactNode; bron: React.ReactNode; to?: string }
