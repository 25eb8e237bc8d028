import type { Datum } from '../datum.ts'
import { beginVanDag, plusMaanden, toDatum } from '../datum.ts'
import { maandVoluit } from '../opmaak.ts'

/** A month as jjjj-mm, with the instants between which it lies. */
export type Maand = { maand: string; naam: string; vanaf: Date; tot: Date }

/** The month asked for, or that of today when none or nonsense was asked. */
export function maandVan(gevraagd: string | null, nu: Date): Maand {
  const maand = /^20\d{2}-(0[1-9]|1[0-2])$/.test(gevraagd ?? '')
    ? (gevraagd ?? '')
    : toDatum(nu).slice(0, 7)
  const eerste: Datum = `${maand}-01`
  return {
    maand,
    naam: maandVoluit(eerste),
    vanaf: beginVanDag(eerste),
    tot: beginVanDag(plusMaanden(eerste, 1)),
  }
}

/** The month before and after this one. */
export const buurmaanden = ({ maand }: Maand) => ({
  vorige: plusMaanden(`${maand}-01`, -1).slice(0, 7),
  volgende: plusMaanden(`${maand}-01`, 1).slice(0, 7),
})
