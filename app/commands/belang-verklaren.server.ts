import { updateAanvraag } from '../../db/queries/aanvraag.ts'
import { terugtreden } from '../../db/queries/advies.ts'
import { insertBelangenverklaring } from '../../db/queries/beoordeling.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Verklaring = { geen_belang: boolean; toelichting: string }

/** Puts on record whether an assessor or adviser has an interest (Awb 2:4); who has one opens the case no more. */
export async function belangVerklaren(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { geen_belang, toelichting }: Verklaring,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'belang:verklaren')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (zaak.belang !== 'te_verklaren') throw new Refusal([nietGevraagd])

  const { gemeente_id } = zaak
  await insertBelangenverklaring(tx, {
    gemeente_id,
    aanvraag_id: id,
    gebruiker_id: gebruiker.id,
    geen_belang,
    toelichting,
    moment: nu,
  })
  if (!geen_belang) {
    await terugtreden(tx, id, gebruiker.id, nu)
    // who has an interest handles the case no more either
    if (zaak.behandelaar_id === gebruiker.id)
      await updateAanvraag(tx, id, { behandelaar_id: null, bijgewerkt_op: nu })
  }
  const wat = geen_belang ? 'verklaard geen belang te hebben' : 'belang verklaard'
  await appendAudit(tx, actor, wat, `aanvraag/${zaak.nummer}`)
}

const nietGevraagd = {
  code: 'niet-gevraagd',
  tekst: 'U bent in deze zaak geen beoordelaar of adviseur, of u hebt dit al verklaard.',
}
