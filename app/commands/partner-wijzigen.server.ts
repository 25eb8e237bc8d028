import {
  findDeelname,
  updateDeelname,
  updatePartij,
  type DeelnameMetPartij,
} from '../../db/queries/deelname.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { listPostvakken, lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { deleteToegang } from '../../db/queries/toegang.ts'
import { closeUitnodigingen } from '../../db/queries/uitnodiging.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { deelnameinhoud } from '../domain/samenwerkingsverband/deelnameinhoud.ts'
import { belemmeringenVoorWijzigen } from '../domain/samenwerkingsverband/fase.ts'
import type { Partner } from '../domain/samenwerkingsverband/partner.schema.ts'
import { belemmeringenVoorPostvak } from '../domain/samenwerkingsverband/postvak.ts'
import { schrijftSamenwerking } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { deelnameSamenvoegen, vorigeBewaren } from './deelname-samenvoegen.server.ts'
import { deelnameOf, partijOf } from './partner-rijen.ts'

/** Changes what is known of a partner. Another mailbox answers from then on: the former one loses its access. */
export async function partnerWijzigen(
  tx: Tx,
  actor: Actor,
  nummer: string,
  deelnameId: string,
  partner: Partner,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  const deelname = zaak && (await findDeelname(tx, zaak.id, deelnameId))
  if (!deelname || deelname.rol !== 'partner') throw notFound()
  if (!schrijftSamenwerking(zaak)) throw forbidden()

  const dicht = belemmeringenVoorWijzigen(zaak.status)
  if (dicht.length > 0) throw new Refusal(dicht)
  const inhoud = await deelnameSamenvoegen(tx, actor, deelname, deelnameinhoud(partner), partner)
  const [partij, deel] = [partijOf(inhoud), deelnameOf(inhoud)]
  const ongewijzigd = Object.entries({ ...partij, ...deel }).every(
    ([veld, waarde]) => deelname[veld as keyof DeelnameMetPartij] === waarde,
  )
  if (ongewijzigd) return
  const postvakken = await listPostvakken(tx, zaak.id)
  const belemmeringen = belemmeringenVoorPostvak(deel.email, deelname.partij_id, postvakken)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const versie = deelname.versie + 1
  await vorigeBewaren(tx, actor, zaak, deelname)
  await updatePartij(tx, deelname.partij_id, partij)
  await updateDeelname(tx, deelname.id, { ...deel, versie, gewijzigd_door: gebruiker.id })
  const sectie = { gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, door: gebruiker.id, nu }
  await touchSectie(tx, { ...sectie, naam: 'samenwerkingsverband' })
  const anderPostvak = deelname.email !== null && deelname.email !== deel.email
  await appendAudit(tx, actor, 'partner gewijzigd', `aanvraag/${nummer}`, {
    deelname: deelnameId,
    ander_postvak: anderPostvak,
  })
  if (anderPostvak) await postvakSluiten(tx, zaak, deelname, nu)
}

async function postvakSluiten(tx: Tx, zaak: Zaak, deelname: DeelnameMetPartij, nu: Date) {
  await closeUitnodigingen(tx, deelname.id, { ingetrokken_op: nu })
  const afzender = await getAfzender(tx, zaak.gemeente_id)
  for (const { naam, email } of await deleteToegang(tx, zaak.id, deelname.partij_id))
    await queueEmail(
      tx,
      {
        gemeente_id: zaak.gemeente_id,
        aan: { naam, adres: email },
        aanvraag_id: zaak.id,
        nu,
      },
      { soort: 'toegangvervallen', gegevens: { afzender } },
    )
}
