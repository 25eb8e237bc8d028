/** The opening of a public page: a question or promise, one act, and the street of the municipality below. */
export function Hero({ title, intro, children }: HeroProps) {
  return (
    <header className="hero">
      <div className="hero-text stack">
        <h1>{title}</h1>
        {intro && <p className="page-intro">{intro}</p>}
        {children}
      </div>
      <div className="hero-street" aria-hidden="true" />
    </header>
  )
}
type HeroProps = { title: React.ReactNode; intro?: React.ReactNode; children?: React.ReactNode }
