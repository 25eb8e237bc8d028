import type { Belemmering } from '../belemmering.ts'
import { belemmeringenVoorAgendapunt, belemmeringenVoorLid } from '../besluit/besluit.ts'
import type { Datum } from '../datum.ts'
import { belemmeringenVoorQuorum, type Lid } from './quorum.ts'

/** What came after a decision: an objection against it, or a change of what it granted. */
export const vervolgsoorten = ['bezwaar', 'wijziging'] as const
export type Vervolgsoort = (typeof vervolgsoorten)[number]

export const isVervolgsoort = (soort: string | undefined): soort is Vervolgsoort =>
  vervolgsoorten.some((een) => een === soort)

/** What such an item is called beside the number of its case: the first objection is B1, the first change W1. */
export const vervolgkenmerk = (nummer: string, soort: Vervolgsoort, volgnummer: number) =>
  `${nummer}/${soort === 'bezwaar' ? 'B' : 'W'}${volgnummer}`

type Punt = {
  datum: Datum
  gesloten_op: unknown
  teruggestuurd_op: unknown
  aangehouden_tot: Datum | null
}

/** Why the college cannot act on such an item now, or not through this member: the day first, then who takes part. */
export function belemmeringenVoorCollege(
  punt: Punt,
  leden: readonly Lid[],
  { lid, bijAanvraag }: { lid: string; bijAanvraag: boolean },
  vandaag: Datum,
): Belemmering[] {
  const nietNu = belemmeringenVoorAgendapunt(
    {
      datum: punt.datum,
      gesloten: punt.gesloten_op !== null,
      teruggestuurd: punt.teruggestuurd_op !== null,
      aangehouden: punt.aangehouden_tot,
    },
    vandaag,
  )
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
