import { Kaart } from '../bevindingen/kaart.tsx'
import { Totstandkoming } from '../bevindingen/totstandkoming.tsx'
import type { Penvoerderblik } from './penvoerderblik.server.ts'

type Props = { bevinding: NonNullable<Penvoerderblik['bevinding']> }

/** What the scheme asks of the partners, and how that stands: the same finding the assessor will see. */
export const Bevindingkaart = ({ bevinding }: Props) => (
  <>
    <h2>Wat de regeling vraagt</h2>
    <Kaart kaart={bevinding} folded />
    <Totstandkoming />
  </>
)
