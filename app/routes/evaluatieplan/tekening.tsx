/** Two people at one table, in the palette of the municipality. */
export function Tekening() {
  return (
    <svg className="table-drawing" viewBox="0 0 280 112" aria-hidden="true" focusable="false">
      <g className="drawing-person">
        <circle cx="52" cy="24" r="15" />
        <path d="M26 92V70a26 26 0 0 1 52 0v22z" />
      </g>
      <g className="drawing-other">
        <circle cx="228" cy="24" r="15" />
        <path d="M202 92V70a26 26 0 0 1 52 0v22z" />
      </g>
      <path className="drawing-arm" d="M74 66l34 8M206 66l-34 8" />
      <rect className="drawing-paper" x="112" y="58" width="56" height="20" rx="2" />
      <path className="drawing-line" d="M120 65h30M120 71h20" />
      <path
        className="drawing-table"
        d="M84 80h112a4 4 0 0 1 0 8h-8v24h-8V88h-80v24h-8V88h-8a4 4 0 0 1 0-8z"
      />
    </svg>
  )
}
