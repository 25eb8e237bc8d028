type Props = {
  id: string
  titel: string
  aantal: number
  totaal: string
  children?: React.ReactNode
}

/** The name of a list with how many payments it holds and their sum, to the cent. */
export function Lijstkop({ id, titel, aantal, totaal, children }: Props) {
  return (
    <header className="stack">
      <h2 id={id}>{titel}</h2>
      <p>
        {aantal} {aantal === 1 ? 'betaling' : 'betalingen'}, samen{' '}
        <strong className="numeric">{totaal}</strong>. {children}
      </p>
    </header>
  )
}
