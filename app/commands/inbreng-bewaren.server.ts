import { findDeelname, findPenvoerder, updateDeelname } from '../../db/queries/deelname.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { findToegangVan } from '../../db/queries/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorWijzigen } from '../domain/samenwerkingsverband/fase.ts'
import type { Inbreng } from '../domain/samenwerkingsverband/inbreng.schema.ts'
import { isStem, schrijftEigenDeel } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { deelnameSamenvoegen, vorigeBewaren } from './deelname-samenvoegen.server.ts'
import { penvoerderBerichten } from './penvoerder-berichten.server.ts'

/** Saves what the own party does and brings in; a partner changes nobody else's part, and the penvoerder hears of it. */
export async function inbrengBewaren(
  tx: Tx,
  actor: Actor,
  nummer: string,
  { _versie, _keuze, ...getypt }: Inbreng,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  const ik = await findToegangVan(tx, zaak.id, gebruiker.id)
  if (!ik || !schrijftEigenDeel(zaak, isStem(ik.stem, gebruiker.email))) throw forbidden()
  const isPartner = ik.partijrol === 'partner'
  const deelname = isPartner
    ? await findDeelname(tx, zaak.id, ik.deelname_id)
    : await findPenvoerder(tx, zaak.id)
  if (!deelname) throw notFound()

  const belemmeringen = belemmeringenVoorWijzigen(zaak.status)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  const inbreng = await deelnameSamenvoegen(tx, actor, deelname, getypt, { _versie, _keuze })

  await vorigeBewaren(tx, actor, zaak, deelname)
  const wijziging = { versie: deelname.versie + 1, gewijzigd_door: gebruiker.id }
  await updateDeelname(tx, deelname.id, { ...inbreng, ...wijziging })
  const { gemeente_id, id: aanvraag_id } = zaak
  const naam = 'samenwerkingsverband'
  await touchSectie(tx, { gemeente_id, aanvraag_id, naam, door: gebruiker.id, nu })
  await appendAudit(tx, actor, 'inbreng bewaard', `aanvraag/${nummer}`, { deelname: deelname.id })
  if (isPartner) await penvoerderBerichten(tx, actor, zaak)
}
