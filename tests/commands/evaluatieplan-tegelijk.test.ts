import { expect } from 'vitest'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumTegenvoorstellen } from '../../app/commands/criterium-tegenvoorstellen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { evaluatieplanBevestigen } from '../../app/commands/evaluatieplan-bevestigen.server.ts'
import { evaluatieplanVoorleggen } from '../../app/commands/evaluatieplan-voorleggen.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findBevestigdEvaluatieplan } from '../../db/queries/evaluatieplan.ts'
import { getOverleg } from '../../db/queries/overleg.ts'
import type { Db } from '../../db/db.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

/** Two people at two computers, with one criterium both agreed to. */
async function tafel(db: Db) {
  const noor = buildActor(await createGebruiker(db))
  const bram = buildActor(await createMedewerker(db, 'begeleider'))
  const els = buildActor(await createMedewerker(db, 'coordinator'))
  const zaak = await createConcept(db, noor.gebruiker)
  const initiatief = { nummer: zaak.nummer, kant: 'initiatief' } as const
  const gemeente = { nummer: zaak.nummer, kant: 'gemeente' } as const
  await inTransaction((tx) => criteriumVoorstellen(tx, noor, initiatief, buildInvoer()))
  return { noor, bram, els, zaak, initiatief, gemeente, een: { ...gemeente, volgnummer: '1' } }
}
const uitkomsten = async (beloften: Promise<unknown>[]) =>
  (await Promise.allSettled(beloften)).map((uitkomst) => {
    if (uitkomst.status === 'fulfilled') return 'gelukt'
    if (uitkomst.reason instanceof Refusal)
      return uitkomst.reason.belemmeringen.map(({ code }) => code).join()
    throw uitkomst.reason
  })

test('leggen beide kanten het plan tegelijk voor, dan ligt er één', async ({ db }) => {
  const { noor, bram, zaak, initiatief, gemeente, een } = await tafel(db)
  await inTransaction((tx) => criteriumOvereenkomen(tx, bram, een, 1))
  const versies = await Promise.all([
    inTransaction((tx) => evaluatieplanVoorleggen(tx, noor, initiatief)),
    inTransaction((tx) => evaluatieplanVoorleggen(tx, bram, gemeente)),
    inTransaction((tx) => evaluatieplanVoorleggen(tx, noor, initiatief)),
  ])
  expect(versies).toEqual([1, 1, 1])
  expect((await getOverleg(db, zaak.id)).plannen).toHaveLength(1)
})

test('bevestigen beide kanten tegelijk, dan geldt het plan; een tweede namens dezelfde kant niet', async ({
  db,
}) => {
  const { noor, bram, els, zaak, initiatief, gemeente, een } = await tafel(db)
  await inTransaction((tx) => criteriumOvereenkomen(tx, bram, een, 1))
  await inTransaction((tx) => evaluatieplanVoorleggen(tx, noor, initiatief))
  const gemeenten = [bram, els, bram].map((wie) =>
    inTransaction((tx) => evaluatieplanBevestigen(tx, wie, gemeente, 1)),
  )
  const initiatieven = [noor, noor].map((wie) =>
    inTransaction((tx) => evaluatieplanBevestigen(tx, wie, initiatief, 1)),
  )
  const gedaan = await uitkomsten([...gemeenten, ...initiatieven])
  expect(gedaan.slice(0, 3).filter((uitkomst) => uitkomst === 'gelukt')).toHaveLength(1)
  expect(gedaan.slice(3).filter((uitkomst) => uitkomst === 'gelukt')).toHaveLength(1)
  expect(gedaan.every((uitkomst) => /gelukt|al-bevestigd/.test(uitkomst))).toBe(true)
  expect(await findBevestigdEvaluatieplan(db, zaak.id)).toMatchObject({ versie: 1 })
  const bevestigers = await db
    .selectFrom('betrokkenheid')
    .select('gebruiker_id')
    .where('aanvraag_id', '=', zaak.id)
    .where('taak', '=', 'bevestiger_evaluatieplan')
    .execute()
  expect(bevestigers).toHaveLength(1)
})

test('akkoord en een nieuwe versie tegelijk: nooit akkoord op wat niemand las', async ({ db }) => {
  const { noor, bram, zaak, initiatief, een } = await tafel(db)
  const nieuw = { ...buildInvoer({ streefwaarde: 5 }), _versie: 1 }
  const gedaan = await uitkomsten([
    inTransaction((tx) => criteriumOvereenkomen(tx, bram, een, 1)),
    inTransaction((tx) =>
      criteriumTegenvoorstellen(tx, noor, { ...initiatief, volgnummer: '1' }, nieuw),
    ),
  ])
  const { criteria } = await getOverleg(db, zaak.id)
  const [een_, twee] = criteria[0]!.voorstellen
  expect(twee?.akkoord_door ?? null).toBeNull()
  // whoever came second answered an old version, or reopened what was just agreed
  expect(gedaan[0] === 'gelukt' ? een_?.akkoord_door : gedaan[0]).toBe(
    gedaan[0] === 'gelukt' ? bram.gebruiker.id : 'intussen-veranderd',
  )
})

test('twee begeleiders die tegelijk antwoorden: een antwoord telt, de ander leest het eerst', async ({
  db,
}) => {
  const { bram, els, zaak, een } = await tafel(db)
  const antwoord = (streefwaarde: number) => ({ ...buildInvoer({ streefwaarde }), _versie: 1 })
  const gedaan = await uitkomsten([
    inTransaction((tx) => criteriumTegenvoorstellen(tx, bram, een, antwoord(5))),
    inTransaction((tx) => criteriumTegenvoorstellen(tx, els, een, antwoord(6))),
  ])
  expect(gedaan.sort()).toEqual(['gelukt', 'intussen-veranderd'])
  expect((await getOverleg(db, zaak.id)).criteria[0]?.voorstellen).toHaveLength(2)
})

test('nieuwe criteria van beide kanten tegelijk krijgen elk een eigen nummer', async ({ db }) => {
  const { noor, bram, zaak, initiatief, gemeente } = await tafel(db)
  await Promise.all(
    [noor, bram, noor, bram].map((wie, index) =>
      inTransaction((tx) =>
        criteriumVoorstellen(
          tx,
          wie,
          index % 2 ? gemeente : initiatief,
          buildInvoer({ doel: `Doel ${index}` }),
        ),
      ),
    ),
  )
  const nummers = (await getOverleg(db, zaak.id)).criteria.map(({ volgnummer }) => volgnummer)
  expect(nummers).toEqual([1, 2, 3, 4, 5])
})
