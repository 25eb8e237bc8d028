/** Two things to compare, beside each other where there is room: before and after, advice and departure. */
export function Pair({ children }: { children: React.ReactNode }) {
  return <div className="pair">{children}</div>
}
