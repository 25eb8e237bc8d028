/** Lowest, highest and mean on a line from 0 to 100; the numbers stand beside it in the table. */
export function RangeBar({ laag, hoog, midden }: RangeBarProps) {
  return (
    <svg
      className="range-bar"
      viewBox="0 0 104 12"
      role="img"
      aria-label={`van ${laag} tot ${hoog}`}
    >
      <path className="range-axis" d="M2 6h100" />
      <path className="range-span" d={`M${2 + laag} 6H${2 + hoog + (hoog === laag ? 0.01 : 0)}`} />
      <circle className="range-mean" cx={2 + midden} cy="6" r="4" />
    </svg>
  )
}
type RangeBarProps = { laag: number; hoog: number; midden: number }
