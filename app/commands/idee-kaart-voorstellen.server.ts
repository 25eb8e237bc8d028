import { insertKaart, trekKaartIn } from '../../db/queries/idee-kaart.ts'
import type { Tx } from '../../db/db.ts'
import type { Kaarttekst } from '../domain/idee/idee.schema.ts'
import { belemmeringenVoorVoorstel } from '../domain/idee/kaart.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee, weiger } from './idee.server.ts'

/** Lays the text of a card before the resident; an earlier proposal makes room for it. */
export async function ideeKaartVoorstellen(tx: Tx, actor: Actor, id: string, kaart: Kaarttekst) {
  const { gebruiker, nu } = actor
  const idee = await openIdee(tx, actor, id, 'kaart_voorstellen')
  const tekst = Object.values(kaart).join(' ')
  weiger(belemmeringenVoorVoorstel(idee.kaart, tekst, idee.indiener))
  await trekKaartIn(tx, idee.id, gebruiker.id, nu)
  await insertKaart(tx, {
    ...kaart,
    gemeente_id: idee.gemeente_id,
    idee_id: idee.id,
    voorgesteld_door: gebruiker.id,
    voorgesteld_op: nu,
  })
  await appendAudit(tx, actor, 'kaartje voorgesteld', `idee/${idee.id}`)
  await mailIndiener(tx, actor, idee, 'kaartje')
}
