import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { datumVoluit, euro } from '../opmaak.ts'

/** A version of a ceiling, as far as it says what counts for whom. Amounts in cents. */
export type Plafondversie = {
  bedrag: number
  bekendgemaakt_op: Datum
  /** It follows from the budget and was announced, so it also counts for what was filed before (Awb 4:28). */
  verlaagt_eerdere: boolean
}

export const bronnen = {
  raadsbesluit: 'Besluit van de raad',
  collegebesluit: 'Besluit van het college',
} as const

/**
 * The ceiling for an application that was filed on this day: the version known then, raised by each later one that
 * gives more. A later lowering does not touch it (Awb 4:27 lid 2), unless it says that it does (Awb 4:28). The versions
 * come in their order; the day of publication itself counts for who filed on it as not yet known.
 */
export function plafondVoor(versies: readonly Plafondversie[], ingediend: Datum): number {
  return versies.reduce((grens: number | null, { bedrag, bekendgemaakt_op, verlaagt_eerdere }) => {
    const telt = bekendgemaakt_op < ingediend || verlaagt_eerdere
    return grens === null || telt || bedrag > grens ? bedrag : grens
  }, null) as number
}

/** Up to where what was committed may still grow once this version stands: who filed before keeps what was known. */
export function beschermdNa(
  { bedrag: was, beschermd }: { bedrag: number; beschermd: number },
  { bedrag, verlaagt_eerdere }: Pick<Plafondversie, 'bedrag' | 'verlaagt_eerdere'>,
): number {
  if (verlaagt_eerdere) return 0
  return bedrag < was ? Math.max(beschermd, was) : beschermd
}

type Stand = { bedrag: number; vastgelegd: number; bekendgemaakt_op: Datum }
type Nieuw = Plafondversie & {
  bron: keyof typeof bronnen
  aankondiging: string
  regels: readonly { bedrag: number }[]
}

/** Every reason why this version cannot be published today. ronde: the first day of a round that shares this ceiling. */
export function belemmeringenVoorPlafond(
  nieuw: Nieuw,
  stand: Stand,
  vandaag: Datum,
  ronde: Datum | null,
): Belemmering[] {
  const { bedrag, bekendgemaakt_op, verlaagt_eerdere, bron, aankondiging, regels } = nieuw
  const redenen: Belemmering[] = []
  const verlaging = bedrag < stand.bedrag
  if (bedrag === stand.bedrag)
    redenen.push({ code: 'gelijk', tekst: `Het plafond is al ${euro(bedrag)}.` })
  if (verlaging && bedrag < stand.vastgelegd)
    redenen.push({
      code: 'onder-vastgelegd',
      tekst: `Er is al ${euro(stand.vastgelegd)} toegezegd. Kies een plafond dat niet lager is.`,
      grondslag: 'Awb 4:25',
    })
  const som = regels.reduce((totaal, regel) => totaal + regel.bedrag, 0)
  if (som !== bedrag)
    redenen.push({
      code: 'regels',
      tekst: `De begrotingsregels zijn samen ${euro(som)}. Maak er ${euro(bedrag)} van.`,
    })
  if (bekendgemaakt_op > vandaag)
    redenen.push({
      code: 'later',
      tekst: 'Leg de versie vast als zij bekend is gemaakt: op de dag zelf of daarna.',
      grondslag: 'Awb 4:27 lid 1',
    })
  if (bekendgemaakt_op < stand.bekendgemaakt_op)
    redenen.push({
      code: 'voor-vorige',
      tekst: `De vorige versie is van ${datumVoluit(stand.bekendgemaakt_op)}. Vul een dag in die niet eerder is.`,
    })
  if (verlaagt_eerdere && !verlaging)
    redenen.push({
      code: 'geen-verlaging',
      tekst: 'Alleen een verlaging kan gelden voor aanvragen die al binnen zijn.',
      grondslag: 'Awb 4:28',
    })
  if (verlaagt_eerdere && (bron !== 'raadsbesluit' || aankondiging === ''))
    redenen.push({
      code: 'begrotingsverlaging',
      tekst:
        'Een verlaging geldt alleen voor eerdere aanvragen als zij volgt uit de begroting van de raad en daar bij het plafond op is gewezen. Schrijf op waar dat stond.',
      grondslag: 'Awb 4:28',
    })
  if (verlaging && !verlaagt_eerdere && ronde !== null && ronde <= vandaag)
    redenen.push({
      code: 'ronde-loopt',
      tekst: `De ronde begon op ${datumVoluit(ronde)}. Voor wie meedoet, verandert het plafond niet omlaag.`,
      grondslag: 'Awb 4:27 lid 2',
    })
  return redenen
}
