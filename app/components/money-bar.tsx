export type MoneyPart = {
  label: string
  /** Whole cents, for the length of the bar. */
  bedrag: number
  /** The same amount as text, made by the caller. */
  tekst: string
  soort: 'vastgelegd' | 'voorstel' | 'beoordeling' | 'over'
}

/** An amount that is divided, as a bar with its table; give before and after as two bars. */
export function MoneyBar({ caption, parts, totaal }: MoneyBarProps) {
  const som = parts.reduce((sum, part) => sum + part.bedrag, 0) || 1
  let x = 0
  const placed = parts.map((part) => {
    const width = (part.bedrag / som) * 100
    x += width
    return { ...part, width, x: x - width }
  })
  return (
    <figure className="money-bar">
      <svg aria-hidden="true" focusable="false" width="100%" height="24">
        {placed.map((part) => (
          <rect
            key={part.label}
            className={`money-${part.soort}`}
            x={`${part.x}%`}
            width={`${part.width}%`}
            height="24"
          />
        ))}
      </svg>
      <table className="sums">
        <caption>{caption}</caption>
        <tbody>
          {parts.map((part) => (
            <tr key={part.label}>
              <th scope="row">
                <svg className="money-key" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
                  <rect className={`money-${part.soort}`} width="12" height="12" />
                </svg>
                {part.label}
              </th>
              <td className="numeric">{part.tekst}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{totaal.label}</th>
            <td className="numeric">{totaal.tekst}</td>
          </tr>
        </tfoot>
      </table>
    </figure>
  )
}
type MoneyBarProps = {
  caption: React.ReactNode
  parts: readonly MoneyPart[]
  totaal: { label: string; tekst: string }
}
