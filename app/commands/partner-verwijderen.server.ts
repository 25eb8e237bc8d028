import { findDeelname } from '../../db/queries/deelname.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorWijzigen } from '../domain/samenwerkingsverband/fase.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { deelnameBeeindigen } from './deelname-beeindigen.server.ts'
import { gevolgenVan, vertrekMelden } from './vertrek-melden.server.ts'

/** Takes a partner out of the application: access ends at once, and whoever had it is told. */
export async function partnerVerwijderen(tx: Tx, actor: Actor, nummer: string, deelnameId: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  const deelname = zaak && (await findDeelname(tx, zaak.id, deelnameId))
  if (!deelname || deelname.rol !== 'partner') throw notFound()
  if (!can(gebruiker, 'samenwerking:leiden', zaak.zaakrecht)) throw forbidden()

  const belemmeringen = belemmeringenVoorWijzigen(zaak.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, id: aanvraag_id } = zaak
  const gevolgen = await gevolgenVan(tx, actor, zaak, deelname.id)
  const mensen = await deelnameBeeindigen(tx, aanvraag_id, deelname, nu)
  const naam = 'samenwerkingsverband'
  await touchSectie(tx, { gemeente_id, aanvraag_id, naam, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'partner verwijderd', `aanvraag/${nummer}`, { deelname: deelnameId })
  const afzender = await getAfzender(tx, gemeente_id)
  for (const mens of mensen)
    await queueEmail(
      tx,
      { gemeente_id, aan: { naam: mens.naam, adres: mens.email }, aanvraag_id, nu },
      { soort: 'toegangvervallen', gegevens: { afzender } },
    )
  await vertrekMelden(tx, actor, zaak, gevolgen)
}
