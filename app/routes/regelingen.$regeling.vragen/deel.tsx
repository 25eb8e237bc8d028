import { Link } from '@remix-run/react'
import type { Vraag, Vragendeel, Vraagvorm } from '../../domain/regeling/vragenlijst.ts'

const vormen: Record<Vraagvorm, string> = {
  kort: 'kort antwoord',
  lang: 'een paar zinnen',
  keuze: 'kiezen',
  regels: 'regels invullen',
  stuk: 'bestand',
}

/** One part of the application: why it is asked, how long it takes, and its questions with room for a pen. */
export function Deel({ deel, nummer, plan }: { deel: Vragendeel; nummer: number; plan: string }) {
  const { titel, redenen, vragen, minuten, sectie } = deel
  return (
    <section className="question-part" aria-labelledby={`deel-${nummer}`}>
      <header>
        <h2 id={`deel-${nummer}`}>
          <span className="question-part-number">{nummer}</span> {titel}
        </h2>
        <p className="question-part-time">ongeveer {minuten} minuten</p>
      </header>
      {redenen.map(({ waarom, grondslag }) => (
        <p key={waarom + grondslag} className="question-why">
          {waarom} <span className="muted">({grondslag})</span>
        </p>
      ))}
      <ol>
        {vragen.map((vraag) => (
          <Vraagregel key={vraag.vraag} {...vraag} />
        ))}
      </ol>
      {sectie === 'aansluiting' && (
        <p className="no-print">
          <Link to={`/plannen/${plan}`}>Lees het hele plan</Link>
        </p>
      )}
    </section>
  )
}

function Vraagregel({ vraag, vorm, uitleg, alleen, keuzes, kolommen }: Vraag) {
  return (
    <li className={`question question-${vorm}`}>
      <p className="question-text">
        <strong>{vraag}</strong> <span className="question-form">{vormen[vorm]}</span>
      </p>
      {alleen && <p className="question-when">{alleen}</p>}
      {uitleg && <p className="muted">{uitleg}</p>}
      {keuzes && (
        <ul className="question-choices">
          {keuzes.map((keuze) => (
            <li key={keuze}>{keuze}</li>
          ))}
        </ul>
      )}
      {kolommen && (
        <>
          <p className="muted no-print">Per regel: {kolommen.join(', ').toLowerCase()}.</p>
          <Papierregels kolommen={kolommen} />
        </>
      )}
      <div className="paper-lines" aria-hidden="true" />
    </li>
  )
}

/** Empty lines, for a pen only. */
function Papierregels({ kolommen }: { kolommen: readonly string[] }) {
  return (
    <table className="paper-table" aria-hidden="true">
      <thead>
        <tr>
          {kolommen.map((kolom) => (
            <th key={kolom}>{kolom}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[1, 2, 3, 4, 5].map((regel) => (
          <tr key={regel}>
            {kolommen.map((kolom) => (
              <td key={kolom} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
