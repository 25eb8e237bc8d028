import { getAdviseuradres, insertAdvies, listAdviseurs } from '../../db/queries/advies.ts'
import { listBestanden } from '../../db/queries/bestand.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import { lockZaak, type Zaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorVragen } from '../domain/advies/advies.ts'
import { toDatum, type Datum } from '../domain/datum.ts'
import { datumVoluit } from '../domain/opmaak.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { getAfzender } from '../lib/afzender.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { betrekken } from './betrekken.server.ts'

type Vraag = { adviseur: string; vraag: string; uiterlijk: Datum; bijlagen?: readonly string[] }

/** Asks somebody who has nothing else to do with the case for advice, within a term (Awb 3:6). */
export async function adviesVragen(
  tx: Tx,
  actor: Actor,
  { id }: Pick<Zaak, 'id'>,
  { adviseur, vraag, uiterlijk, bijlagen = [] }: Vraag,
) {
  const { gebruiker, nu, origin } = actor
  if (!can(gebruiker, 'advies:vragen')) throw forbidden()
  const zaak = await lockZaak(tx, gebruiker, id)
  if (!zaak || zaak.status === 'concept') throw notFound()
  if (zaak.belang !== null) throw forbidden()
  const { gemeente_id, nummer, status } = zaak
  const kandidaat = (await listAdviseurs(tx, gemeente_id, id)).find(
    (iemand) => iemand.id === adviseur,
  )
  const belemmeringen = belemmeringenVoorVragen(kandidaat, {
    status,
    uiterlijk,
    vandaag: toDatum(nu),
  })
  const bestanden = bijlagen.length > 0 ? await listBestanden(tx, id) : []
  if (!bijlagen.every((gekozen) => bestanden.some((bestand) => bestand.id === gekozen)))
    belemmeringen.push(onbekendeBijlage)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  await betrekken(tx, actor, zaak, adviseur, 'adviseur')
  const gevraagd = { gevraagd_op: nu, gevraagd_door: gebruiker.id }
  await insertAdvies(
    tx,
    { gemeente_id, aanvraag_id: id, adviseur_id: adviseur, vraag, uiterlijk, ...gevraagd },
    [...new Set(bijlagen)],
  )
  await appendAudit(tx, actor, 'advies gevraagd', `aanvraag/${nummer}`, {
    adviseur,
    uiterlijk,
    bijlagen: bijlagen.length,
  })
  const { naam, email } = await getAdviseuradres(tx, gemeente_id, adviseur)
  await queueEmail(
    tx,
    { gemeente_id, aan: { naam, adres: email }, aanvraag_id: id, nu },
    {
      soort: 'adviesgevraagd',
      gegevens: {
        afzender: await getAfzender(tx, gemeente_id),
        nummer,
        link: `${origin}/behandeling/advies/${nummer}`,
        uiterlijk: datumVoluit(uiterlijk),
      },
    },
  )
}

const onbekendeBijlage = {
  code: 'onbekende-bijlage',
  tekst: 'Een van de bijlagen is intussen vervangen. Kies opnieuw.',
}
