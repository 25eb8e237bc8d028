import type { Datum } from '../datum.ts'
import { euroRond } from '../opmaak.ts'
import type { Aanvraaginhoud } from './inhoud.ts'
import { nogInWoorden, type Sectiestand } from './sectiestand.ts'
import { sectietitels, type Sectienaam } from './secties.ts'

/** naar: the page to go to, where it is not that of the section. */
export type Waarschuwing = { sectie: Sectienaam; tekst: string; naar?: string }

/** What the applicant should know before submitting; none of it is in the way. */
export function waarschuwingenBijIndienen(
  { gevraagd, deelnemers, start_op }: Pick<Aanvraaginhoud, 'gevraagd' | 'deelnemers' | 'start_op'>,
  standen: readonly Sectiestand[],
  { maximumbedrag }: { maximumbedrag: number },
  vandaag: Datum,
): Waarschuwing[] {
  const stil = deelnemers.filter(({ stand }) => stand === 'nog_geen_antwoord')
  const waarschuwingen = stil.map(({ naam }): Waarschuwing => ({
    sectie: 'samenwerkingsverband',
    tekst: `${naam} heeft nog niet geantwoord. Bevestigen kan ook nog nadat u hebt ingediend.`,
  }))
  for (const { naam, stand, gevraagd: vraagt, nog } of standen) {
    if (!vraagt || stand === 'klaar' || naam === 'indiening') continue
    if (stand === 'niet_begonnen')
      waarschuwingen.push({ sectie: naam, tekst: `${sectietitels[naam]}: nog niet ingevuld.` })
    else if (nog.length > 0)
      waarschuwingen.push({ sectie: naam, tekst: `${sectietitels[naam]}, ${nogInWoorden(nog)}.` })
    else if (naam === 'evaluatiecriteria')
      waarschuwingen.push({
        sectie: naam,
        tekst: 'Het evaluatieplan is nog niet door u en de gemeente bevestigd.',
      })
  }
  if (isVoorbij(start_op, vandaag))
    waarschuwingen.push({ sectie: 'projectplan', tekst: BEGINT_EERDER })
  if (gevraagd !== null && gevraagd > maximumbedrag)
    waarschuwingen.push({
      sectie: 'begroting',
      tekst: `U vraagt meer dan ${euroRond(maximumbedrag)}, het hoogste bedrag bij deze regeling.`,
    })
  return waarschuwingen
}

/** What is asked at a first day that has passed: often a typing error, and it may be right. */
export const BEGINT_EERDER = 'De begindatum ligt in het verleden. Klopt dat?'

export const isVoorbij = (start_op: Datum | null, vandaag: Datum) =>
  start_op !== null && start_op < vandaag
