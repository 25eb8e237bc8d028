import { Link } from '@remix-run/react'

export type PlaceInPalette = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** An item of the plan, recognisable everywhere by number, short name and colour. */
export function PlanChip({ nummer, naam, plaats, to }: PlanChipProps) {
  const content = (
    <>
      <span className="plan-chip-number">{nummer}</span>
      <span className="plan-chip-name">{naam}</span>
    </>
  )
  const className = `plan-chip place-${plaats}`
  return to ? (
    <Link className={className} to={to}>
      {content}
    </Link>
  ) : (
    <span className={className}>{content}</span>
  )
}
type PlanChipProps = { nummer: string; naam: string; plaats: PlaceInPalette; to?: string }

/** Chips in a row that wraps. */
export function PlanChips({ children }: { children: React.ReactNode }) {
  return <div className="plan-chips">{children}</div>
}
