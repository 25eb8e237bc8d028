import { insertPlaninvoer, lockPlaninvoer, updatePlaninvoer } from '../../db/queries/planinvoer.ts'
import { isPlannaamBezet, lockPlan } from '../../db/queries/planversie.ts'
import type { Tx } from '../../db/db.ts'
import type { Datum } from '../domain/datum.ts'
import type { Invoerrij } from '../domain/plan/inlezen.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'

type Blad = { inhoud: { rijen: Invoerrij[] }; naam: string }
type NieuwPlan = { plan: string; titel: string; van: Datum; tot: Datum | null; bron: string }

/** Keeps the sheet of a plan that is not there yet, to look at before anything happens. Answers its id. */
export async function nieuwPlanInlezen(tx: Tx, actor: Actor, nieuw: NieuwPlan, blad: Blad) {
  if (!can(actor.gebruiker, 'beheer:plannen')) throw forbidden()
  const { plan: plan_id, titel, van, tot, bron } = nieuw
  if (await isPlannaamBezet(tx, plan_id)) throw new Refusal([bezet(plan_id)])
  return bewaar(tx, actor, { plan_id, titel, van, tot, bron, basis: 0 }, blad)
}

/** Keeps a sheet for a plan that is there, compared with its newest version. Answers its id. */
export async function planbladInlezen(tx: Tx, actor: Actor, plan_id: string, blad: Blad) {
  if (!can(actor.gebruiker, 'beheer:plannen')) throw forbidden()
  const plan = await lockPlan(tx, actor.gebruiker.gemeente_id, plan_id)
  if (!plan) throw notFound()
  const { versie, van, tot, bron } = plan.versie
  return bewaar(tx, actor, { plan_id, titel: plan.titel, van, tot, bron, basis: versie }, blad)
}

/** Puts another sheet in the place of one that waits. */
export async function planbladVervangen(tx: Tx, actor: Actor, id: string, blad: Blad) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const invoer = await lockPlaninvoer(tx, gebruiker.gemeente_id, id)
  if (!invoer) throw notFound()
  const { rijen } = blad.inhoud
  await updatePlaninvoer(tx, id, { door: gebruiker.id, nu, rijen, bestandsnaam: blad.naam })
  await appendAudit(tx, actor, 'planblad vervangen', `plan/${invoer.plan_id}`, regel(id, blad))
}

type Kop = Omit<NieuwPlan, 'plan'> & { plan_id: string; basis: number }

async function bewaar(tx: Tx, actor: Actor, kop: Kop, blad: Blad) {
  const { gebruiker, nu } = actor
  const id = await insertPlaninvoer(tx, {
    ...kop,
    gemeente_id: gebruiker.gemeente_id,
    bestandsnaam: blad.naam,
    rijen: blad.inhoud.rijen,
    aangemaakt_op: nu,
    aangemaakt_door: gebruiker.id,
    bijgewerkt_op: nu,
    bijgewerkt_door: gebruiker.id,
  })
  await appendAudit(tx, actor, 'planblad ingelezen', `plan/${kop.plan_id}`, regel(id, blad))
  return id
}

const regel = (id: string, { naam, inhoud }: Blad) => ({
  invoer: id,
  bestand: naam,
  rijen: inhoud.rijen.length,
})

const bezet = (naam: string) => ({
  code: 'naam-bezet',
  tekst: `Er is al een plan met de vaste naam ${naam}. Kies een andere naam, of lees het bestand in bij dat plan.`,
})
