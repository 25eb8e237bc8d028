import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { vergaderingSluiten } from '../../app/commands/vergadering-sluiten.server.ts'
import { verschoningVastleggen } from '../../app/commands/verschoning-vastleggen.server.ts'
import { voorstelTerugsturen } from '../../app/commands/voorstel-terugsturen.server.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { sluitVergadering } from '../../db/queries/college.ts'
import { euro } from '../../app/domain/opmaak.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import {
  buildBesluit,
  createGeagendeerd,
  createVoorgesteld,
  createVoorstelzaak,
} from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const getPlafond = (db: Db | Tx) =>
  db
    .selectFrom('plafond')
    .select(['id', 'bedrag', 'vastgelegd'])
    .where('regeling_id', '=', 'elburg-innovatie')
    .where('periode', '=', 2026)
    .executeTakeFirstOrThrow()
const zaakVan = (db: Db | Tx, id: string) =>
  db.selectFrom('aanvraag').select('status').where('id', '=', id).executeTakeFirstOrThrow()

test('het college verleent: besluit, geld, betaalschema en plafond in één keer', async ({ tx }) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  const was = await getPlafond(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.soort, besluit?.uitkomst, besluit?.bedrag, besluit?.datum]).toEqual([
    'verlening',
    'verleend',
    500_000,
    '2026-12-01',
  ])
  expect((await getPlafond(tx)).vastgelegd).toBe(was.vastgelegd + 500_000)
  expect((await zaakVan(tx, zaak.id)).status).toBe('besloten')
  const subsidie = await tx
    .selectFrom('subsidie')
    .select(['verleend', 'klaargezet', 'vastgesteld'])
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(subsidie).toEqual({ verleend: 500_000, klaargezet: 0, vastgesteld: null })
  expect(besluit?.betaalschema.map(({ bedrag }) => bedrag)).toEqual([500_000])
  await sql`set constraints all immediate`.execute(tx)
})

test('bij elk besluit staat hoe het plafond er toen voor stond (Awb 4:25 lid 3)', async ({
  tx,
}) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  const { bedrag, vastgelegd } = await getPlafond(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const toen = await tx
    .selectFrom('besluit')
    .select(['plafond_bedrag', 'plafond_vastgelegd'])
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(toen).toEqual({ plafond_bedrag: bedrag, plafond_vastgelegd: vastgelegd + 500_000 })
})

test('de brief staat in het besluit en verandert daarna niet meer', async ({ tx }) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const { inhoud } = (await findBesluit(tx, zaak.id))!
  expect(inhoud.kenmerk).toBe(zaak.nummer)
  expect(inhoud.besluit).toContain(`Wij verlenen u een subsidie van ${euro(500_000)}.`)
  expect(inhoud.ondertekening[0]).toBe('Burgemeester en wethouders van Elburg,')
  const overwegingen = inhoud.blokken.find((blok) => blok.soort === 'overwegingen')
  expect(overwegingen?.punten).toHaveLength(4)
  expect(overwegingen?.punten.every(({ citaat }) => citaat.length > 20)).toBe(true)
  await expect(
    tx.updateTable('besluit').set({ bedrag: 1 }).where('aanvraag_id', '=', zaak.id).execute(),
  ).rejects.toThrow('permission denied')
})

test('het college verleent minder dan voorgesteld, en de delen tellen weer op', async ({ tx }) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx, { gevraagd: 900_001 })
  await besluitNemen(
    tx,
    buildActor(eerste),
    punt,
    buildBesluit({ uitkomst: 'deels_verlenen', bedrag: 777_777, afwijking: 'De huur is lager.' }),
  )
  const besluit = await findBesluit(tx, zaak.id)
  expect(besluit?.uitkomst).toBe('deels_verleend')
  expect(besluit?.betaalschema.map(({ bedrag }) => bedrag)).toEqual([622_222, 155_555])
  expect(JSON.stringify(besluit?.inhoud)).toContain('De huur is lager.')
  await sql`set constraints all immediate`.execute(tx)
})

test('een weigering raakt het plafond niet en maakt geen subsidie', async ({ tx }) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  const was = await getPlafond(tx)
  await besluitNemen(
    tx,
    buildActor(eerste),
    punt,
    buildBesluit({
      uitkomst: 'weigeren',
      afwijking: 'Wij zien het anders.',
      weigeringsgrond: 'voorwaarde',
      wat_wel_kan: 'Zoek een tweede partij.',
    }),
  )
  expect(await getPlafond(tx)).toEqual(was)
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.soort, besluit?.betaalschema]).toEqual(['weigering', []])
  await sql`set constraints all immediate`.execute(tx)
})

test('een voorgestelde weigering houdt haar grond: niemand typt die opnieuw', async ({ tx }) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx, {
    voorstel: {
      uitkomst: 'weigeren',
      weigeringsgrond: 'plafond',
      wat_wel_kan: 'In januari is er nieuw geld.',
    },
  })
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ uitkomst: 'weigeren' }))
  const besluit = await findBesluit(tx, zaak.id)
  expect(JSON.stringify(besluit?.inhoud)).toContain('In januari is er nieuw geld.')
})

