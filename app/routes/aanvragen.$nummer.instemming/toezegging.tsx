import { bijdragen } from '../../domain/samenwerkingsverband/bijdrage.ts'
import type { VoorgelegdeDeelnemer } from '../../domain/samenwerkingsverband/voorlegtekst.ts'

type Deel = Pick<
  VoorgelegdeDeelnemer,
  'naam' | 'taak' | 'bijdrage_geld' | 'bijdrage_uren' | 'bijdrage_natura'
>
type Props = { deelnemer: Deel; titel?: string; children?: React.ReactNode }

/** What one partner commits to: what they do and what they bring in, before anything else. */
export function Toezegging({ deelnemer, titel = 'Dit zegt u toe', children }: Props) {
  const lijst = bijdragen(deelnemer)
  return (
    <section className="promise stack" aria-labelledby="toezegging">
      <h2 id="toezegging">{titel}</h2>
      <dl>
        <div>
          <dt>Wie</dt>
          <dd>{deelnemer.naam}</dd>
        </div>
        <div>
          <dt>Wat u doet</dt>
          <dd className="pre-line">{deelnemer.taak}</dd>
        </div>
        <div>
          <dt>Wat u inbrengt</dt>
          {lijst.length === 0 ? (
            <dd>Niets: geen geld, geen uren en geen spullen</dd>
          ) : (
            lijst.map((deel) => <dd key={deel}>{deel}</dd>)
          )}
        </div>
      </dl>
      {children}
    </section>
  )
}
