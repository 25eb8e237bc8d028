import type { Belemmering } from '../belemmering.ts'
import {
  huidig,
  OP_VERZOEK,
  type Toezegging,
  type Wijzigingsuitkomst,
  type Wijzigingsvoorstel,
} from './wijziging.ts'

/** What the college decides; `afwijking` says why it is not what was proposed. */
export type Wijzigingsbeslissing = {
  uitkomst: Wijzigingsuitkomst
  bedrag: number | null
  afwijking: string
}

/** The proposal as it is decided: what goes with one outcome only is left out with another. */
export function zoalsBeslist<V extends Wijzigingsvoorstel>(
  voorstel: V,
  { uitkomst, bedrag }: Pick<Wijzigingsbeslissing, 'uitkomst' | 'bedrag'>,
  toezegging: Pick<Toezegging, 'verleend' | 'vastgesteld'>,
): V {
  const nu = huidig(toezegging)
  if (uitkomst === 'wijzigen')
    return {
      ...voorstel,
      uitkomst,
      bedrag: bedrag ?? (voorstel.uitkomst === 'wijzigen' ? voorstel.bedrag : nu),
      ervoor_reden: '',
    }
  const zonder = { eind_op: null, verantwoording_op: null }
  if (uitkomst === 'intrekken') {
    // what belongs to the time before is said of a withdrawal only: another proposal leaves nothing
    const ervoor = voorstel.uitkomst === 'intrekken' ? (bedrag ?? voorstel.bedrag) : 0
    return { ...voorstel, ...zonder, uitkomst, bedrag: ervoor }
  }
  return {
    ...{ ...voorstel, ...zonder, uitkomst, bedrag: nu },
    ...{ grond: OP_VERZOEK, schade: '', ervoor_reden: '' },
  }
}

/** Whether something else is decided than was proposed. */
export const wijktAf = (
  besluit: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  voorstel: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
) => besluit.uitkomst !== voorstel.uitkomst || besluit.bedrag !== voorstel.bedrag

/** Why this cannot be decided on what was proposed: who decides otherwise gives the reason (Awb 3:46). */
export const belemmeringenVoorAfwijking = (
  besluit: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  voorstel: Pick<Wijzigingsvoorstel, 'uitkomst' | 'bedrag'>,
  afwijking: string,
): Belemmering[] =>
  wijktAf(besluit, voorstel) && !afwijking
    ? [
        {
          code: 'afwijking',
          tekst: 'Dit is anders dan het voorstel. Schrijf op waarom: de reden komt in de brief.',
          grondslag: 'Awb 3:46',
        },
      ]
    : []

/** Why this official does not decide on a change in mandate: who proposes something, does not decide on it. */
export const belemmeringenVoorBeslisser = (
  { opgesteld_door }: { opgesteld_door: string },
  wie: string,
): Belemmering[] =>
  opgesteld_door === wie
    ? [
        {
          code: 'eigen-voorstel',
          tekst: 'U hebt dit voorgesteld. Een ander beslist erover.',
          grondslag: 'Awb 10:3',
        },
      ]
    : []
