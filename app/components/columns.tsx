/**
 * The case with its summary beside it on a wide screen; the summary stays in sight while scrolling. On a phone it comes
 * after the rest, or before it with `first`: what one wants to know of a case before reading it.
 */
export function Columns({ aside, asideLabel, first = false, children }: ColumnsProps) {
  const beside = (
    <aside className="stack columns-aside" aria-label={asideLabel}>
      {aside}
    </aside>
  )
  return (
    <div className="columns wide">
      {first && beside}
      <div className="stack columns-main">{children}</div>
      {!first && beside}
    </div>
  )
}
type ColumnsProps = {
  aside: React.ReactNode
  asideLabel: string
  first?: boolean
  children: React.ReactNode
}
