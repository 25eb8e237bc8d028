import { findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { besluittermijnen, type Termijn } from '../../../db/queries/termijn.ts'
import type { Db } from '../../../db/db.ts'
import type { Datum } from '../../domain/datum.ts'
import {
  belemmeringenVoorHervatten,
  belemmeringenVoorOpschorten,
} from '../../domain/termijn/opschorten.ts'
import { belemmeringenVoorVerdagen } from '../../domain/termijn/verdagen.ts'

/** Which acts on the term to decide are possible today. */
export async function handelingenOp(
  db: Db,
  aanvraagId: string,
  termijnen: readonly Termijn[],
  vandaag: Datum,
) {
  const termijn = termijnen.findLast(({ soort }) => besluittermijnen.includes(soort)) ?? null
  const vraag = await findUitstelvraag(db, aanvraagId)
  return {
    verdagen: belemmeringenVoorVerdagen(termijn, vandaag).length === 0,
    opschorten: belemmeringenVoorOpschorten(termijn, vraag !== undefined, vandaag).length === 0,
    hervatten: belemmeringenVoorHervatten(termijn).length === 0,
    vraagTot: vraag?.tot ?? null,
  }
}
export type Handelingen = Awaited<ReturnType<typeof handelingenOp>>
