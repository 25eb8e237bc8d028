import { Button } from '../../components/button.tsx'
import { Details } from '../../components/details.tsx'
import type { Standaardmotivering } from '../../domain/brief/teksten.ts'
import { INVOEGEN } from '../../domain/besluit/invoegen.ts'

type Props = { teksten: readonly Standaardmotivering[]; plaats: number; titel: string }

/** The reasons of the scheme for this condition; one is put in the field by a button, and can be changed there. */
export function Standaardteksten({ teksten, plaats, titel }: Props) {
  if (teksten.length === 0) return null
  return (
    <Details summary={`Standaardteksten (${teksten.length})`}>
      <ul className="stack">
        {teksten.map(({ tekst, oordeel }, nr) => (
          <li key={tekst}>
            <p className="pre-line">
              <strong>{oordeel === 'voldoet' ? 'Voldoet' : 'Voldoet niet'}.</strong> {tekst}
            </p>
            <Button look="subtle" name={INVOEGEN} value={`${plaats}:${nr}`} formNoValidate>
              Zet in de motivering<span className="sr-only"> van {titel}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Details>
  )
}
