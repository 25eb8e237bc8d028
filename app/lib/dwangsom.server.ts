import { findVerzuim, listVerzuimen, type VerzuimRij } from '../../db/queries/dwangsom.ts'
import { getFeestdagen } from '../../db/queries/feestdag.ts'
import type { Db } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import { dwangsomOp, vaststellenVoor } from '../domain/dwangsom/dwangsom.ts'
import { dwangsomregels } from '../domain/dwangsom/regels.ts'
import { dwangsomkop } from '../domain/dwangsom/woorden.ts'

/** What a case costs because the municipality is late, ready to show; null when nobody told it so. */
export async function findDwangsombeeld(db: Db, aanvraagId: string, vandaag: Datum) {
  const verzuim = await findVerzuim(db, aanvraagId)
  if (!verzuim) return null
  return { verzuim, ...dwangsombeeld(verzuim, vandaag, await getFeestdagen(db)) }
}
export type Dwangsombeeld = NonNullable<Awaited<ReturnType<typeof findDwangsombeeld>>>

/** The same of a row that is known already. */
export function dwangsombeeld(verzuim: VerzuimRij, vandaag: Datum, feestdagen: ReadonlySet<Datum>) {
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
