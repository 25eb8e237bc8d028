import { listTaken } from '../../db/queries/betrokkenheid.ts'
import { updateDeelname } from '../../db/queries/deelname.ts'
import { closeOverdracht, findOverdracht } from '../../db/queries/overdracht.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { touchSectie } from '../../db/queries/sectie.ts'
import { findToegangVan, updateToegang, type Toegang } from '../../db/queries/toegang.ts'
import type { Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorOverdracht } from '../domain/toegang/overdracht.ts'
import type { Overdrachtantwoord } from '../domain/toegang/toegang.schema.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { helpersUitsluiten } from './helpers-uitsluiten.server.ts'
import { toegangsnieuwsSturen } from './toegangsnieuws-sturen.server.ts'

/** Who was asked to lead says yes or no. With a yes the lead changes at once, and both sides are told. */
export async function overdrachtBeantwoorden(
  tx: Tx,
  actor: Actor,
  nummer: string,
  { antwoord }: Overdrachtantwoord,
) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'aanvraag:lezen', zaak.zaakrecht)) throw forbidden()
  const overdracht = await findOverdracht(tx, zaak.id)
  const [van, naar] = [
    overdracht && (await findToegangVan(tx, zaak.id, overdracht.van_id)),
    await findToegangVan(tx, zaak.id, gebruiker.id),
  ]
  if (!overdracht || overdracht.naar_id !== gebruiker.id || van?.recht !== 'penvoerder' || !naar)
    throw new Refusal([
      { code: 'niets-gevraagd', tekst: 'Deze vraag ligt er niet meer. Er verandert niets.' },
    ])
  const zelfdePartij = van.partij_id === naar.partij_id
  if (antwoord === 'aangenomen') {
    const taken = await listTaken(tx, zaak.id, gebruiker.id)
    const opvolger = { recht: naar.recht, zelfdePartij, taken }
    const belemmeringen = belemmeringenVoorOverdracht(opvolger, zaak.status)
    if (belemmeringen.length > 0) throw new Refusal(belemmeringen)
  }

  await closeOverdracht(tx, zaak.id, { beantwoord_op: nu, antwoord })
  if (antwoord === 'aangenomen') await overdragen(tx, actor, zaak, van, naar)
  await appendAudit(tx, actor, 'overdracht beantwoord', `aanvraag/${nummer}`, {
    ...{ antwoord, van: van.gebruiker_id, naar: naar.gebruiker_id, zelfde_partij: zelfdePartij },
  })
  const nieuws = antwoord === 'aangenomen' ? 'penvoerder_overgedragen' : 'penvoerder_afgewezen'
  await toegangsnieuwsSturen(tx, actor, zaak, [van], nieuws)
  if (antwoord === 'aangenomen')
    await toegangsnieuwsSturen(tx, actor, zaak, [naar], 'penvoerder_geworden')
}

/** The lead goes from one to the other. Another party: who applied takes part as a partner and answers as one. */
async function overdragen(tx: Tx, actor: Actor, zaak: Zaak, van: Toegang, naar: Toegang) {
  const { gebruiker, nu } = actor
  await updateToegang(tx, van.id, { recht: 'meeschrijver' })
  await updateToegang(tx, naar.id, { recht: 'penvoerder' })
  if (van.partij_id === naar.partij_id) return
  const gewijzigd_door = gebruiker.id
  await updateDeelname(tx, van.deelname_id, { rol: 'partner', email: van.email, gewijzigd_door })
  await updateDeelname(tx, naar.deelname_id, { rol: 'penvoerder', gewijzigd_door })
  await helpersUitsluiten(tx, actor, zaak, van.partij_id)
  const { gemeente_id, id: aanvraag_id } = zaak
  const naam = 'samenwerkingsverband'
  await touchSectie(tx, { gemeente_id, aanvraag_id, naam, door: gebruiker.id, nu })
}
