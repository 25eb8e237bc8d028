import { StatusTag } from '../../components/status-tag.tsx'
import type { Gesprekstekst as Tekst } from './gesprek.server.ts'

/** The text of the talk: per criterium where they come out, who moved to it and why. */
export function Gesprekstekst({ tekst, level = 3 }: { tekst: Tekst; level?: 2 | 3 }) {
  const Kop = level === 2 ? 'h2' : 'h3'
  const { versie, opsteller, moment, akkoord, wachtOp, criteria } = tekst
  return (
    <div className="stack">
      <p className="muted">
        Versie {versie}, opgeschreven door {opsteller} op {moment}. Akkoord: {akkoord.join(', ')}.
        {wachtOp.length > 0 && ` Nog niet: ${wachtOp.join(', ')}.`}
      </p>
      {criteria.map(({ sleutel, titel, score, reden, stappen }) => (
        <section key={sleutel} className="stack">
          <Kop>
            {titel}{' '}
            {score === null ? (
              <StatusTag tone="warning">Zij blijven verschillen</StatusTag>
            ) : (
              <StatusTag tone="good">Samen: {score}</StatusTag>
            )}
          </Kop>
          {score === null && <p>{reden} Hier telt het gemiddelde.</p>}
          <dl className="opinions">
            {stappen.map(({ naam, van, naar, reden: waarom }) => (
              <div key={naam}>
                <dt>
                  {naam}: van {van} naar {naar}
                </dt>
                <dd>{waarom}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}
