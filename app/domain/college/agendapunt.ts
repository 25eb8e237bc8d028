import type { Belemmering } from '../belemmering.ts'
import {
  belemmeringenVoorAgendapunt,
  belemmeringenVoorLid,
  type Besluituitkomst,
} from '../besluit/besluit.ts'
import type { Datum } from '../datum.ts'
import { belemmeringenVoorQuorum, type Lid } from './quorum.ts'

/** Why the college cannot act on an item now, or not through this member: the day first, then who takes part. */
export function belemmeringenVoorCollege(
  punt: Parameters<typeof belemmeringenVoorAgendapunt>[0],
  leden: readonly Lid[],
  { lid, bijAanvraag }: { lid: string; bijAanvraag: boolean },
  vandaag: Datum,
): Belemmering[] {
  const nietNu = belemmeringenVoorAgendapunt(punt, vandaag)
  if (nietNu.length > 0) return nietNu
  const zelf = leden.find(({ id }) => id === lid)
  return [
    ...belemmeringenVoorLid({
      aanwezig: zelf?.aanwezig ?? false,
      verschoond: zelf?.verschoond ?? false,
      bijAanvraag,
    }),
    ...belemmeringenVoorQuorum(leden),
  ]
}

type Beslist = {
  besloten: Besluituitkomst | null
  besloten_bedrag: number | null
  besloten_op: Date | null
  vastgelegd_door: string | null
}

/** What was decided on an item, by whose record and when; null while it is open. */
export const besluitOp = ({ besloten, besloten_bedrag, besloten_op, vastgelegd_door }: Beslist) =>
  besloten && besloten_op
    ? {
        uitkomst: besloten,
        bedrag: besloten_bedrag ?? 0,
        moment: besloten_op,
        door: vastgelegd_door,
      }
    : null
