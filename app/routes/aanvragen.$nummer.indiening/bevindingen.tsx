import type { Bevindingkaart } from '../../domain/voorwaarde/bevindingkaart.ts'
import { Kaart } from '../bevindingen/kaart.tsx'
import { Totstandkoming } from '../bevindingen/totstandkoming.tsx'

type Props = { nummer: string; bevindingen: Bevindingkaart[] }

/** How each condition of the scheme stands: the same findings the assessor will see. */
export function Bevindingen({ nummer, bevindingen }: Props) {
  return (
    <section className="stack page-section" aria-labelledby="voorwaarden">
      <h2 id="voorwaarden">Past het bij de regeling?</h2>
      <p>
        Zo ziet de gemeente uw aanvraag straks ook. Staat er <em>nog niet</em>? Dan kunt u wel
        indienen.
      </p>
      <Totstandkoming />
      {bevindingen.map((kaart) => (
        <Kaart
          key={kaart.voorwaarde}
          kaart={kaart}
          folded
          adres={(sectie) => `/aanvragen/${nummer}/${sectie}`}
        />
      ))}
    </section>
  )
}
