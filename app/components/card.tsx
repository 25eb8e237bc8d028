import { Link } from '@remix-run/react'

/** A block about one thing; with `to` its title is the link and the whole card can be clicked. */
export function Card({ title, to, level = 2, eyebrow, footer, children }: CardProps) {
  const Heading = `h${level}` as const
  return (
    <article className={`card${to ? ' card-link' : ''}`}>
      {eyebrow && <div className="card-eyebrow">{eyebrow}</div>}
      <Heading className="card-title">{to ? <Link to={to}>{title}</Link> : title}</Heading>
      {children && <div className="stack card-body">{children}</div>}
      {footer && <div className="card-footer">{footer}</div>}
    </article>
  )
}
type CardProps = {
  title: React.ReactNode
  to?: string
  level?: 2 | 3 | 4
  eyebrow?: React.ReactNode
  footer?: React.ReactNode
  children?: React.ReactNode
}

/** Cards beside each other where there is room. */
export function CardGrid({ children }: { children: React.ReactNode }) {
  return <div className="card-grid">{children}</div>
}
