import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { beoordelingAfronden } from '../../app/commands/beoordeling-afronden.server.ts'
import { beoordelingToewijzen } from '../../app/commands/beoordeling-toewijzen.server.ts'
import { beoordelingVastleggen } from '../../app/commands/beoordeling-vastleggen.server.ts'
import { findEigenBeoordeling } from '../../db/queries/beoordeling.ts'
import { listCriteria, listVoorwaarden } from '../../db/queries/regeling.ts'
import type { Verdict } from '../../app/domain/beoordeling/beoordeling.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createIngediend, createMedewerker } from './factories.ts'

type Zaak = { id: string; regeling_versie_id: string }
type Oordelen = { score?: number; oordelen?: Record<string, Verdict> }

/** What an assessor sends in: every condition met and every criterion good, unless told otherwise. */
export async function buildOordelen(
  tx: Tx | Db,
  { regeling_versie_id }: Zaak,
  { score = 80, oordelen = {} }: Oordelen = {},
) {
  const voorwaarden = await listVoorwaarden(tx, regeling_versie_id)
  const criteria = await listCriteria(tx, regeling_versie_id)
  return {
    oordelen: voorwaarden.map(({ sleutel, titel }) => ({
      voorwaarde: sleutel,
      oordeel: oordelen[sleutel] ?? ('voldoet' as const),
      reden: `Over ${titel.toLowerCase()} is dit het oordeel.`,
    })),
    scores: criteria.map(({ sleutel }) => ({
      criterium: sleutel,
      score,
      reden: 'Dit staat in het projectplan.',
    })),
  }
}

/** Declares to have no interest, judges everything and finishes. */
export async function beoordeel(tx: Tx, zaak: Zaak, beoordelaar: Gebruiker, over: Oordelen = {}) {
  const actor = buildActor(beoordelaar)
  await belangVerklaren(tx, actor, zaak, { geen_belang: true, toelichting: '' })
  const invoer = await buildOordelen(tx, zaak, over)
  await beoordelingVastleggen(tx, actor, zaak, { ...invoer, _versie: 0 })
  await beoordelingAfronden(tx, actor, zaak)
  return findEigenBeoordeling(tx, zaak.id, beoordelaar.id)
}

/** A complete application with two assessors on it. */
export async function createToegewezen(tx: Tx, over: Parameters<typeof createIngediend>[2] = {}) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createIngediend(tx, penvoerder, { status: 'volledig', ...over })
  const coordinator = await createMedewerker(tx, 'coordinator')
  const een = await createMedewerker(tx, 'beoordelaar')
  const twee = await createMedewerker(tx, 'beoordelaar')
  await beoordelingToewijzen(tx, buildActor(coordinator), zaak, [een.id, twee.id])
  return { penvoerder, zaak, coordinator, een, twee }
}

/** The same, with both assessments finished. */
export async function createBeoordeeld(
  tx: Tx,
  over: Parameters<typeof createIngediend>[2] & { eerste?: Oordelen; tweede?: Oordelen } = {},
) {
  const { eerste, tweede, ...rest } = over
  const alles = await createToegewezen(tx, rest)
  await beoordeel(tx, alles.zaak, alles.een, eerste)
  await beoordeel(tx, alles.zaak, alles.twee, tweede)
  return alles
}
