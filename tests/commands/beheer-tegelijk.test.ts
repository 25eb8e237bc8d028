import { expect } from 'vitest'
import { nieuwPlanInlezen, planbladInlezen } from '../../app/commands/planblad-inlezen.server.ts'
import { planversieBevestigen } from '../../app/commands/planversie-bevestigen.server.ts'
import { regelingPubliceren } from '../../app/commands/regeling-publiceren.server.ts'
import { regelingconceptBewaren } from '../../app/commands/regelingconcept-bewaren.server.ts'
import { regelingconceptMaken } from '../../app/commands/regelingconcept-maken.server.ts'
import { voorbeeldrij } from '../../app/domain/plan/blad.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { insertPlan, listPlanversies } from '../../db/queries/planversie.ts'
import { insertRegeling, listRegelingversies } from '../../db/queries/regelingversie.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { buildBlad, readPlanrijen } from '../helpers/planblad.ts'
import { test } from '../helpers/test-db.ts'

const beheerder = async (db: Db) => buildActor(await createMedewerker(db, 'beheerder'))

/** How often it worked; whoever came second was told why it did not. */
async function gelukt(pogingen: Promise<unknown>[]) {
  const uitslag = await Promise.allSettled(pogingen)
  for (const een of uitslag)
    if (een.status === 'rejected') expect(een.reason).toBeInstanceOf(Refusal)
  return uitslag.filter(({ status }) => status === 'fulfilled').length
}

test('vijf bestanden voor hetzelfde plan tegelijk bevestigd: één nieuwe versie', async ({ db }) => {
  const actor = await beheerder(db)
  const rijen = await readPlanrijen(db, 'elburg', 'elburg-2024')
  const nieuw = {
    ...{ plan: 'elburg-tegelijk', titel: 'Tegelijk', van: '2028-01-01', tot: null, bron: 'x' },
  }
  const reden = { reden: 'Samen', _versie: 1 }
  for (const soort of ['bestaand', 'nieuw']) {
    const ids: string[] = []
    for (let nr = 0; nr < 5; nr++) {
      const toelichting = `Versie van ${nr}`
      const anders = rijen.map((rij, index) => (index === 0 ? { ...rij, toelichting } : rij))
      ids.push(
        await inTransaction((tx) =>
          soort === 'nieuw'
            ? nieuwPlanInlezen(tx, actor, nieuw, buildBlad([{ ...voorbeeldrij, toelichting }]))
            : planbladInlezen(tx, actor, 'elburg-2024', buildBlad(anders)),
        ),
      )
    }
    const pogingen = ids.map((id) =>
      inTransaction((tx) => planversieBevestigen(tx, actor, id, reden)),
    )
    expect(await gelukt(pogingen)).toBe(1)
  }
  expect(await listPlanversies(db, 'elburg', 'elburg-2024')).toHaveLength(2)
  expect(await listPlanversies(db, 'elburg', 'elburg-tegelijk')).toHaveLength(1)
})

test('vijf concepten van dezelfde regeling tegelijk gepubliceerd: één nieuwe versie', async ({
  db,
}) => {
  const actor = await beheerder(db)
  const publicatie = { bekendmaking: 'x', reden: 'x', _versie: 2 }
  const kopie = { regeling: 'elburg-tegelijk', titel: 'Tegelijk' }
  for (const als of [undefined, kopie]) {
    const ids: string[] = []
    for (let nr = 0; nr < 5; nr++)
      ids.push(
        await inTransaction(async (tx) => {
          const id = await regelingconceptMaken(tx, actor, 'elburg-innovatie', als)
          const plafonds = [{ periode: 2027, bedrag: 1_000_000 }]
          await regelingconceptBewaren(tx, actor, { id, versie: 1, deel: 'x' }, (inhoud) => {
            return { ...inhoud, van: '2027-02-01', plafonds }
          })
          return id
        }),
      )
    const pogingen = ids.map((id) =>
      inTransaction((tx) => regelingPubliceren(tx, actor, id, publicatie)),
    )
    expect(await gelukt(pogingen)).toBe(1)
  }
  expect(await listRegelingversies(db, 'elburg', 'elburg-innovatie')).toHaveLength(2)
  expect(await listRegelingversies(db, 'elburg', 'elburg-tegelijk')).toHaveLength(1)
})

const naamNemen = {
  plan: (plan_id: string) => (tx: Tx) =>
    insertPlan(tx, { gemeente_id: 'elburg', plan_id, titel: 'Tegelijk' }),
  regeling: (id: string) => (tx: Tx) => insertRegeling(tx, 'elburg', id),
}

for (const [soort, nemen] of Object.entries(naamNemen))
  test(`vier die tegelijk dezelfde naam voor een ${soort} nemen: één krijgt hem, de anderen horen dat hij bezet is`, async ({
    db,
  }) => {
    expect(db).toBeDefined()
    for (let keer = 0; keer < 50; keer++) {
      const tegelijk = Array.from({ length: 4 }, () => inTransaction(nemen(`naam-${keer}`)))
      expect((await Promise.all(tegelijk)).filter(Boolean)).toHaveLength(1)
    }
  })
