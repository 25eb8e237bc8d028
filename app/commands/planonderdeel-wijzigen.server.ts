import { insertPlanversie, lockPlan } from '../../db/queries/planversie.ts'
import { listOnderdelen } from '../../db/queries/plan.ts'
import type { Tx } from '../../db/db.ts'
import type { Onderdeelwijziging } from '../domain/plan/beheer.schema.ts'
import { rijVan } from '../domain/plan/blad.ts'
import { nieuwereVersie } from '../domain/plan/invoer.ts'
import { celfouten } from '../domain/plan/toetsen.ts'
import { can } from '../domain/toegang.ts'
import type { Actor } from '../lib/actor.server.ts'
import { appendAudit } from '../lib/audit.server.ts'
import { forbidden, notFound, Refusal } from '../lib/errors.ts'
import { planHash } from '../lib/plan.server.ts'

type Waar = { plan_id: string; sleutel: string }

/** Changes the words of one item: the plan gets a new version in which all other items are the same. */
export async function planonderdeelWijzigen(
  tx: Tx,
  actor: Actor,
  { plan_id, sleutel }: Waar,
  { reden, _versie, ...woorden }: Onderdeelwijziging,
) {
  const { gebruiker, nu } = actor
  if (!can(gebruiker, 'beheer:plannen')) throw forbidden()
  const { gemeente_id } = gebruiker
  const plan = await lockPlan(tx, gemeente_id, plan_id)
  const was = plan ? await listOnderdelen(tx, plan.versie.id) : []
  const oud = was.find((onderdeel) => onderdeel.sleutel === sleutel)
  if (!plan || !oud) throw notFound()
  const { versie: nieuwste, van, tot, bron } = plan.versie
  if (nieuwste !== _versie) throw new Refusal([nieuwereVersie(nieuwste)], { status: 409 })
  const nieuw = { ...oud, ...woorden }
  const wordt = was.map((onderdeel) => (onderdeel === oud ? nieuw : onderdeel))
  const belemmeringen = [...ongewijzigd(oud, nieuw), ...naamgenoten(wordt, nieuw)]
  if (belemmeringen.length > 0) throw new Refusal(belemmeringen)

  const versie = nieuwste + 1
  const inhoud_hash = planHash({ van, tot, bron }, wordt)
  const door = { gemaakt_op: nu, gemaakt_door: gebruiker.id, reden }
  await insertPlanversie(
    tx,
    { gemeente_id, plan_id, versie, van, tot, bron, inhoud_hash, ...door },
    wordt,
  )
  await appendAudit(tx, actor, 'planonderdeel gewijzigd', `plan/${plan_id}`, {
    versie,
    inhoud_hash,
    onderdeel: sleutel,
    reden,
  })
  return versie
}

type Woorden = Parameters<typeof rijVan>[0]

const ongewijzigd = (oud: Woorden, nieuw: Woorden) =>
  JSON.stringify(rijVan(oud)) === JSON.stringify(rijVan(nieuw))
    ? [{ code: 'niets-veranderd', tekst: 'U hebt niets veranderd. Er komt geen nieuwe versie.' }]
    : []

/** What would be wrong in a sheet is wrong here too. */
function naamgenoten(onderdelen: readonly Woorden[], { sleutel }: Woorden) {
  const plaats = onderdelen.findIndex((onderdeel) => onderdeel.sleutel === sleutel)
  // judged last, so that a double name is the fault of this one
  const rijen = onderdelen
    .toSpliced(plaats, 1)
    .concat(onderdelen.slice(plaats, plaats + 1))
    .map((onderdeel, index) => ({ rij: index, cellen: rijVan(onderdeel) }))
  return celfouten(rijen)
    .filter(({ rij, kolom }) => rij === rijen.length - 1 && kolom === 'kort')
    .map(() => ({
      code: 'naam-dubbel',
      tekst: 'Deze korte naam is al van een ander onderdeel van dezelfde soort. Kies een andere.',
    }))
}
