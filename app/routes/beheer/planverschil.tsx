import { Details } from '../../components/details.tsx'
import { Difference } from '../../components/difference.tsx'
import { StatusTag } from '../../components/status-tag.tsx'
import type { Planrij } from '../../domain/plan/blad.ts'
import { isGelijk, type Verschil, type Wijziging } from '../../domain/plan/vergelijken.ts'

/** What another version of a plan brings: new items, changed ones with the difference in words, and what is gone. */
export function Planverschil({ verschil }: { verschil: Verschil }) {
  const { nieuw, gewijzigd, weg, gelijk, andereVolgorde } = verschil
  if (isGelijk(verschil)) return <p>Er is niets veranderd: alle {gelijk} onderdelen zijn gelijk.</p>
  return (
    <div className="stack plan-changes">
      {gewijzigd.length > 0 && (
        <section className="stack">
          <h3>Gewijzigd ({gewijzigd.length})</h3>
          {gewijzigd.map((wijziging) => (
            <Gewijzigd key={wijziging.sleutel} {...wijziging} />
          ))}
        </section>
      )}
      <Lijst titel="Nieuw" rijen={nieuw} />
      <Lijst titel="Weg" rijen={weg} />
      {andereVolgorde && <p>Onderdelen die blijven, staan in een andere volgorde.</p>}
      {gelijk > 0 && <p className="muted">{aantal(gelijk)} woord voor woord gelijk.</p>}
    </div>
  )
}

const aantal = (gelijk: number) =>
  gelijk === 1 ? '1 onderdeel blijft' : `${gelijk} onderdelen blijven`

function Gewijzigd({ sleutel, kort, cellen }: Wijziging) {
  return (
    <article className="plan-change">
      <h4>
        {kort} <code className="muted">{sleutel}</code>
      </h4>
      <dl>
        {cellen.map(({ kolom, was, wordt }) => (
          <div key={kolom}>
            <dt>{kolom}</dt>
            <dd>
              <Difference was={was} wordt={wordt} />
            </dd>
          </div>
        ))}
      </dl>
    </article>
  )
}

const MEER_DAN = 12

function Lijst({ titel, rijen }: { titel: 'Nieuw' | 'Weg'; rijen: readonly Planrij[] }) {
  if (rijen.length === 0) return null
  const lijst = (
    <ul className="plan-change-list">
      {rijen.map(({ sleutel, soort, nummer, kort }) => (
        <li key={sleutel}>
          <StatusTag tone={titel === 'Nieuw' ? 'good' : 'warning'}>{titel}</StatusTag> {soort}{' '}
          {nummer} {kort} <code className="muted">{sleutel}</code>
        </li>
      ))}
    </ul>
  )
  return (
    <section className="stack">
      <h3>
        {titel} ({rijen.length})
      </h3>
      {rijen.length > MEER_DAN ? (
        <Details summary={`Alle ${rijen.length} onderdelen`}>{lijst}</Details>
      ) : (
        lijst
      )}
    </section>
  )
}
