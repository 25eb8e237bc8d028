import { wetslink } from '../lib/wetslink.ts'

/** A sum in sentences, each with the article it rests on, one click away where it is a law. */
export function SumLines({ lines }: { lines: readonly { tekst: string; artikel: string }[] }) {
  return (
    <ol className="sum-lines">
      {lines.map(({ tekst, artikel }, index) => (
        <li key={index}>
          <p>{tekst}</p>
          <p className="sum-article">
            <LawLink artikel={artikel} />
          </p>
        </li>
      ))}
    </ol>
  )
}

/** An article, with the way to its text. */
export function LawLink({ artikel }: { artikel: string }) {
  const adres = wetslink(artikel)
  return adres ? <a href={adres}>{artikel}</a> : <>{artikel}</>
}
