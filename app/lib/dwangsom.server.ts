import { listBezwaren } from '../../db/queries/bezwaar.ts'
import {
  findBesluittermijn,
  listBezwaartermijnen,
  listVerzuimen,
  listVerzuimenVanZaak,
  type VerzuimRij,
} from '../../db/queries/dwangsom.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import type { Db } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import { dwangsomOp, vaststellenVoor } from '../domain/dwangsom/dwangsom.ts'
import { dwangsomregels } from '../domain/dwangsom/regels.ts'
import { dwangsomkop } from '../domain/dwangsom/woorden.ts'

/** What a case costs because a decision in it is late, ready to show, the newest first. */
export async function listDwangsombeelden(db: Db, aanvraagId: string, vandaag: Datum) {
  const feestdagen = await getFeestdagen(db)
  const verzuimen = await listVerzuimenVanZaak(db, aanvraagId)
  return verzuimen.map((verzuim) => ({ verzuim, ...dwangsombeeld(verzuim, vandaag, feestdagen) }))
}
export type Dwangsombeeld = Awaited<ReturnType<typeof listDwangsombeelden>>[number]

/** The one about the application, a request to change or the objection with this id; null when nobody told that it is late. */
export async function findDwangsombeeld(
  db: Db,
  aanvraagId: string,
  vandaag: Datum,
  over = 'aanvraag',
): Promise<Dwangsombeeld | null> {
  const beelden = await listDwangsombeelden(db, aanvraagId, vandaag)
  return beelden.find(({ verzuim }) => verzuim.over === over) ?? null
}

/** The last day for the decision on a request to change, where that is over and nobody said so yet. */
export async function findLateWijziging(db: Db, aanvraagId: string, vandaag: Datum) {
  const termijn = await findBesluittermijn(db, aanvraagId, 'wijziging')
  if (!termijn || termijn.gesteld || termijn.gereed_op !== null) return null
  return termijn.einddatum !== null && termijn.einddatum < vandaag ? termijn.einddatum : null
}

/** The objections of a case whose decision was not sent in time, and of which nobody said so yet. */
export async function listLateBezwaren(db: Db, aanvraagId: string, vandaag: Datum) {
  const termijnen = await listBezwaartermijnen(db, aanvraagId)
  const bezwaren = await listBezwaren(db, aanvraagId)
  return bezwaren.flatMap((bezwaar) => {
    if (bezwaar.status !== 'in_behandeling' && bezwaar.status !== 'beslist') return []
    const termijn = termijnen.find(({ bezwaar_id }) => bezwaar_id === bezwaar.id)
    const { einddatum = null, gesteld = false } = termijn ?? {}
    return einddatum !== null && einddatum < vandaag && !gesteld ? [{ ...bezwaar, einddatum }] : []
  })
}

/** The same of a row that is known already. */
function dwangsombeeld(verzuim: VerzuimRij, vandaag: Datum, feestdagen: ReadonlySet<Datum>) {
  const stand = dwangsomOp(verzuim, vandaag)
  const { laatste_dag } = stand
  return {
    stand,
    kop: dwangsomkop(verzuim, stand),
    regels: dwangsomregels(verzuim, vandaag, feestdagen),
    vaststellen_voor: laatste_dag === null ? null : vaststellenVoor(laatste_dag, feestdagen),
  }
}

/** The cases of a municipality in which it is or was late, with what each costs; for who watches the money. */
export async function getDwangsommen(db: Db, gemeenteId: string, vandaag: Datum) {
  const rijen = await listVerzuimen(db, gemeenteId)
  return rijen.map((rij) => {
    const stand = dwangsomOp(rij, vandaag)
    const { id, nummer, eerste_dag, betalen_voor } = rij
    const bedrag = rij.bedrag ?? stand.bedrag
    return { id, nummer, eerste_dag, betalen_voor, bedrag, kop: dwangsomkop(rij, stand) }
  })
}
