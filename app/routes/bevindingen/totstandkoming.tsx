import { totstandkoming } from '../../domain/voorwaarde/bevindingen.ts'

/** How the findings on this page came about; to an official also whom they speak to. */
export const Totstandkoming = ({ ambtelijk = false }) => (
  <p className="muted">
    {totstandkoming}
    {ambtelijk && ' De aanvrager leest dezelfde woorden; ‘u’ is de aanvrager.'}
  </p>
)
