import { SummaryList } from '../../components/summary-list.tsx'
import type { LeesbaarDeel } from '../../domain/aanvraag/leesbaar.ts'

/** All the answers, section by section: a finding links to the section it rests on. */
export function Antwoorden({ delen }: { delen: LeesbaarDeel[] }) {
  return (
    <>
      <h2>De antwoorden waar dit op rust</h2>
      {delen.map(({ sectie, titel, antwoorden }) => (
        <section key={sectie} id={sectie} className="stack" aria-label={titel}>
          <h3>{titel}</h3>
          {antwoorden.length === 0 && <p className="muted">Hier is niets ingevuld.</p>}
          <SummaryList rows={antwoorden.map(({ label, tekst }) => ({ label, value: tekst }))} />
        </section>
      ))}
    </>
  )
}
