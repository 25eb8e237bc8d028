import { Link } from '@remix-run/react'
import { NewTabLink } from './new-tab-link.tsx'

/** What the plan itself says, word for word, with the place where it stands. */
export function Quote({ children, bron, to, newTab }: QuoteProps) {
  const To = newTab ? NewTabLink : Link
  return (
    <figure className="quote">
      <blockquote>{children}</blockquote>
      <figcaption>{to ? <To to={to}>{bron}</To> : bron}</figcaption>
    </figure>
  )
}
type QuoteProps = {
  children: React.ReactNode
  bron: React.ReactNode
  to?: string
  newTab?: boolean
}
