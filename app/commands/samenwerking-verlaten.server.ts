import { findDeelnameVanPartij } from '../../db/queries/deelname.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorVertrek } from '../domain/samenwerkingsverband/fase.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { deelnameBeeindigen } from './deelname-beeindigen.server.ts'
import { penvoerderBerichten } from './penvoerder-berichten.server.ts'
import { gevolgenVan, vertrekMelden } from './vertrek-melden.server.ts'

/** A partner leaves: their access ends at once, and the penvoerder, and after submission the municipality, hears it. */
export async function samenwerkingVerlaten(tx: Tx, actor: Actor, nummer: string) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'samenwerking:verlaten', zaak.zaakrecht)) throw forbidden()
  const deelname = await findDeelnameVanPartij(tx, zaak.id, zaak.namens_partij_id)
  if (deelname?.rol !== 'partner') throw forbidden()

  const belemmeringen = belemmeringenVoorVertrek(zaak.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const { gemeente_id, id: aanvraag_id } = zaak
  const gevolgen = await gevolgenVan(tx, actor, zaak, deelname.id)
  await deelnameBeeindigen(tx, aanvraag_id, deelname, nu)
  const naam = 'samenwerkingsverband'
  await touchSectie(tx, { gemeente_id, aanvraag_id, naam, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'partner vertrokken', `aanvraag/${nummer}`, {
    deelname: deelname.id,
  })
  await penvoerderBerichten(tx, actor, zaak)
  await vertrekMelden(tx, actor, zaak, gevolgen)
}
