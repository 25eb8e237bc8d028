import { markShapes } from '../lib/mark-shapes.ts'

/** The figure of a municipality, drawn for this platform; it is no coat of arms. */
export function Mark({ gemeente }: { gemeente: string }) {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {markShapes(gemeente).map(([look, Tag, attributes], nr) => (
        <Tag key={nr} className={`mark-${look}`} {...attributes} />
      ))}
    </svg>
  )
}
