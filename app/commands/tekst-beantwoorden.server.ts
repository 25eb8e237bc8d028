import { findDeelnameVanPartij } from '../../db/queries/deelname.ts'
import { lockSamenwerking } from '../../db/queries/samenwerkingsverband.ts'
import { findToegangVan } from '../../db/queries/toegang.ts'
import { listUitnodigingen } from '../../db/queries/uitnodiging.ts'
import type { Tx } from '../../db/db.ts'
import type { Antwoord } from '../domain/samenwerkingsverband/antwoord.schema.ts'
import { belemmeringenVoorStem } from '../domain/samenwerkingsverband/antwoord.ts'
import { uitnodigingstand } from '../domain/samenwerkingsverband/uitnodiging.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { antwoordVastleggen } from './antwoord-vastleggen.server.ts'
import { penvoerderBerichten } from './penvoerder-berichten.server.ts'

/** A partner with access confirms or declines the newest text. */
export async function tekstBeantwoorden(tx: Tx, actor: Actor, nummer: string, antwoord: Antwoord) {
  const { gebruiker, nu } = actor
  const zaak = await lockSamenwerking(tx, gebruiker, nummer)
  if (!zaak) throw notFound()
  if (!can(gebruiker, 'instemming:geven', zaak.zaakrecht)) throw forbidden()
  const namens = zaak.namens_partij_id
  const deelname = await findDeelnameVanPartij(tx, zaak.id, namens)
  const ik = await findToegangVan(tx, zaak.id, gebruiker.id)
  if (!deelname || !ik) throw forbidden()
  const belemmeringen = belemmeringenVoorStem(ik.stem, gebruiker.email)
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const uitnodiging = (await listUitnodigingen(tx, zaak.id)).find(
    (een) => een.deelname_id === deelname.id && uitnodigingstand(een, nu) === 'open',
  )
  const wie = { zaak, deelname, gebruikerId: gebruiker.id, namens, nu }
  const gedaan = await antwoordVastleggen(
    tx,
    { ...wie, uitnodiging: uitnodiging ?? null },
    antwoord,
    () => Promise.resolve(),
  )
  await appendAudit(tx, actor, 'tekst beantwoord', `aanvraag/${nummer}`, gedaan)
  await penvoerderBerichten(tx, actor, zaak)
}
