import { expect } from 'vitest'
import { voorstelAgenderen } from '../../app/commands/voorstel-agenderen.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import { voorstelTerugsturen } from '../../app/commands/voorstel-terugsturen.server.ts'
import { findVoorstel, listVoorstelversies } from '../../db/queries/voorstel.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { createBeoordeeld, createToegewezen } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import {
  buildVoorstel,
  createGeagendeerd,
  createVergadering,
  createVoorgesteld,
} from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]

test('een voorstel neemt over wat beide beoordelaars vonden, met hun score', async ({ tx }) => {
  const { zaak } = await createVoorgesteld(tx, { eerste: { score: 80 }, tweede: { score: 60 } })
  const voorstel = await findVoorstel(tx, zaak.id)
  expect([voorstel?.score, voorstel?.uitkomst, voorstel?.bedrag]).toEqual([70, 'verlenen', 500_000])
  expect(voorstel?.motivering).toHaveLength(4)
  expect(voorstel?.betaalschema.reduce((som, { bedrag }) => som + bedrag, 0)).toBe(500_000)
})

test('voorstellen kan pas als beide beoordelingen klaar zijn', async ({ tx }) => {
  const { zaak, coordinator } = await createToegewezen(tx)
  const invoer = await buildVoorstel(tx, zaak)
  expect(
    await voorstelOpstellen(tx, buildActor(coordinator), zaak, invoer).catch(codesVan),
  ).toEqual(['niet-beoordeeld'])
})

test('een beoordelaar van een andere zaak stelt hier niets voor', async ({ tx }) => {
  const { zaak } = await createBeoordeeld(tx)
  const vreemde = buildActor(await createMedewerker(tx, 'beoordelaar'))
  await expect(
    voorstelOpstellen(tx, vreemde, zaak, await buildVoorstel(tx, zaak)),
  ).rejects.toMatchObject({ status: 403 })
})

test('onder de minimumscore van de regeling kan alleen weigeren', async ({ tx }) => {
  const { zaak, coordinator } = await createBeoordeeld(tx, {
    eerste: { score: 60 },
    tweede: { score: 40 },
  })
  const actor = buildActor(coordinator)
  const invoer = await buildVoorstel(tx, zaak, { uitkomst: 'verlenen' })
  expect(await voorstelOpstellen(tx, actor, zaak, invoer).catch(codesVan)).toEqual(['minimumscore'])
  await voorstelOpstellen(tx, actor, zaak, {
    ...invoer,
    uitkomst: 'weigeren',
    weigeringsgrond: 'minimumscore',
    wat_wel_kan: 'Werk het plan verder uit.',
  })
  expect((await findVoorstel(tx, zaak.id))?.bedrag).toBe(0)
})

test('een verschil tussen de beoordelaars wordt in het voorstel beslecht met een reden', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createBeoordeeld(tx, {
    tweede: { oordelen: { v2: 'voldoet_niet' } },
  })
  const invoer = await buildVoorstel(tx, zaak)
  const v2 = invoer.motivering.find(({ voorwaarde }) => voorwaarde === 'v2')
  expect(v2?.reden).toBe('Wij volgen de eerste beoordelaar.')
  const zonder = invoer.motivering.filter(({ voorwaarde }) => voorwaarde !== 'v2')
  expect(
    await voorstelOpstellen(tx, buildActor(coordinator), zaak, {
      ...invoer,
      motivering: zonder,
    }).catch(codesVan),
  ).toEqual(['mist-v2'])
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, { ...invoer, uitkomst: 'verlenen' })
})

test('een voorstel verandert niet: een ander is een nieuwe versie', async ({ tx }) => {
  const { zaak, coordinator } = await createVoorgesteld(tx)
  const invoer = await buildVoorstel(tx, zaak, { samenvatting: 'Anders verwoord.' })
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, invoer)
  const versies = await listVoorstelversies(tx, zaak.id)
  expect(versies.map(({ versie, vervallen_op }) => [versie, vervallen_op !== null])).toEqual([
    [2, false],
    [1, true],
  ])
  await expect(
    tx.updateTable('voorstel').set({ bedrag: 1 }).where('aanvraag_id', '=', zaak.id).execute(),
  ).rejects.toThrow('Een voorstel verandert niet')
})

test('een coördinator zet het voorstel op de agenda en is dan de tweede lezer', async ({ tx }) => {
  const { zaak, coordinator } = await createVoorgesteld(tx)
  const { vergadering_id } = await createVergadering(tx)
  await voorstelAgenderen(tx, buildActor(coordinator), zaak, vergadering_id)
  expect((await findVoorstel(tx, zaak.id))?.vergadering).toBe('2026-12-01')
  const taken = await tx
    .selectFrom('betrokkenheid')
    .select('taak')
    .where('aanvraag_id', '=', zaak.id)
    .where('gebruiker_id', '=', coordinator.id)
    .execute()
  expect(taken).toEqual([{ taak: 'tweede_lezer' }])
})

test('een beoordelaar die ook coördinator is, is in deze zaak geen tweede lezer', async ({
  tx,
}) => {
  const { zaak, een } = await createVoorgesteld(tx)
  const { vergadering_id } = await createVergadering(tx)
  const dubbel = buildActor({ ...een, rollen: ['beoordelaar', 'coordinator'] })
  expect(await voorstelAgenderen(tx, dubbel, zaak, vergadering_id).catch(codesVan)).toEqual([
    'functiescheiding',
  ])
})

test('een voorstel op de agenda wordt niet meer veranderd en niet nog eens geagendeerd', async ({
  tx,
}) => {
  const { zaak, coordinator, vergadering_id } = await createGeagendeerd(tx)
  const actor = buildActor(coordinator)
  const invoer = await buildVoorstel(tx, zaak)
  expect(await voorstelOpstellen(tx, actor, zaak, invoer).catch(codesVan)).toEqual(['op-agenda'])
  expect(await voorstelAgenderen(tx, actor, zaak, vergadering_id).catch(codesVan)).toEqual([
    'al-op-agenda',
  ])
})

test('alleen een vergadering die nog komt en niet is gesloten, krijgt agendapunten', async ({
  tx,
}) => {
  const { zaak, coordinator } = await createVoorgesteld(tx)
  const { vergadering_id } = await createVergadering(tx, '2026-11-30')
  expect(
    await voorstelAgenderen(tx, buildActor(coordinator), zaak, vergadering_id).catch(codesVan),
  ).toEqual(['geen-vergadering'])
})

test('het college stuurt een voorstel terug met een reden; daarna komt er een nieuw', async ({
  tx,
}) => {
  const { zaak, coordinator, punt, eerste, vergadering_id } = await createGeagendeerd(tx)
  await voorstelTerugsturen(tx, buildActor(eerste), punt, 'Vraag eerst wat de buurt vindt.')
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('beoordeeld')
  const invoer = await buildVoorstel(tx, zaak)
  await voorstelOpstellen(tx, buildActor(coordinator), zaak, invoer)
  await voorstelAgenderen(tx, buildActor(coordinator), zaak, vergadering_id)
  const [nieuw, oud] = await listVoorstelversies(tx, zaak.id)
  expect([nieuw?.versie, oud?.terugstuurreden]).toEqual([2, 'Vraag eerst wat de buurt vindt.'])
})
