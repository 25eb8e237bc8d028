import type { Aandachtspunt } from '../../domain/evaluatiecriterium/aandachtspunten.ts'

/** What would make it stronger: tips, not errors. */
export function Aandachtspunten({ punten }: { punten: readonly Aandachtspunt[] }) {
  return (
    <ul className="hints">
      {punten.map(({ code, tekst, helpt }) => (
        <li key={code}>
          <strong>{tekst}</strong> {helpt}
        </li>
      ))}
    </ul>
  )
}
