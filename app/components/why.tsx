/** Why something is asked and on what ground, small and closed behind the question. */
export function Why({ questions }: { questions: readonly Reason[] }) {
  if (questions.length === 0) return null
  const [only] = questions
  return (
    <details className="why">
      <summary>
        Waarom vragen wij dit?
        {questions.length === 1 && only && <span className="sr-only"> {only.vraag}</span>}
      </summary>
      <dl className="why-list">
        {questions.map(({ veld, vraag, waarom, grondslag }) => (
          <div key={veld}>
            {questions.length > 1 && <dt>{vraag}</dt>}
            <dd>
              {waarom} <span className="why-ground">({grondslag})</span>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
export type Reason = { veld: string; vraag: string; waarom: string; grondslag: string }
