import type { Aanvraagstatus } from '../aanvraag/status.ts'
import type { Belemmering } from '../belemmering.ts'
import type { Datum } from '../datum.ts'
import { plusDagen } from '../datum.ts'
import { datumLang, datumVoluit } from '../opmaak.ts'

/** The term to decide about which the municipality is told, and what already happened in it. */
export type Besluittermijn = {
  einddatum: Datum | null
  /** The day on which the decision went out. */
  gereed_op: Datum | null
  /** Whether the municipality was told before. */
  gesteld: boolean
}

const grondslag = 'Awb 4:17 lid 3'

/** Why the municipality cannot be told on this day that it is late; an empty list means it can. */
export function belemmeringenVoorIngebrekestelling(
  termijn: Besluittermijn | null,
  status: Aanvraagstatus,
  ontvangen_op: Datum,
): Belemmering[] {
  if (!termijn || status === 'ingetrokken_door_aanvrager')
    return [{ code: 'geen-termijn', tekst: 'Er loopt geen termijn om te beslissen.' }]
  const { einddatum, gereed_op, gesteld } = termijn
  if (gesteld)
    return [{ code: 'al-gesteld', tekst: 'De gemeente is al in gebreke gesteld.', grondslag }]
  if (gereed_op !== null && ontvangen_op > gereed_op)
    return [
      {
        code: 'al-besloten',
        tekst: `Het besluit is al verstuurd op ${datumVoluit(gereed_op)}.`,
        grondslag,
      },
    ]
  if (einddatum === null)
    return [
      {
        code: 'staat-stil',
        tekst: 'De termijn om te beslissen staat nu stil. De gemeente is dus niet te laat.',
        grondslag: 'Awb 4:15',
      },
    ]
  return ontvangen_op > einddatum
    ? []
    : [
        {
          code: 'te-vroeg',
          tekst: `De gemeente heeft tijd tot en met ${datumLang(einddatum)}. Een ingebrekestelling telt pas vanaf ${datumVoluit(plusDagen(einddatum, 1))}.`,
          grondslag,
        },
      ]
}

/** Why a letter cannot have come in on this day. */
export const belemmeringenVoorOntvangst = (ontvangen_op: Datum, vandaag: Datum): Belemmering[] =>
  ontvangen_op > vandaag
    ? [{ code: 'toekomst', tekst: 'Vul de dag in waarop de brief binnenkwam: vandaag of eerder.' }]
    : []
