/** A sum in sentences, each with the article it rests on. */
export function SumLines({ lines }: { lines: readonly { tekst: string; artikel: string }[] }) {
  return (
    <ol className="sum-lines">
      {lines.map(({ tekst, artikel }, index) => (
        <li key={index}>
          <p>{tekst}</p>
          <p className="sum-article">{artikel}</p>
        </li>
      ))}
    </ol>
  )
}
