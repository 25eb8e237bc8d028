import { createHash } from 'node:crypto'
import { feestdagen } from '../app/domain/feestdag.ts'
import type { Db, Tx } from './db.ts'
import { gemeenten } from './gemeenten.ts'
import { leesPlannen, type PlanBestand } from './plannen/plan.ts'
import { seedWoorden } from './plannen/seed-woorden.ts'
import { leesRegelingen } from './regelingen/regeling.ts'
import { seedRegeling } from './regelingen/seed.ts'

/** Municipalities, holidays, plans and schemes: what every installation starts with. Can be run again and again. */
export async function seedBase(db: Db) {
  const [plannen, regelingen] = await Promise.all([leesPlannen(), leesRegelingen()])
  await db.transaction().execute(async (tx) => {
    await seedGemeenten(tx)
    await seedFeestdagen(tx)
    await seedWoorden(tx)
    for (const plan of plannen) await seedPlan(tx, plan)
    for (const regeling of regelingen) await seedRegeling(tx, regeling)
  })
}

async function seedGemeenten(tx: Tx) {
  for (const { hosts, ...gemeente } of gemeenten) {
    await tx
      .insertInto('gemeente')
      .values(gemeente)
      .onConflict((oc) => oc.column('id').doNothing())
      .execute()
    const rows = hosts.map((host, index) => ({
      host,
      gemeente_id: gemeente.id,
      canoniek: index === 0,
    }))
    await tx
      .insertInto('gemeente_host')
      .values(rows)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
}

async function seedFeestdagen(tx: Tx) {
  const jaren = Array.from({ length: 35 }, (_, index) => 2016 + index)
  await tx
    .insertInto('feestdag')
    .values(jaren.flatMap(feestdagen))
    .onConflict((oc) => oc.column('datum').doNothing())
    .execute()
}

/**
 * A changed file is a new version of the plan; what cases refer to stays as it was. Where the municipality made a
 * version of its own, it keeps the plan itself and the file is left alone.
 */
export async function seedPlan(
  tx: Tx,
  { id: plan_id, gemeente: gemeente_id, titel, versie, periode, bron, onderdelen }: PlanBestand,
) {
  const inhoud_hash = createHash('sha256')
    .update(JSON.stringify([titel, periode, bron, onderdelen]))
    .digest('hex')
  const known = await tx
    .selectFrom('plan_versie')
    .select('inhoud_hash')
    .where('plan_id', '=', plan_id)
    .where('versie', '=', versie)
    .executeTakeFirst()
  if (known?.inhoud_hash === inhoud_hash || (await heeftEigenVersie(tx, plan_id))) return
  if (known)
    throw new Error(
      `Plan ${plan_id} versie ${versie} is al geladen met een andere inhoud: geef het bestand een nieuwe versie`,
    )
  await tx
    .insertInto('plan')
    .values({ id: plan_id, gemeente_id, titel })
    .onConflict((oc) => oc.column('id').doNothing())
    .execute()
  const { id: plan_versie_id } = await tx
    .insertInto('plan_versie')
    .values({ gemeente_id, plan_id, versie, van: periode.van, tot: periode.tot, bron, inhoud_hash })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = onderdelen.map(({ id, bron: plaats, gegevens, ...onderdeel }, volgorde) => ({
    ...onderdeel,
    ...plaats,
    gemeente_id,
    plan_versie_id,
    sleutel: id,
    gegevens: JSON.stringify(gegevens ?? {}),
    volgorde,
  }))
  await tx.insertInto('onderdeel').values(rows).execute()
}

async function heeftEigenVersie(tx: Tx, plan_id: string) {
  const eigen = await tx
    .selectFrom('plan_versie')
    .select('id')
    .where('plan_id', '=', plan_id)
    .where('gemaakt_door', 'is not', null)
    .executeTakeFirst()
  return eigen !== undefined
}
