import { sql } from 'kysely'
import { expect } from 'vitest'
import { consensusBevestigen } from '../../app/commands/consensus-bevestigen.server.ts'
import { consensusVastleggen } from '../../app/commands/consensus-vastleggen.server.ts'
import { rondeRangschikken } from '../../app/commands/ronde-rangschikken.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import { tellendeScores } from '../../app/domain/beoordeling/beoordeling.ts'
import { totaalscore } from '../../app/domain/beoordeling/score.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { listConsensus } from '../../db/queries/consensus.ts'
import { listCriteria } from '../../db/queries/regeling.ts'
import { findRangplaats } from '../../db/queries/ronde.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld, createToegewezen } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { buildGesprek } from '../helpers/gesprek.ts'
import { createRonde, naSluiting, regeling } from '../helpers/ronde.ts'
import { test } from '../helpers/test-db.ts'
import { buildVoorstel } from '../helpers/voorstel.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]

/** A round of one application in Leusden, whose scheme counts what assessors agree on: 60 and 100. */
async function verschillend(tx: Tx) {
  const { coordinator, beoordelaars, zaken } = await createRonde(tx, [{ score: [60, 100] }])
  const [een, twee] = beoordelaars.map((wie) => buildActor(wie, { nu: naSluiting }))
  return { coordinator, zaak: zaken[0]!, een: een!, twee: twee! }
}
const score = async (tx: Tx, zaak: { id: string; regeling_versie_id: string }) =>
  totaalscore(
    await listCriteria(tx, zaak.regeling_versie_id),
    tellendeScores(await listAfgerondeBeoordelingen(tx, zaak.id)),
  )
const gaven = async (tx: Tx, id: string) =>
  new Set(
    (await listAfgerondeBeoordelingen(tx, id)).flatMap(({ scores }) =>
      scores.map((een) => een.score),
    ),
  )

test('waar de regeling het zegt telt pas wat allen bevestigen; wat ieder gaf blijft staan', async ({
  tx,
}) => {
  const { coordinator, zaak, een, twee } = await verschillend(tx)
  expect(await rondeRangschikken(tx, coordinator, regeling, { reden: '' }).catch(codesVan)).toEqual(
    ['niet-eens'],
  )
  await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, 80))
  await sql`set constraints all immediate`.execute(tx)
  // what one wrote down counts for nothing yet
  expect(await score(tx, zaak)).toBe(80)
  expect(await rondeRangschikken(tx, coordinator, regeling, { reden: '' }).catch(codesVan)).toEqual(
    ['niet-eens'],
  )
  await consensusBevestigen(tx, twee, zaak, { versie: 1 })
  const [tekst] = await listConsensus(tx, zaak.id)
  expect(tekst?.vastgesteld_op).toEqual(naSluiting)
  expect(tekst?.stappen.map(({ van, naar }) => `${van} ${naar}`)).toContain('60 80')
  expect(await gaven(tx, zaak.id)).toEqual(new Set([60, 100]))
  await rondeRangschikken(tx, coordinator, regeling, { reden: '' })
  expect((await findRangplaats(tx, zaak.id))?.plaats).toBe(1)
})

test('wat zij samen vinden telt in plaats van het gemiddelde', async ({ tx }) => {
  const { coordinator, zaak, een, twee } = await verschillend(tx)
  await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, 100))
  await consensusBevestigen(tx, twee, zaak, { versie: 1 })
  expect(await score(tx, zaak)).toBe(100)
  await rondeRangschikken(tx, coordinator, regeling, { reden: '' })
  expect(Number((await findRangplaats(tx, zaak.id))?.score)).toBe(100)
})

test('blijven zij verschillen, dan bevestigen zij dat en telt het gemiddelde', async ({ tx }) => {
  const { coordinator, zaak, een, twee } = await verschillend(tx)
  await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, null))
  await consensusBevestigen(tx, twee, zaak, { versie: 1 })
  await sql`set constraints all immediate`.execute(tx)
  expect(await score(tx, zaak)).toBe(80)
  await rondeRangschikken(tx, coordinator, regeling, { reden: '' })
})

test('de ander kan het anders opschrijven; bevestigen gaat over de laatste tekst', async ({
  tx,
}) => {
  const { zaak, een, twee } = await verschillend(tx)
  await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, 60))
  await consensusVastleggen(tx, twee, zaak, await buildGesprek(tx, zaak, 80))
  expect(await consensusBevestigen(tx, een, zaak, { versie: 1 }).catch(codesVan)).toEqual([
    'nieuwere-tekst',
  ])
  expect(await consensusBevestigen(tx, twee, zaak, { versie: 2 }).catch(codesVan)).toEqual([
    'al-akkoord',
  ])
  await consensusBevestigen(tx, een, zaak, { versie: 2 })
  expect(
    await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, 100)).catch(codesVan),
  ).toEqual(['al-eens'])
})

test('telt het gemiddelde, dan houdt het gesprek niets op en verandert het geen score', async ({
  tx,
}) => {
  const { zaak, een, twee, coordinator } = await createBeoordeeld(tx, {
    eerste: { score: 60 },
    tweede: { score: 100 },
  })
  await consensusVastleggen(tx, buildActor(een), zaak, await buildGesprek(tx, zaak, 100))
  await consensusBevestigen(tx, buildActor(twee), zaak, { versie: 1 })
  expect(await score(tx, zaak)).toBe(80)
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, await buildVoorstel(tx, zaak))
})

test('alleen wie de aanvraag beoordeelde overlegt, en pas als allen klaar zijn', async ({ tx }) => {
  const { zaak, een, coordinator } = await createBeoordeeld(tx, { eerste: { score: 60 } })
  const gesprek = await buildGesprek(tx, zaak, 80)
  for (const wie of [coordinator, await createMedewerker(tx, 'beoordelaar')])
    await expect(consensusVastleggen(tx, buildActor(wie), zaak, gesprek)).rejects.toMatchObject({
      status: 403,
    })
  const bezig = await createToegewezen(tx)
  await expect(
    consensusVastleggen(tx, buildActor(bezig.een), bezig.zaak, []),
  ).rejects.toMatchObject({ status: 403 })
  await consensusVastleggen(tx, buildActor(een), zaak, gesprek)
  const regels = await tx
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
    .where('handeling', 'like', 'consensus%')
    .execute()
  expect(regels).toEqual([{ handeling: 'consensus voorgelegd' }])
})
