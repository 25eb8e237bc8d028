import type { Overlegcriterium, Overlegplan } from '../../../db/queries/overleg.ts'
import {
  aanZetVoor,
  laatste,
  standVan,
  type Kant,
} from '../../domain/evaluatiecriterium/criterium.ts'
import { noem } from '../../domain/evaluatieplan/aan-zet-woorden.ts'
import { datumVoluit } from '../../domain/opmaak.ts'
import { toDatum } from '../../domain/datum.ts'

/** One side of the table: who sits there, and what that side did or has to do. */
export type StoelGegevens = {
  kant: Kant
  wie: string
  stand: 'klaar' | 'aan_zet' | 'wacht'
  tekst: string
  bij: string | null
}

/** The reader sits on the left; across the table sits the other side. */
const volgorde = (lezer: Kant): readonly Kant[] =>
  lezer === 'gemeente' ? ['gemeente', 'initiatief'] : ['initiatief', 'gemeente']

/** Both sides of one criterium: who proposed, who agreed, who has to answer. */
export function criteriumStoelen(criterium: Overlegcriterium, lezer: Kant): StoelGegevens[] {
  const voorstel = laatste(criterium)
  const stand = standVan(criterium)
  const aanZet = aanZetVoor(criterium)
  return volgorde(lezer).map((kant) => {
    const wie = noem(kant, lezer)
    if (kant === aanZet)
      return {
        kant,
        wie,
        stand: 'aan_zet',
        tekst: kant === lezer ? 'bent aan zet' : 'is aan zet',
        bij: null,
      }
    const deed = kant === voorstel.kant
    if (!deed && stand !== 'overeengekomen')
      return { kant, wie, stand: 'wacht', tekst: '', bij: null }
    const naam = deed ? voorstel.door_naam : voorstel.akkoord_naam
    const moment = deed ? voorstel.moment : voorstel.akkoord_moment
    return {
      kant,
      wie,
      stand: 'klaar',
      tekst: deed ? gedaanWoord(stand, voorstel.laten_vervallen) : 'gaf akkoord',
      bij: bij(naam, moment),
    }
  })
}

/** Both sides of a plan: who confirmed it, and who still has to. */
export function planStoelen({ bevestigingen }: Overlegplan, lezer: Kant): StoelGegevens[] {
  return volgorde(lezer).map((kant) => {
    const bevestiging = bevestigingen.find((een) => een.kant === kant)
    return {
      kant,
      wie: noem(kant, lezer),
      stand: bevestiging ? 'klaar' : 'aan_zet',
      tekst: bevestiging ? 'bevestigde' : 'moet nog bevestigen',
      bij: bevestiging ? bij(bevestiging.naam, bevestiging.moment) : null,
    }
  })
}

function gedaanWoord(stand: string, vervallen: boolean): string {
  if (vervallen) return 'wil dit laten vervallen'
  return stand === 'tegenvoorstel' ? 'deed een tegenvoorstel' : 'stelde voor'
}

const bij = (naam: string | null, moment: string | null) =>
  moment === null ? naam : [naam, datumVoluit(toDatum(new Date(moment)))].filter(Boolean).join(', ')
