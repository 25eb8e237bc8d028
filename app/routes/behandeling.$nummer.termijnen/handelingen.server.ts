import { findUitstelvraag } from '../../../db/queries/uitstel.ts'
import { besluittermijnenVan, type Termijn } from '../../../db/queries/termijn.ts'
import type { Db } from '../../../db/db.ts'
import type { Datum } from '../../domain/datum.ts'
import { belemmeringenVoorOpschorten, teHervatten } from '../../domain/termijn/opschorten.ts'
import { aanvraagsoorten } from '../../domain/termijn/waarover.ts'
import { belemmeringenVoorVerdagen } from '../../domain/termijn/verdagen.ts'

/** Which acts on the terms to decide are possible today: on that of the application, and of a request to change. */
export async function handelingenOp(
  db: Db,
  aanvraagId: string,
  termijnen: readonly Termijn[],
  vandaag: Datum,
) {
  const vraag = await findUitstelvraag(db, aanvraagId)
  return aanvraagsoorten.map((over) => {
    const van = besluittermijnenVan[over]
    const termijn = termijnen.findLast(({ soort }) => van.includes(soort)) ?? null
    return {
      over,
      verdagen: belemmeringenVoorVerdagen(termijn, vandaag).length === 0,
      opschorten: belemmeringenVoorOpschorten(termijn, vraag !== undefined, vandaag).length === 0,
      hervatten: teHervatten(termijn, over, vandaag) !== null,
      vraagTot: vraag && vraag.termijn_id === termijn?.id ? vraag.tot : null,
    }
  })
}
export type Handelingen = Awaited<ReturnType<typeof handelingenOp>>[number]
