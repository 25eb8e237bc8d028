import { listTaken } from '../../db/queries/betrokkenheid.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { findToegangMetId, updateToegang } from '../../db/queries/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { toDatum } from '../domain/datum.ts'
import { belemmeringenVoorMeedoen } from '../domain/samenwerkingsverband/meedoen.ts'
import type { Toegangswijziging } from '../domain/toegang/toegang.schema.ts'
import {
  belemmeringenVoorBeheer,
  belemmeringenVoorMandaat,
  belemmeringenVoorToegang,
} from '../domain/toegang/toegangsrecht.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'

/** Gives somebody who is in already another right, from their next request on. */
export async function toegangWijzigen(
  tx: Tx,
  actor: Actor,
  nummer: string,
  id: string,
  { recht, secties, tot }: Toegangswijziging,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()
  const mens = await findToegangMetId(tx, zaak.id, id)
  if (!mens) throw notFound()

  const taken = await listTaken(tx, zaak.id, mens.gebruiker_id)
  const belemmeringen = [
    ...belemmeringenVoorToegang(zaak.status),
    ...belemmeringenVoorBeheer(mens, gebruiker.id),
    ...belemmeringenVoorMeedoen({
      geblokkeerd: false,
      taken: recht === 'helper' ? taken.filter((taak) => taak !== 'intake') : taken,
      ingelogdAlsAnder: false,
    }),
    ...(recht === 'helper' ? belemmeringenVoorMandaat(tot, toDatum(nu)) : []),
  ]
  if (recht === 'helper' && mens.partijrol === 'partner')
    belemmeringen.push({
      code: 'helper-van-partner',
      tekst: 'Wie voor een partner meedoet, kan geen helper van de penvoerder zijn.',
    })
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await updateToegang(tx, id, { recht, secties, tot })
  await appendAudit(tx, actor, 'toegang gewijzigd', `aanvraag/${nummer}`, {
    ...{ toegang: id, was: mens.recht, recht, secties, tot },
  })
  await toegangsnieuwsSturen(tx, actor, zaak, [mens], 'gewijzigd')
}
