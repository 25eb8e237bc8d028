import { Details } from './details.tsx'

type Word = { woord: string; uitleg: string }

/** The hard words of a page explained at its end: to open with a click or a key, never by hovering. */
export function HardWords({ words }: { words: readonly Word[] }) {
  return (
    <div className="no-print">
      <Details summary="Moeilijke woorden op deze pagina">
        {words.map(({ woord, uitleg }) => (
          <p key={woord}>
            <strong>{woord}</strong>: {uitleg}
          </p>
        ))}
      </Details>
    </div>
  )
}
