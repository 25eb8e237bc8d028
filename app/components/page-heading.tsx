/** The one h1 of a page, with the step above it and an introduction below it. */
export function PageHeading({ title, step, intro, tag }: PageHeadingProps) {
  return (
    <header className="page-heading">
      {step && <p className="page-step">{step}</p>}
      <h1>
        {title}
        {tag && <> {tag}</>}
      </h1>
      {intro && <p className="page-intro">{intro}</p>}
    </header>
  )
}
type PageHeadingProps = {
  title: React.ReactNode
  /** "Stap 2 van 5". */
  step?: React.ReactNode
  intro?: React.ReactNode
  /** A StatusTag beside the title. */
  tag?: React.ReactNode
}
