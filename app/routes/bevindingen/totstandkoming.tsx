import { totstandkoming } from '../../domain/voorwaarde/bevindingen.ts'

/** How the findings on this page came about. */
export const Totstandkoming = () => <p className="muted">{totstandkoming}</p>
