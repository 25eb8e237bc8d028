const figures: Record<string, React.ReactNode> = {
  // The rectangular fortified town inside its moat.
  elburg: (
    <>
      <rect className="mark-surface" x="1" y="5" width="46" height="38" rx="13" />
      <rect className="mark-line" x="6.5" y="10.5" width="35" height="27" rx="5" />
      <path className="mark-line" d="M18 10.5v27M30 10.5v27M6.5 24h35" />
      <path className="mark-fill" d="M18 10.5h12v13.5h-12z" />
    </>
  ),
  // Three crowns of a wood on a ridge.
  leusden: (
    <>
      <path className="mark-surface" d="M1 44a23 23 0 0 1 46 0z" transform="translate(0 -1)" />
      <circle className="mark-fill" cx="24" cy="16" r="11" />
      <circle className="mark-line" cx="14" cy="26" r="9" />
      <circle className="mark-line" cx="34" cy="26" r="9" />
      <path className="mark-line" d="M24 27v16M14 35v8M34 35v8" />
    </>
  ),
  // The river that bends through an iron wheel.
  'oude-ijsselstreek': (
    <>
      <circle className="mark-surface" cx="24" cy="24" r="22.5" />
      <path
        className="mark-line"
        d="M24 2v8M24 38v8M2 24h8M38 24h8M8.4 8.4l5.7 5.7M33.9 33.9l5.7 5.7M39.6 8.4l-5.7 5.7M14.1 33.9l-5.7 5.7"
      />
      <circle className="mark-fill" cx="24" cy="24" r="14" />
      <path className="mark-river" d="M11 19c6 -7 12 -2 12 5s7 12 14 4" />
    </>
  ),
}

/** The figure of a municipality, drawn for this platform; it is no coat of arms. */
export function Mark({ gemeente }: { gemeente: string }) {
  return (
    <svg className="mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {figures[gemeente] ?? <circle className="mark-fill" cx="24" cy="24" r="16" />}
    </svg>
  )
}
