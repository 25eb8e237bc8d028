import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Actor } from '../../app/lib/actor.server.ts'
import type { Besluitinvoer } from '../../app/domain/besluit/besluit.schema.ts'
import { createDb, createPool, type Db, type Tx } from '../../db/db.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { buildBesluit, createGeagendeerd, createVoorstelzaak } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const regeling_id = 'elburg-innovatie'

/** Ceilings of their own, each in a year of its own, with more cases on each than fit. */
async function createPlafonds(db: Db, aantal: number, bedrag: number) {
  const jaren = Array.from({ length: aantal }, (_, index) => 2100 + index)
  await db
    .insertInto('plafond')
    .values(
      jaren.map((periode) => ({
        gemeente_id: 'elburg',
        regeling_id,
        periode,
        bedrag,
        bekendgemaakt_op: '2026-01-01',
      })),
    )
    .execute()
  return jaren
}

/** What became of one attempt: the decision was taken, or the reason why not. */
async function uitkomstVan<Waarover>(
  db: Db,
  act: (tx: Tx, actor: Actor, over: Waarover, invoer: Besluitinvoer) => Promise<unknown>,
  actor: Actor,
  over: Waarover,
) {
  try {
    await db.transaction().execute((tx) => act(tx, actor, over, buildBesluit()))
    return 'genomen'
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}
/** The pot is empty, or what is left belongs to who was complete earlier. */
const plafondVol = (een: unknown) =>
  een instanceof Refusal && ['plafond', 'volgorde'].includes(een.belemmeringen[0]?.code ?? '')

test('tweehonderd besluiten op twintig plafonds: nooit te veel, en precies wat past', async ({
  db,
  database,
}) => {
  const gevraagd = 300_000
  const plafond = 1_000_000 // three fit, the fourth does not
  const jaren = await createPlafonds(db, 20, plafond)
  const penvoerder = await createGebruiker(db)
  const lezer = await createMedewerker(db, 'coordinator')
  const beslisser = buildActor(await createMedewerker(db, 'gemandateerde'))
  // Clustered: the attempts on one ceiling come one after the other, so that they meet there.
  const zaken = await db.transaction().execute(async (tx) => {
    const rij = []
    for (const jaar of jaren)
      for (let keer = 0; keer < 10; keer++) {
        const volledig_op = `${jaar}-01-${10 + keer}`
        rij.push(await createVoorstelzaak(tx, { penvoerder, lezer, volledig_op, gevraagd }))
      }
    return rij
  })

  const wijd = createDb(createPool(database.url('app'), () => undefined, 20))
  const uitslag: unknown[] = []
  const besluiten = async () => {
    for (let zaak = zaken.shift(); zaak; zaak = zaken.shift())
      uitslag.push(await uitkomstVan(wijd, besluitInMandaat, beslisser, zaak))
  }
  await Promise.all(Array.from({ length: 20 }, besluiten))
  await wijd.destroy()

  expect(uitslag.filter((een) => een === 'genomen')).toHaveLength(20 * 3)
  expect(uitslag.filter((een) => plafondVol(een))).toHaveLength(20 * 7)
  const standen = await db
    .selectFrom('plafond')
    .select(['vastgelegd'])
    .where('periode', '>=', 2100)
    .execute()
  expect(new Set(standen.map(({ vastgelegd }) => vastgelegd))).toEqual(new Set([900_000]))
  expect(await verifyGeld(db)).toEqual([])
}, 120_000)

test('vijf leden leggen tegelijk hetzelfde besluit vast: er komt er één', async ({
  db,
  database,
}) => {
  const { punt, eerste, tweede, zaak } = await db
    .transaction()
    .execute((tx) => createGeagendeerd(tx))
  const wijd = createDb(createPool(database.url('app'), () => undefined, 5))
  const uitslag = await Promise.all(
    [eerste, tweede, eerste, tweede, eerste].map((lid) =>
      uitkomstVan(wijd, besluitNemen, buildActor(lid), punt),
    ),
  )
  await wijd.destroy()
  expect(uitslag.filter((een) => een === 'genomen')).toHaveLength(1)
  for (const verlies of uitslag.filter((een) => een !== 'genomen'))
    expect(verlies).toMatchObject({
      status: 409,
      data: { besluit: { uitkomst: 'verleend', bedrag: 500_000 } },
    })
  const besluiten = await db
    .selectFrom('besluit')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  expect(besluiten).toHaveLength(1)
})
