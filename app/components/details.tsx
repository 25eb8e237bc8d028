/** More for who wants it; closed at first. */
export function Details({ summary, open, children }: DetailsProps) {
  return (
    <details className="details" open={open}>
      <summary>{summary}</summary>
      <div className="stack details-body">{children}</div>
    </details>
  )
}
type DetailsProps = { summary: React.ReactNode; open?: boolean; children: React.ReactNode }
