import { Details } from './details.tsx'

type Word = { woord: string; uitleg: string }

/** The hard words of a page explained at its end: to open with a click or a key, never by hovering. */
export function HardWords({ words }: { words: readonly Word[] }) {
  return (
    <div className="no-print">
      <Details summary="Moeilijke woorden op deze pagina">
        <dl className="word-list">
          {words.map(({ woord, uitleg }) => (
            <div key={woord}>
              <dt>{woord}</dt>
              <dd>{uitleg}</dd>
            </div>
          ))}
        </dl>
      </Details>
    </div>
  )
}
