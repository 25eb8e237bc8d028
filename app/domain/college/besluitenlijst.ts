import type { Belemmering } from '../belemmering.ts'
import { besluitwoorden } from '../besluit/woorden.ts'
import type { Besluituitkomst } from '../besluit/besluit.ts'
import { datumVoluit, euro } from '../opmaak.ts'

type Stand = { gesloten: boolean; gepubliceerd: boolean; onverzonden: number }

/** Why the list of a meeting cannot be made public now: nobody reads there first what was decided about them. */
export function belemmeringenVoorBesluitenlijst({
  gesloten,
  gepubliceerd,
  onverzonden,
}: Stand): Belemmering[] {
  const grondslag = 'Gemeentewet 60 lid 3'
  if (gepubliceerd)
    return [{ code: 'gepubliceerd', tekst: 'Deze besluitenlijst staat al op de website.' }]
  if (!gesloten)
    return [{ code: 'open', tekst: 'Sluit eerst de vergadering: dan staat de lijst vast.' }]
  return onverzonden > 0
    ? [
        {
          code: 'onverzonden',
          tekst:
            onverzonden === 1
              ? 'Eén besluit is nog niet verstuurd. De aanvrager hoort het eerst van u.'
              : `${onverzonden} besluiten zijn nog niet verstuurd. De aanvragers horen het eerst van u.`,
          grondslag,
        },
      ]
    : []
}

/** One item of a meeting, as far as the public may know it. */
export type Lijstpunt = {
  soort: 'aanvraag' | 'bezwaar' | 'wijziging'
  regeling: string
  uitkomst: Besluituitkomst | null
  bedrag: number
  aangehouden_tot: string | null
  /** Only what stands in the register, with the text that was checked on names. */
  nummer: string | null
  titel: string | null
  portefeuillehouder: string | null
  doet_niet_mee: readonly string[]
  tegen: readonly string[]
  /** Who decided as chair because the votes were even. */
  voorzittersstem: string | null
}

/** What the college decided on it, in one sentence for everybody. Who applied is never named. */
export function lijstzin(punt: Lijstpunt): string {
  const { soort, uitkomst, bedrag, titel, regeling, aangehouden_tot } = punt
  const waarover = {
    aanvraag: `Een aanvraag voor ${regeling}`,
    bezwaar: 'Een bezwaar',
    wijziging: `Een wijziging van een subsidie (${regeling})`,
  }[soort]
  if (aangehouden_tot !== null)
    return `${waarover}: aangehouden tot de vergadering van ${datumVoluit(aangehouden_tot)}.`
  if (uitkomst === null) return `${waarover}: teruggestuurd voor een nieuw voorstel.`
  const besluit = besluitwoorden[uitkomst].naam.toLowerCase()
  if (soort === 'bezwaar') return `Een bezwaar bij ${regeling}: ${besluit.replace('bezwaar ', '')}.`
  if (soort === 'wijziging') return wijzigingszin(punt, uitkomst)
  const wat = titel ? `“${titel}” (${regeling})` : waarover
  return bedrag > 0 ? `${wat}: ${besluit}, ${euro(bedrag)}.` : `${wat}: ${besluit}.`
}

/** What was withdrawn or asked in vain names only the scheme: who reads the list need not know whose it was. */
function wijzigingszin(
  { titel, regeling, bedrag }: Pick<Lijstpunt, 'titel' | 'regeling' | 'bedrag'>,
  uitkomst: Besluituitkomst,
): string {
  if (uitkomst === 'ingetrokken') return `Een subsidie van ${regeling}: ingetrokken.`
  if (uitkomst === 'niet_gewijzigd') return `Een verzoek om wijziging bij ${regeling}: afgewezen.`
  const wat = titel ? `“${titel}” (${regeling})` : `Een subsidie van ${regeling}`
  return `${wat}: gewijzigd, ${euro(bedrag)}.`
}
