import { verdeelChecklist } from '../../domain/regeling/gevraagd.ts'
import type { Checklist } from '../../domain/regeling/regeling.schema.ts'

/** What will be asked and why, no more than amount and applicant justify. */
export function Gevraagd({ checklist }: { checklist: Checklist }) {
  const { altijd, soms } = verdeelChecklist(checklist)
  return (
    <div className="asked wide">
      <section className="stack">
        <h3>Dit vult u in</h3>
        <dl>
          {altijd.map(({ sleutel, naam, waarom }) => (
            <div key={sleutel}>
              <dt>{naam}</dt>
              <dd>{waarom}</dd>
            </div>
          ))}
        </dl>
      </section>
      {soms.length > 0 && (
        <section className="stack">
          <h3>Dit vragen wij alleen soms</h3>
          <dl>
            {soms.map(({ sleutel, naam, waarom, alleen }) => (
              <div key={sleutel}>
                <dt>{naam}</dt>
                <dd>
                  <strong>{alleen}</strong> {waarom}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  )
}
