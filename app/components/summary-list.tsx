import { Link } from '@remix-run/react'

export type SummaryRow = {
  label: string
  value: React.ReactNode
  /** The page where this answer is changed. */
  wijzig?: string
}

/** Answers to read back, each with the way to change it. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="summary-list">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd>{row.value || <span className="muted">Niet ingevuld</span>}</dd>
          {row.wijzig && (
            <dd className="summary-change">
              <Link to={row.wijzig}>
                Wijzig<span className="sr-only"> {row.label.toLowerCase()}</span>
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
