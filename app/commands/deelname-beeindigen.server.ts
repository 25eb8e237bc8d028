import { updateVertrokken } from '../../db/queries/deelname.ts'
import { closeOverdrachtVoor } from '../../db/queries/overdracht.ts'
import { deleteToegang } from '../../db/queries/toegang.ts'
import { closeToegangsuitnodigingen } from '../../db/queries/toegangsuitnodiging.ts'
import { closeUitnodigingen } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'

type Deelname = { id: string; partij_id: string }

/** Ends a deelname with its invitations, access and sessions; answers whose access that was. */
export async function deelnameBeeindigen(tx: Tx, aanvraagId: string, deelname: Deelname, nu: Date) {
  await updateVertrokken(tx, deelname.id, nu)
  await closeUitnodigingen(tx, deelname.id, { ingetrokken_op: nu })
  const partij = { aanvraag_id: aanvraagId, partij_id: deelname.partij_id }
  await closeToegangsuitnodigingen(tx, partij, nu)
  const mensen = await deleteToegang(tx, aanvraagId, deelname.partij_id)
  for (const { id } of mensen) await closeOverdrachtVoor(tx, aanvraagId, id, nu)
  return mensen
}