test('past het bedrag niet onder het plafond, dan zegt de weigering wat er resteert', async ({
  tx,
}) => {
  const { zaak, punt, eerste } = await createGeagendeerd(tx)
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('bedrag', '-', 499_999) }))
    .where('regeling_id', '=', 'elburg-innovatie')
    .where('periode', '=', 2026)
    .execute()
  const error = await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(
    (reden: unknown) => reden,
  )
  expect(error).toBeInstanceOf(Refusal)
  expect((error as Refusal).message).toBe(
    `Het plafond laat dit niet toe: er resteert ${euro(499_999)}.`,
  )
  expect(await findBesluit(tx, zaak.id)).toBeUndefined()
})

test('waar de regeling direct vaststelt, is verleend meteen vastgesteld (Awb 4:43)', async ({
  tx,
}) => {
  const inGemeente = (...rollen: Rol[]) =>
    createGebruiker(tx, { gemeente_id: 'oude-ijsselstreek', rollen })
  const zaak = await createVoorstelzaak(tx, {
    penvoerder: await inGemeente(),
    lezer: await inGemeente('coordinator'),
    regeling_id: 'oude-ijsselstreek-inwonersinitiatieven',
    volledig_op: '2026-12-01',
    gevraagd: 250_000,
  })
  const actor = buildActor(await inGemeente('gemandateerde'))
  await besluitInMandaat(tx, actor, zaak, buildBesluit())
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.soort, besluit?.uitkomst]).toEqual(['direct_vaststelling', 'verleend'])
  const { vastgesteld } = await tx
    .selectFrom('subsidie')
    .select('vastgesteld')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(vastgesteld).toBe(250_000)
  await sql`set constraints all immediate`.execute(tx)
})

test('alleen een collegelid legt een besluit van het college vast', async ({ tx }) => {
  const { punt, secretaris, coordinator, een } = await createGeagendeerd(tx)
  for (const persoon of [secretaris, coordinator, een])
    await expect(besluitNemen(tx, buildActor(persoon), punt, buildBesluit())).rejects.toMatchObject(
      { status: 403 },
    )
})

test('een lid dat zich verschoonde, legt het besluit niet vast (Gemeentewet 58)', async ({
  tx,
}) => {
  const { punt, eerste, tweede, derde, secretaris, vergadering_id } = await createGeagendeerd(tx)
  const alle = [eerste.id, tweede.id, derde.id]
  await presentieVastleggen(tx, buildActor(secretaris), vergadering_id, {
    aanwezig: alle,
    voorzitter: eerste.id,
  })
  await verschoningVastleggen(tx, buildActor(eerste), punt, {
    lid: eerste.id,
    reden: 'Mijn broer is penvoerder.',
  })
  expect(await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(codesVan)).toEqual([
    'verschoond',
  ])
  await besluitNemen(tx, buildActor(tweede), punt, buildBesluit())
})

test('een lid dat zelf aanvraagt, doet niet mee, ook zonder verschoning', async ({ tx }) => {
  const { punt, zaak, eerste } = await createGeagendeerd(tx)
  const { partij_id } = zaak
  await tx
    .insertInto('toegang')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: eerste.id,
      recht: 'meelezer',
      partij_id,
      moment: new Date(),
    })
    .execute()
  expect(await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(codesVan)).toEqual([
    'verschoond',
  ])
})

test('een lid dat zelf aanvraagt stemt niet, en telt niet voor het aantal leden (Gemeentewet 28, 56)', async ({
  tx,
}) => {
  const { punt, zaak, eerste, tweede } = await createGeagendeerd(tx)
  await tx
    .insertInto('toegang')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: tweede.id,
      recht: 'meelezer',
      partij_id: zaak.partij_id,
      moment: new Date(),
    })
    .execute()
  const tegen = buildBesluit({ tegen: [tweede.id] })
  expect(await besluitNemen(tx, buildActor(eerste), punt, tegen).catch(codesVan)).toEqual([
    'tegen-onbekend',
  ])
  const { id } = await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  await sql`delete from presentie where gebruiker_id = ${tweede.id}`.execute(tx)
  // one of three is there: the rule of the database itself
  const nogmaals = sql`insert into besluit select (jsonb_populate_record(b,
      jsonb_build_object('id', gen_random_uuid()))).* from besluit b where b.id = ${id}`
  await expect(nogmaals.execute(tx)).rejects.toMatchObject({ constraint: 'quorum' })
})

test('met te weinig leden beslist het college niet (Gemeentewet 56)', async ({ tx }) => {
  const { punt, eerste, secretaris, vergadering_id } = await createGeagendeerd(tx)
  await presentieVastleggen(tx, buildActor(secretaris), vergadering_id, {
    aanwezig: [eerste.id],
    voorzitter: eerste.id,
  })
  expect(await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(codesVan)).toEqual([
    'quorum',
  ])
})

