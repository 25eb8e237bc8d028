/** The case with its summary beside it on a wide screen; the summary stays in sight while scrolling. */
export function Columns({ aside, asideLabel, children }: ColumnsProps) {
  return (
    <div className="columns wide">
      <div className="stack columns-main">{children}</div>
      <aside className="stack columns-aside" aria-label={asideLabel}>
        {aside}
      </aside>
    </div>
  )
}
type ColumnsProps = { aside: React.ReactNode; asideLabel: string; children: React.ReactNode }
