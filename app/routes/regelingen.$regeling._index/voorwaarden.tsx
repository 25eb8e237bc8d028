import { Quote } from '../../components/quote.tsx'
import { adresVan, vindplaats } from '../../domain/plan/verwijzing.ts'

type Voorwaarde = {
  sleutel: string
  titel: string
  tekst: string
  artikel: string
  bron: { onderdeel: string; paragraaf: string; citaat: string }
  bron_plan_titel: string
}

/** The conditions, each with its article and the sentence of the plan it rests on. */
export function Voorwaarden({ voorwaarden }: { voorwaarden: readonly Voorwaarde[] }) {
  return (
    <ol className="conditions wide">
      {voorwaarden.map(({ sleutel, titel, tekst, artikel, bron, bron_plan_titel }) => (
        <li key={sleutel} className="stack">
          <h3>{titel}</h3>
          <p>{tekst}</p>
          <p className="muted">Staat in {artikel} van de regeling en komt uit het plan:</p>
          <Quote
            bron={`${bron_plan_titel}, ${vindplaats(bron.paragraaf)}`}
            to={adresVan(bron.onderdeel)}
          >
            {bron.citaat}
          </Quote>
        </li>
      ))}
    </ol>
  )
}
