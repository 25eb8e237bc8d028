import { Mark } from './mark.tsx'

/** A letter of the municipality, on the screen as on paper; printing leaves the page around it away. */
export function PrintableLetter(props: Props) {
  const { afzender, aan, kenmerken, onderwerp, children, slot, level = 1 } = props
  const Subject = `h${level}` as const
  return (
    <article className="letter">
      <header className="letter-head">
        <Mark gemeente={afzender.id} />
        <p>
          {afzender.naam}
          {afzender.adres?.map((line) => (
            <span key={line}>{line}</span>
          ))}
        </p>
      </header>
      <address className="letter-address">
        {aan.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </address>
      <dl className="letter-marks">
        {kenmerken.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Subject className="letter-subject">{onderwerp}</Subject>
      <div className="stack letter-text">{children}</div>
      {slot && <footer className="stack letter-foot">{slot}</footer>}
    </article>
  )
}
type Props = {
  afzender: { id: string; naam: string; adres?: readonly string[] }
  aan: readonly string[]
  /** Date, number and the like, in the order shown. */
  kenmerken: readonly (readonly [label: string, value: React.ReactNode])[]
  onderwerp: string
  /** 2 where the page has a heading of its own. */
  level?: 1 | 2
  children: React.ReactNode
  /** The signature. */
  slot?: React.ReactNode
}
