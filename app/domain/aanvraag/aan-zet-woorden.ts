import type { Datum } from '../datum.ts'
import { datumVoluit } from '../opmaak.ts'
import { dagenOver, type AanZet } from './aan-zet.ts'

/** Who may be called about a case: compulsory in every scheme, with cover for absence. */
export type Contact = {
  naam: string
  telefoon: string
  bereikbaar: string
  vervanger_naam: string
  vervanger_telefoon: string
}
/** Who reads: who applies or writes along, a partner who only reads along, or the municipality. */
export type Kant = 'aanvrager' | 'partner' | 'gemeente'

/** The words of the block "wie is aan zet", ready to show: only the reader's own name differs per side. */
export function aanZetWoorden(
  { aan_zet, wat, tot }: AanZet,
  contact: Contact,
  lezer: Kant,
  vandaag: Datum,
) {
  const wie = {
    aanvrager: { aanvrager: 'U', partner: 'De penvoerder', gemeente: 'De aanvrager' }[lezer],
    gemeente: 'De gemeente',
    niemand: 'Niemand',
  }[aan_zet]
  // what the municipality does now is on the way to its decision: the date is of that
  const over = tot === null ? undefined : dagenOver(tot, vandaag)
  const isVanBesluit = aan_zet === 'gemeente' && tot !== null && tot > vandaag
  return {
    wie,
    wat,
    tot: tot === null ? undefined : datumVoluit(tot),
    totUitleg: isVanBesluit ? `${over}. Dan moet er een besluit zijn.` : over,
    contact: {
      naam: contact.naam,
      telefoon: contact.telefoon,
      wanneer: contact.bereikbaar,
      vervanger: { naam: contact.vervanger_naam, telefoon: contact.vervanger_telefoon },
    },
    uBent: aan_zet === lezer,
  }
}
