import type { Datum } from '../../app/domain/datum.ts'
import type { Db } from '../db.ts'
import { alsOpenVerzoek, listVerzoeken } from './aanvulling.ts'
import { listBestanden } from './bestand.ts'
import { getGevraagdeStukken } from './checklist.ts'
import { listVolgt } from './volgt.ts'
import { listToets } from './volledigheid.ts'

/** What the check on completeness looks at: each item of the list with its files and what was found, and the requests. */
export async function getIntake(db: Db, aanvraagId: string, vandaag: Datum) {
  const gevraagd = await getGevraagdeStukken(db, aanvraagId, vandaag)
  const bestanden = await listBestanden(db, aanvraagId)
  const volgt = await listVolgt(db, aanvraagId)
  const toets = new Map((await listToets(db, aanvraagId)).map((rij) => [rij.document, rij]))
  const verzoeken = await listVerzoeken(db, aanvraagId)
  const open = verzoeken.find(({ beoordeeld_op }) => beoordeeld_op === null)
  return {
    stukken: gevraagd.map(({ sleutel, naam, vorm, waarom, grondslag }) => ({
      sleutel,
      naam,
      vorm,
      waarom,
      grondslag,
      bestanden: bestanden.filter(({ document }) => document === sleutel),
      volgt: volgt.find(({ document }) => document === sleutel)?.verwacht_op ?? null,
      toets: toets.get(sleutel) ?? null,
    })),
    verzoeken,
    open: open ?? null,
    verzoek: alsOpenVerzoek(open),
  }
}
export type Stuk = Awaited<ReturnType<typeof getIntake>>['stukken'][number]
