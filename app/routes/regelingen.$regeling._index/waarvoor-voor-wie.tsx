import type { Teksten } from '../../domain/regeling/regeling.schema.ts'

/** What the money is for, for whom, and for what it is not. */
export function WaarvoorVoorWie({ teksten }: { teksten: Teksten }) {
  const delen = [
    { titel: 'Waarvoor is het?', punten: teksten.waarvoor },
    { titel: 'Voor wie?', punten: teksten.voor_wie },
    { titel: 'Waarvoor niet?', punten: teksten.niet_voor },
  ]
  return (
    <div className="purpose wide">
      {delen.map(({ titel, punten }) => (
        <section key={titel} className="stack">
          <h2>{titel}</h2>
          <ul>
            {punten.map((punt) => (
              <li key={punt}>{punt}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
