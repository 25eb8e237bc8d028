import { beoordelingToewijzen } from '../../app/commands/beoordeling-toewijzen.server.ts'
import type { Verdict } from '../../app/domain/beoordeling/beoordeling.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import type { Db, Tx } from '../../db/db.ts'
import { beoordeel } from './beoordeeld.ts'
import { buildActor, createGebruiker, createIngediend } from './factories.ts'

export const regeling = 'leusden-saamhorigheid'
/** A day after the round of Leusden closed. */
export const naSluiting = new Date('2027-02-01T09:00:00Z')
export const later = new Date('2027-02-02T09:00:00Z')

export const createLeusdenaar = (tx: Tx | Db, ...rollen: Rol[]) =>
  createGebruiker(tx, { gemeente_id: 'leusden', naam: 'Sanne Bos', rollen })

type Deelnemer = {
  /** What both gave, or what each gave. */
  score: number | readonly [number, number]
  gevraagd?: number
  oordelen?: Record<string, Verdict>
}

/** A closed round in Leusden: its applications, in the order given, each assessed by the same two people. */
export async function createRonde(tx: Tx, deelnemers: readonly Deelnemer[]) {
  const gebruiker = await createLeusdenaar(tx, 'coordinator')
  const coordinator = buildActor(gebruiker, { nu: naSluiting })
  const beoordelaars = [
    await createLeusdenaar(tx, 'beoordelaar'),
    await createLeusdenaar(tx, 'beoordelaar'),
  ]
  const zaken = []
  for (const { score, gevraagd = 500_000, oordelen = {} } of deelnemers) {
    const penvoerder = await createLeusdenaar(tx)
    const over = { regeling_id: regeling, status: 'volledig', gevraagd } as const
    const zaak = await createIngediend(tx, penvoerder, over)
    await beoordelingToewijzen(
      tx,
      coordinator,
      zaak,
      beoordelaars.map(({ id }) => id),
    )
    const scores = typeof score === 'number' ? [score, score] : score
    for (const [plek, beoordelaar] of beoordelaars.entries())
      await beoordeel(tx, zaak, beoordelaar, { score: scores[plek], oordelen })
    zaken.push(zaak)
  }
  return { coordinator, beoordelaars, zaken, nummers: zaken.map(({ nummer }) => nummer) }
}
