import { bijdragen } from '../../domain/samenwerkingsverband/bijdrage.ts'
import type { VoorgelegdeDeelnemer } from '../../domain/samenwerkingsverband/voorlegtekst.ts'

/** What one partner commits to: what they do and what they bring in, before anything else. */
export function Toezegging({ deelnemer }: { deelnemer: VoorgelegdeDeelnemer }) {
  const lijst = bijdragen(deelnemer)
  return (
    <section className="promise stack" aria-labelledby="toezegging">
      <h2 id="toezegging">Dit zegt u toe</h2>
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
    </section>
  )
}
