/** What to say where a list is empty: that it is, and what one can do. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state stack">
      <p className="empty-state-title">{title}</p>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}
type EmptyStateProps = { title: string; children?: React.ReactNode; action?: React.ReactNode }
