import { StatusTag } from '../../components/status-tag.tsx'
import type { Gewogen } from '../../domain/beoordeling/beoordeling.ts'

const woord = { voldoet: 'voldoet', voldoet_niet: 'voldoet niet' }

/** What the assessors found of one condition, side by side. */
export function Meningen({ titel, artikel, oordeel, meningen }: Props) {
  return (
    <section className="stack">
      <h3>
        {titel} <span className="muted">({artikel})</span>{' '}
        {oordeel === null ? (
          <StatusTag tone="warning">Zij verschillen</StatusTag>
        ) : (
          <StatusTag tone={oordeel === 'voldoet' ? 'good' : 'bad'}>
            Allen: {woord[oordeel]}
          </StatusTag>
        )}
      </h3>
      <dl className="opinions">
        {meningen.map(({ naam, oordeel: gevonden, reden }) => (
          <div key={naam}>
            <dt>
              {naam}: {woord[gevonden]}
            </dt>
            <dd>{reden}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
type Props = Gewogen & { titel: string; artikel: string }
