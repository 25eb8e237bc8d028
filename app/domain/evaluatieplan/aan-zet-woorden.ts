import type { Datum } from '../datum.ts'
import { aanZetVoor, andereKant, type Kant } from '../evaluatiecriterium/criterium.ts'
import { datumVoluit } from '../opmaak.ts'
import type { Aanzet } from './aan-zet.ts'
import type { Plancriterium } from './evaluatieplan.ts'

/** Who reads: a side of the table, and whether they can do the step that is due themselves. */
export type Lezer = { kant: Kant; schrijft: boolean; bevestigt: boolean }
type Woorden = { wie: string; wat: string; uBent: boolean }

/** Who is aan zet when all is done. */
export const NIEMAND = 'Niemand'

const namen: Record<Kant, string> = { initiatief: 'Het initiatief', gemeente: 'De gemeente' }
/** What a side is called when the other side reads. */
export const kantnaam = (kant: Kant) => namen[kant]
export const noem = (kant: Kant, lezer: Kant) => (kant === lezer ? 'U' : namen[kant])

/** Whose turn it is at this table, in the words of the block that both sides see in the same place. */
export function overlegWoorden(
  { fase, kanten }: Aanzet,
  criteria: readonly Plancriterium[],
  lezer: Lezer,
): Woorden {
  const { kant } = lezer
  const ander = andereKant(kant)
  const ik = kanten.includes(kant)
  const beide = ik && kanten.includes(ander)
  const mag = fase === 'te_bevestigen' ? lezer.bevestigt : lezer.schrijft
  const zelf = mag ? 'U' : fase === 'te_bevestigen' ? bevestiger[kant] : namen[kant]
  const de = klein(ander)
  switch (fase) {
    case 'begin':
      return kant === 'initiatief'
        ? zin(zelf, 'Stel een eerste criterium voor, of vraag de gemeente om hulp.', mag)
        : zin(namen.initiatief, 'Stelt een eerste criterium voor. U mag ook beginnen.', false)
    case 'hulp_gevraagd':
      return kant === 'gemeente'
        ? zin(zelf, 'Help het initiatief met een eerste criterium.', mag)
        : zin(namen.gemeente, 'Helpt u met een eerste criterium. U mag ook zelf beginnen.', false)
    case 'bespreken': {
      const mijne = `criterium ${opsomming(wachtend(criteria, kant))}`
      const hunne = `criterium ${opsomming(wachtend(criteria, ander))}`
      if (beide)
        return zin(`${zelf} en ${de}`, `Bij u ligt ${mijne}. Bij ${de} ligt ${hunne}.`, mag)
      return ik
        ? zin(zelf, `Geef antwoord op ${mijne}.`, mag)
        : zin(namen[ander], `Geeft antwoord op ${hunne}.`, false)
    }
    case 'voor_te_leggen':
      return zin(
        `${zelf} of ${de}`,
        'Alles is overeengekomen. Een van beide legt het plan voor.',
        mag,
      )
    case 'te_bevestigen':
      if (beide) return zin(`${zelf} en ${de}`, 'Lees het plan en bevestig het allebei.', mag)
      return ik
        ? zin(zelf, mag ? 'Lees het plan en bevestig het.' : 'Leest en bevestigt het plan.', mag)
        : zin(namen[ander], 'Leest en bevestigt het plan.', false)
    case 'bevestigd':
      return zin(NIEMAND, 'Het plan is af. Beide kanten hebben het bevestigd.', false)
  }
}

/** Whose turn it is for one criterium. */
export function criteriumWoorden(criterium: Plancriterium, lezer: Lezer): Woorden {
  const aanZet = aanZetVoor(criterium)
  if (aanZet === null)
    return zin(
      NIEMAND,
      criterium.vervallen ? 'Dit criterium is vervallen.' : 'U bent het samen eens.',
      false,
    )
  if (aanZet !== lezer.kant) return zin(namen[aanZet], 'Leest het voorstel en antwoordt.', false)
  return lezer.schrijft
    ? zin('U', 'Lees het voorstel. Geef akkoord of stel iets anders voor.', true)
    : zin(namen[aanZet], 'Leest het voorstel en antwoordt.', false)
}

/** Until when: a draft can be submitted as long as the scheme is open; otherwise no term runs here. */
export function overlegTermijn(status: string, regelingTot: Datum | undefined, vandaag: Datum) {
  if (status !== 'concept' || !regelingTot || regelingTot < vandaag) return {}
  return {
    tot: datumVoluit(regelingTot),
    totUitleg: 'Dan sluit de regeling. Indienen kan ook als dit nog niet klaar is.',
  }
}

const bevestiger: Record<Kant, string> = {
  initiatief: 'De penvoerder',
  gemeente: 'Een medewerker van de gemeente',
}
const zin = (wie: string, wat: string, uBent: boolean): Woorden => ({ wie, wat, uBent })
const klein = (kant: Kant) => namen[kant].toLowerCase()

const wachtend = (criteria: readonly Plancriterium[], kant: Kant) =>
  criteria
    .filter((criterium) => aanZetVoor(criterium) === kant)
    .map(({ volgnummer }) => String(volgnummer))

function opsomming(delen: string[]): string {
  return delen.length < 2 ? delen.join() : `${delen.slice(0, -1).join(', ')} en ${delen.at(-1)}`
}
