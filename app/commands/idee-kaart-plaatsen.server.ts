import { plaatsKaart } from '../../db/queries/idee-kaart.ts'
import type { Ideerij } from '../../db/queries/idee.ts'
import type { Tx } from '../../db/db.ts'
import { belemmeringenVoorPlaatsen } from '../domain/idee/kaart.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { mailIndiener } from './idee-berichten.server.ts'
import { openIdee, weiger } from './idee.server.ts'

/** The resident agrees to the card: from now on it is public. `kaart` is the text they had before them. */
export async function ideeKaartPlaatsen(tx: Tx, actor: Actor, id: string, kaart: string) {
  const idee = await openIdee(tx, actor, id, 'kaart_plaatsen')
  await plaats(tx, actor, idee, kaart, 'zelf')
}

/** The resident agreed in a talk, and the begeleider records that; the resident hears that it is public now. */
export async function ideeKaartNaGesprek(tx: Tx, actor: Actor, id: string, kaart: string) {
  const idee = await openIdee(tx, actor, id, 'kaart_voorstellen')
  await plaats(tx, actor, idee, kaart, 'gesprek')
  await mailIndiener(tx, actor, idee, 'gesprek')
}

async function plaats(
  tx: Tx,
  actor: Actor,
  idee: Ideerij,
  gelezen: string,
  toestemming: 'zelf' | 'gesprek',
) {
  weiger(belemmeringenVoorPlaatsen(idee.kaart))
  if (idee.kaart?.id !== gelezen)
    weiger([{ code: 'ander-kaartje', tekst: 'De tekst is veranderd. Lees het kaartje opnieuw.' }])
  await plaatsKaart(tx, gelezen, toestemming, actor.gebruiker.id, actor.nu)
  await appendAudit(tx, actor, 'kaartje geplaatst', `idee/${idee.id}`, { toestemming })
}
