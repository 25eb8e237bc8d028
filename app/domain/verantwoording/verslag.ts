import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { plusDagen } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'

/** A short note, or a report against every agreed criterion with the real costs. */
export type Verslagvorm = 'kort' | 'uitgebreid'

/** What is asked follows from the amount: up to the limit of the scheme a short note will do. */
export const vormVoor = (verleend: number, kortTot: number): Verslagvorm =>
  verleend <= kortTot ? 'kort' : 'uitgebreid'

export type Verslagzaak = { status: string; eind_op: Datum | null; ingediend: boolean }
export type Verslagstand = 'geen_subsidie' | 'niet_nodig' | 'later' | 'open' | 'ingediend'

/** Whether a report is asked on this day; it opens by itself when the activities have ended. */
export function verslagstand(zaak: Verslagzaak, vandaag: Datum): Verslagstand {
  const { status, eind_op, ingediend } = zaak
  if (ingediend) return 'ingediend'
  if (['direct_vastgesteld', 'vastgesteld', 'gesloten'].includes(status)) return 'niet_nodig'
  if (status !== 'verleend' && status !== 'deels_verleend') return 'geen_subsidie'
  return eind_op !== null && vandaag <= eind_op ? 'later' : 'open'
}

/** The first day on which the report can be written. */
export const opentOp = (eind_op: Datum): Datum => plusDagen(eind_op, 1)

type Ingevuld = { criteria: readonly { criterium_id: string }[]; kosten: number | null }
type Gevraagd = {
  vorm: Verslagvorm
  criteria: readonly { criterium_id: string; volgnummer: number }[]
}

/** Every reason why this report cannot be handed in today. A disappointing result is none. */
export function belemmeringenVoorIndienen(
  zaak: Verslagzaak,
  verslag: Ingevuld,
  { vorm, criteria }: Gevraagd,
  vandaag: Datum,
): Belemmering[] {
  const stand = verslagstand(zaak, vandaag)
  if (stand !== 'open') return [nietNu(stand, zaak)]
  if (vorm === 'kort') return []
  const grondslag = 'Awb 4:45'
  const redenen: Belemmering[] = criteria
    .filter(
      ({ criterium_id }) => !verslag.criteria.some((een) => een.criterium_id === criterium_id),
    )
    .map(({ volgnummer }) => ({
      code: 'criterium',
      tekst: `Vertel wat er uit criterium ${volgnummer} is gekomen.`,
      grondslag,
    }))
  if (verslag.kosten === null)
    redenen.push({ code: 'kosten', tekst: 'Vul in wat het in totaal heeft gekost.', grondslag })
  return redenen
}

/** Every reason why an unfinished report cannot be kept; `door` saved it after it was opened here. */
export function belemmeringenVoorBewaren(
  zaak: Verslagzaak,
  vandaag: Datum,
  { door }: { door: string | null },
): Belemmering[] {
  const stand = verslagstand(zaak, vandaag)
  if (stand !== 'open') return [nietNu(stand, zaak)]
  if (door === null) return []
  return [
    {
      code: 'intussen-veranderd',
      tekst: `${door} heeft het verslag intussen bewaard. Open de pagina opnieuw in een ander venster en neem over wat u wilt houden.`,
    },
  ]
}

function nietNu(stand: Verslagstand, { eind_op }: Verslagzaak): Belemmering {
  if (stand === 'ingediend') return { code: stand, tekst: 'Het verslag is al ingediend.' }
  if (stand === 'later' && eind_op)
    return {
      code: stand,
      tekst: `U kunt het verslag indienen vanaf ${datumVoluit(opentOp(eind_op))}.`,
    }
  return { code: stand, tekst: 'Voor deze aanvraag vragen wij geen verslag.' }
}
