type Reden = { code: string; tekst: string; grondslag?: string }
export type NietPunt = { id: string; nummer: string; titel: string; redenen: Reden[] }

/** What cannot be decided together with the rest, and why. */
export function Niet({ punten }: { punten: NietPunt[] }) {
  if (punten.length === 0) return null
  return (
    <section className="stack" aria-labelledby="niet">
      <h2 id="niet">Dit kan niet tegelijk</h2>
      <ul>
        {punten.map(({ id, nummer, titel, redenen }) => (
          <li key={id}>
            {titel} ({nummer}): {redenen.map(({ tekst }) => tekst).join(' ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
