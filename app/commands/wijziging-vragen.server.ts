import { startTermijn } from '../../db/queries/termijn.ts'
import { findOpenWijziging, findToezegging, insertWijziging } from '../../db/queries/wijziging.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { can } from '../domain/toegang.ts'
import { verzoekOntvangenBericht } from '../domain/wijziging/berichten.ts'
import type { Wijzigingsverzoek } from '../domain/wijziging/wijziging.schema.ts'
import { belemmeringenVoorVragen } from '../domain/wijziging/verzoek.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { berichtSturen } from './bericht-sturen.server.ts'

/** Who was granted a subsidy asks to change it or to stop: an application with a term of its own (Awb 1:3 lid 3, 4:13). */
export async function wijzigingVragen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  invoer: Wijzigingsverzoek,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'wijziging:vragen', zaak.zaakrecht)) throw forbidden()
  const { gevraagd, reden } = invoer
  // who stops, asks no other amount
  const vraag =
    gevraagd === 'intrekken' ? { gevraagd, bedrag: null, eind_op: null } : { ...invoer, gevraagd }
  const { bedrag, eind_op } = vraag
  const toezegging = await findToezegging(tx, id)
  if (!toezegging) throw new Refusal([geenSubsidie])
  const open = (await findOpenWijziging(tx, id)) !== undefined
  const belemmeringen = belemmeringenVoorVragen(vraag, toezegging, open)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, nummer } = zaak
  const op = toDatum(nu)
  const wijziging = await insertWijziging(tx, {
    gemeente_id,
    aanvraag_id: id,
    door: 'ontvanger',
    gevraagd,
    reden,
    bedrag,
    eind_op,
    moment: nu,
    vastgelegd_door: gebruiker.id,
  })
  const { einddatum } = await startTermijn(
    tx,
    {
      gemeente_id,
      aanvraag_id: id,
      soort: 'wijzigingsbesluit',
      verwijst_naar: wijziging.id,
      op,
      lengte: { aantal: 8, eenheid: 'weken' },
      grondslag: 'wet',
      artikel: 'Awb 4:13',
    },
    { nu, gebruiker_id: gebruiker.id },
  )
  await appendAudit(tx, actor, 'wijziging gevraagd', `aanvraag/${nummer}`, {
    gevraagd,
    bedrag,
    eind_op,
    beslissen_voor: einddatum,
  })
  await berichtSturen(tx, actor, zaak, {
    soort: 'wijziging_gevraagd',
    verwijst_naar: `/aanvragen/${nummer}/wijziging`,
    ...verzoekOntvangenBericht(zaak, { op, reden, beslissen_voor: einddatum ?? op }),
  })
}

const geenSubsidie = { code: 'geen-subsidie', tekst: 'Er is nu geen subsidie om te wijzigen.' }
