type Indicator = {
  sleutel: string
  nummer: string
  titel: string
  instrument: string
  kanttekening: string | null
  adres: string
}

/** The other indicators of the plan: what measures them, and that those numbers come from elsewhere. */
export function Elders({ indicatoren }: { indicatoren: Indicator[] }) {
  if (indicatoren.length === 0)
    return (
      <section className="stack" aria-labelledby="elders">
        <h2 id="elders">Andere cijfers</h2>
        <p>De plannen van deze gemeente noemen geen andere indicatoren.</p>
      </section>
    )
  return (
    <section className="stack wide" aria-labelledby="elders">
      <h2 id="elders">Wat anderen meten</h2>
      <p>
        Deze cijfers noemt het plan ook. Ze komen van elders: deze site telt ze niet. Eén initiatief
        kan er iets aan bijdragen, maar het cijfer gaat altijd over de hele gemeente.
      </p>
      <ul className="monitor-others">
        {indicatoren.map(({ sleutel, nummer, titel, instrument, kanttekening, adres }) => (
          <li key={sleutel}>
            <h3>
              <span className="monitor-number">{nummer}</span> <a href={adres}>{titel}</a>
            </h3>
            <dl>
              <div>
                <dt>Komt van elders</dt>
                <dd>{instrument}</dd>
              </div>
              {kanttekening && (
                <div>
                  <dt>Kanttekening van het plan</dt>
                  <dd>{kanttekening}</dd>
                </div>
              )}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  )
}