test('wie er niet was, legt het besluit niet vast', async ({ tx }) => {
  const { punt, derde } = await createGeagendeerd(tx)
  expect(await besluitNemen(tx, buildActor(derde), punt, buildBesluit()).catch(codesVan)).toEqual([
    'afwezig',
  ])
})

test('een lid verschoont alleen zichzelf; de secretaris legt vast wat een lid zegt', async ({
  tx,
}) => {
  const { punt, eerste, tweede, secretaris } = await createGeagendeerd(tx)
  const verschoning = { lid: tweede.id, reden: 'Lid van de vereniging.' }
  await expect(
    verschoningVastleggen(tx, buildActor(eerste), punt, verschoning),
  ).rejects.toMatchObject({ status: 403 })
  await verschoningVastleggen(tx, buildActor(secretaris), punt, verschoning)
})

test('verschoning komt voor het besluit, daarna niet meer', async ({ tx }) => {
  const { punt, eerste, tweede } = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  expect(
    await verschoningVastleggen(tx, buildActor(tweede), punt, {
      lid: tweede.id,
      reden: 'Te laat.',
    }).catch(codesVan),
  ).toEqual(['al-besloten'])
})

test('een tweede besluit krijgt het eerste te zien en verandert niets', async ({ tx }) => {
  const { punt, eerste, tweede } = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const error = await besluitNemen(tx, buildActor(tweede), punt, buildBesluit()).catch(
    (reden: unknown) => reden as Refusal,
  )
  expect(error).toMatchObject({
    status: 409,
    data: { besluit: { uitkomst: 'verleend', bedrag: 500_000 } },
  })
})

test('over een teruggestuurd voorstel wordt niet besloten', async ({ tx }) => {
  const { punt, eerste } = await createGeagendeerd(tx)
  await voorstelTerugsturen(tx, buildActor(eerste), punt, 'Nog eens.')
  expect(await besluitNemen(tx, buildActor(eerste), punt, buildBesluit()).catch(codesVan)).toEqual([
    'teruggestuurd',
  ])
})

test('een vergadering sluit niet voor haar dag, ook niet in de database', async ({ tx }) => {
  const { punt, eerste, secretaris, vergadering_id } = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const gisteren = new Date(nu.getTime() - 24 * 3_600_000)
  const teVroeg = vergaderingSluiten(tx, buildActor(secretaris, { nu: gisteren }), vergadering_id)
  expect(await teVroeg.catch(codesVan)).toEqual(['te-vroeg'])
  await expect(sluitVergadering(tx, vergadering_id, gisteren)).rejects.toMatchObject({
    constraint: 'niet_voor_haar_dag',
  })
})

test('een vergadering sluit als elk punt is afgedaan', async ({ tx }) => {
  const { punt, eerste, secretaris, vergadering_id } = await createGeagendeerd(tx)
  const actor = buildActor(secretaris)
  expect(await vergaderingSluiten(tx, actor, vergadering_id).catch(codesVan)).toEqual(['open-punt'])
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  await vergaderingSluiten(tx, actor, vergadering_id)
  expect(await vergaderingSluiten(tx, actor, vergadering_id).catch(codesVan)).toEqual(['gesloten'])
})

test.for(['een', 'coordinator'] as const)(
  'wie beoordeelde of meelas (%s), beslist niet in mandaat (Awb 10:3)',
  async (wie, { tx }) => {
    const { zaak, ...mensen } = await createVoorgesteld(tx)
    const dubbel = buildActor({ ...mensen[wie], rollen: ['gemandateerde'] })
    expect(await besluitInMandaat(tx, dubbel, zaak, buildBesluit()).catch(codesVan)).toEqual([
      'functiescheiding',
    ])
  },
)

test('in mandaat wordt besloten tot en met de grens van de regeling', async ({ tx }) => {
  const klein = await createVoorgesteld(tx, { gevraagd: 1_000_000 })
  const actor = buildActor(await createMedewerker(tx, 'gemandateerde'))
  await besluitInMandaat(tx, actor, klein.zaak, buildBesluit())
  const besluit = await findBesluit(tx, klein.zaak.id)
  expect(besluit?.inhoud.ondertekening[0]).toBe('Namens burgemeester en wethouders van Elburg,')
  const groot = await createVoorgesteld(tx, { gevraagd: 1_000_001 })
  expect(await besluitInMandaat(tx, actor, groot.zaak, buildBesluit()).catch(codesVan)).toEqual([
    'boven-mandaat',
  ])
})

test('wat op de agenda van het college staat, wordt niet in mandaat besloten', async ({ tx }) => {
  const { zaak } = await createGeagendeerd(tx)
  const actor = buildActor(await createMedewerker(tx, 'gemandateerde'))
  expect(await besluitInMandaat(tx, actor, zaak, buildBesluit()).catch(codesVan)).toEqual([
    'agenda',
  ])
})

test('een besluit op een ouder voorstel wordt niet genomen', async ({ tx }) => {
  const { punt, eerste } = await createGeagendeerd(tx)
  await expect(
    besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ _versie: 2 })),
  ).rejects.toMatchObject({ status: 409 })
})
