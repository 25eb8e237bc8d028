import { sql, type RawBuilder } from 'kysely'
import { expect } from 'vitest'
import { consensusVastleggen } from '../../app/commands/consensus-vastleggen.server.ts'
import { lotingTrekken } from '../../app/commands/loting-trekken.server.ts'
import { lotingVastleggen } from '../../app/commands/loting-vastleggen.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { presentieVastleggen } from '../../app/commands/presentie-vastleggen.server.ts'
import { voorstelAgenderen } from '../../app/commands/voorstel-agenderen.server.ts'
import { insertVergadering } from '../../db/queries/college.ts'
import { rondeRangschikken } from '../../app/commands/ronde-rangschikken.server.ts'
import { voorstelOpstellen } from '../../app/commands/voorstel-opstellen.server.ts'
import { trekken } from '../../app/domain/beoordeling/loting.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { sha256 } from '../../app/lib/tokens.server.ts'
import {
  findLoting,
  findRangplaats,
  listRangplaatsen,
  listRangschikkingen,
} from '../../db/queries/ronde.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import { leesRegelingen } from '../../db/regelingen/regeling.ts'
import { seedRegeling } from '../../db/regelingen/seed.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createIngediend } from '../helpers/factories.ts'
import { buildGesprek } from '../helpers/gesprek.ts'
import { createLeusdenaar, createRonde, later, naSluiting, regeling } from '../helpers/ronde.ts'
import { test } from '../helpers/test-db.ts'
import { buildBesluit, buildVoorstel } from '../helpers/voorstel.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const verzegeld = { wijze: 'verzegeld', bron: '' } as const
const aanwezigen = ['Sanne Bos', 'Marga Kuipers']
const zonderReden = { reden: '' }
const statussen = async (tx: Tx, ids: string[]) => {
  const rows = await tx.selectFrom('aanvraag').select('status').where('id', 'in', ids).execute()
  return rows.map(({ status }) => status)
}
/** A proposal as the page first shows it, with payments after the closing. */
async function naSluitingVoorstel(tx: Tx, zaak: { id: string }) {
  const voorstel = await buildVoorstel(tx, zaak)
  const betaaldelen = voorstel.betaaldelen.map((deel) => ({ ...deel, vanaf: '2027-03-01' }))
  return { ...voorstel, betaaldelen }
}
const versieVan = (tx: Tx) =>
  tx
    .selectFrom('regeling_versie')
    .select(['id', 'versie'])
    .where('regeling_id', '=', regeling)
    .orderBy('versie', 'desc')
    .executeTakeFirstOrThrow()
/** Opens the next round; answers the version of the one before. */
async function metVolgendeRonde(tx: Tx) {
  const bestand = (await leesRegelingen()).findLast(({ id }) => id === regeling)!
  const vorige = await versieVan(tx)
  const nieuw = { versie: vorige.versie + 1, van: '2027-01-20', tot: '2028-01-15' } as const
  await seedRegeling(tx, { ...bestand, ...nieuw })
  return vorige
}

test('een ronde krijgt in één keer haar volgorde, en elke aanvraag haar plaats', async ({ tx }) => {
  const { coordinator, zaken } = await createRonde(tx, [
    { score: 60 },
    { score: 100 },
    { score: 40 },
  ])
  await rondeRangschikken(tx, coordinator, regeling, zonderReden)
  const ids = zaken.map(({ id }) => id)
  expect(await statussen(tx, ids)).toEqual(['gerangschikt', 'gerangschikt', 'gerangschikt'])
  const plaatsen = await Promise.all(ids.map((id) => findRangplaats(tx, id)))
  expect(plaatsen.map((plek) => [plek?.plaats, plek?.uitkomst])).toEqual([
    [2, 'past'],
    [1, 'past'],
    [null, 'minimum'],
  ])
})

test('alleen een coördinator stelt de volgorde vast', async ({ tx }) => {
  await createRonde(tx, [{ score: 80 }])
  for (const rol of ['beoordelaar', 'jurist', 'secretaris', 'beheerder'] as const) {
    const actor = buildActor(await createLeusdenaar(tx, rol), { nu: naSluiting })
    await expect(rondeRangschikken(tx, actor, regeling, zonderReden)).rejects.toMatchObject({
      status: 403,
    })
  }
})

test('voor de sluiting is er geen volgorde', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }])
  const actor = { ...coordinator, nu: new Date('2027-01-15T09:00:00Z') }
  expect(await rondeRangschikken(tx, actor, regeling, zonderReden).catch(codesVan)).toEqual([
    'ronde-open',
  ])
})

test('een regeling van een andere gemeente, of zonder rondes, heeft geen ronde', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }])
  for (const ander of ['elburg-innovatie', 'bestaat-niet'])
    await expect(rondeRangschikken(tx, coordinator, ander, zonderReden)).rejects.toMatchObject({
      status: 404,
    })
})

test('bij een gelijke stand komt eerst de loting', async ({ tx }) => {
  const { coordinator, nummers } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  expect(await rondeRangschikken(tx, coordinator, regeling, zonderReden).catch(codesVan)).toEqual([
    'loting-nodig',
  ])
  await lotingVastleggen(tx, coordinator, regeling, verzegeld)
  const { id } = await versieVan(tx)
  const vooraf = await findLoting(tx, id)
  expect([vooraf?.lijst, vooraf?.zaad]).toEqual([[...nummers].sort(), null])

  await lotingTrekken(tx, { ...coordinator, nu: later }, regeling, { zaad: '', aanwezigen })
  const loting = (await findLoting(tx, id))!
  expect(sha256([loting.zaad, ...loting.lijst].join(' '))).toBe(loting.zegel)
  const nagerekend = trekken(loting.zaad!, loting.lijst, sha256).map(({ nummer }) => nummer)
  expect(loting.volgorde).toEqual(nagerekend)
  expect(loting.aanwezigen).toEqual(aanwezigen)

  await rondeRangschikken(tx, { ...coordinator, nu: later }, regeling, zonderReden)
  const { id: rangschikking } = (await listRangschikkingen(tx, id))[0]!
  const plaatsen = await tx
    .selectFrom('rangplaats as p')
    .innerJoin('aanvraag as a', 'a.id', 'p.aanvraag_id')
    .select(['a.nummer', 'p.door'])
    .where('p.rangschikking_id', '=', rangschikking)
    .orderBy('p.plaats')
    .execute()
  expect(plaatsen).toEqual(nagerekend.map((nummer) => ({ nummer, door: 'lot' })))
})

test('met een openbare trekking beslist het zaad dat daaruit komt', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  const bron = 'De trekking van notaris Van Elk op 1 februari 2027, op leusden.example/loting'
  await lotingVastleggen(tx, coordinator, regeling, { wijze: 'bron', bron })
  const trek = (zaad: string) =>
    lotingTrekken(tx, { ...coordinator, nu: later }, regeling, { zaad, aanwezigen })
  expect(await trek('').catch(codesVan)).toEqual(['zonder-zaad'])
  await trek('7 13 22 31 40 44')
  const loting = (await findLoting(tx, (await versieVan(tx)).id))!
  expect(loting.zegel).toBe(sha256([bron, ...loting.lijst].join(' ')))
  expect(loting.zaad).toBe('7 13 22 31 40 44')
})

test('er wordt één keer geloot: geen tweede lijst en geen tweede trekking', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  await lotingVastleggen(tx, coordinator, regeling, verzegeld)
  expect(await lotingVastleggen(tx, coordinator, regeling, verzegeld).catch(codesVan)).toEqual([
    'al-vastgelegd',
  ])
  const nu = later
  await lotingTrekken(tx, { ...coordinator, nu }, regeling, { zaad: '', aanwezigen })
  expect(
    await lotingTrekken(tx, { ...coordinator, nu }, regeling, { zaad: '', aanwezigen }).catch(
      codesVan,
    ),
  ).toEqual(['al-getrokken'])
  expect(await lotingVastleggen(tx, coordinator, regeling, verzegeld).catch(codesVan)).toEqual([
    'al-vastgelegd',
  ])
})

test('zonder gelijke stand valt er niets te loten', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }, { score: 60 }])
  expect(await lotingVastleggen(tx, coordinator, regeling, verzegeld).catch(codesVan)).toEqual([
    'geen-gelijke-stand',
  ])
})

test('de database neemt alleen de volgorde aan die uit het zaad volgt, en het zaad van het zegel', async ({
  tx,
}) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  await lotingVastleggen(tx, coordinator, regeling, verzegeld)
  const loting = (await findLoting(tx, (await versieVan(tx)).id))!
  const zaad = 'zelf bedacht'
  const volgorde = trekken(zaad, loting.lijst, sha256).map(({ nummer }) => nummer)
  const rij = {
    loting_id: loting.id,
    gemeente_id: 'leusden',
    zaad,
    aanwezigen,
    moment: later,
    getrokken_door: coordinator.gebruiker.id,
  }
  await expect(
    tx
      .insertInto('trekking')
      .values({ ...rij, volgorde })
      .execute(),
  ).rejects.toThrow('Dit zaad hoort niet bij het zegel')
})

test('de database weigert een andere volgorde dan die van de loten', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  await lotingVastleggen(tx, coordinator, regeling, { wijze: 'bron', bron: 'Notaris Van Elk' })
  const loting = (await findLoting(tx, (await versieVan(tx)).id))!
  const volgorde = trekken('44', loting.lijst, sha256).map(({ nummer }) => nummer)
  const values = {
    loting_id: loting.id,
    gemeente_id: 'leusden',
    zaad: '44',
    volgorde: volgorde.reverse(),
    aanwezigen,
    moment: later,
    getrokken_door: coordinator.gebruiker.id,
  }
  await expect(tx.insertInto('trekking').values(values).execute()).rejects.toThrow(
    'De volgorde volgt niet uit het zaad',
  )
})

test('een vastgestelde volgorde verandert niet, ook niet in de database', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }])
  await rondeRangschikken(tx, coordinator, regeling, zonderReden)
  await expect(tx.updateTable('rangplaats').set({ plaats: 9 }).execute()).rejects.toThrow()
})

test('opnieuw vaststellen vraagt een reden, en laat voorstellen op de oude volgorde vervallen', async ({
  tx,
}) => {
  const { coordinator, zaken } = await createRonde(tx, [{ score: 80 }, { score: 60 }])
  const zaak = zaken[0]!
  await rondeRangschikken(tx, coordinator, regeling, zonderReden)
  await voorstelOpstellen(tx, coordinator, zaak, await naSluitingVoorstel(tx, zaak))
  expect(await rondeRangschikken(tx, coordinator, regeling, zonderReden).catch(codesVan)).toEqual([
    'zonder-reden',
  ])
  await rondeRangschikken(tx, coordinator, regeling, { reden: 'Een aanvraag is ingetrokken.' })
  expect(await findVoorstel(tx, zaak.id)).toBeUndefined()
  expect(await statussen(tx, [zaak.id])).toEqual(['gerangschikt'])
  const versies = await listRangschikkingen(tx, (await versieVan(tx)).id)
  expect(versies.map(({ versie, reden }) => [versie, reden])).toEqual([
    [2, 'Een aanvraag is ingetrokken.'],
    [1, ''],
  ])
})

/** Puts the proposal of this application before a college of one, and gives the act of deciding. */
async function naarCollege(
  tx: Tx,
  actor: ReturnType<typeof buildActor>,
  zaak: { id: string; nummer: string },
) {
  const lid = await createLeusdenaar(tx, 'collegelid')
  const secretaris = buildActor(await createLeusdenaar(tx, 'secretaris'), { nu: later })
  const vergadering_id = (await insertVergadering(tx, 'leusden', '2027-02-02'))!.id
  const presentie = { aanwezig: [lid.id], voorzitter: lid.id }
  await presentieVastleggen(tx, secretaris, vergadering_id, presentie)
  await voorstelAgenderen(tx, actor, zaak, vergadering_id)
  const punt = { vergadering_id, nummer: zaak.nummer }
  return (over: Parameters<typeof buildBesluit>[0]) =>
    besluitNemen(tx, buildActor(lid, { nu: later }), punt, buildBesluit(over))
}

/** Three were ranked for € 10.000 of money; the first was granted € 5.000 and waits to be sent. */
async function createDeelsBesloten(tx: Tx) {
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('bedrag', '-', 1_000_000) }))
    .where('regeling_id', '=', regeling)
    .execute()
  const ronde = await createRonde(tx, [{ score: 100 }, { score: 80 }, { score: 60 }])
  const actor = { ...ronde.coordinator, nu: later }
  await rondeRangschikken(tx, actor, regeling, zonderReden)
  const [eerste] = ronde.zaken
  await voorstelOpstellen(tx, actor, eerste!, await naSluitingVoorstel(tx, eerste!))
  await (
    await naarCollege(tx, actor, eerste!)
  )({})
  return { ...ronde, actor }
}
const plekken = (tx: Tx, zaken: readonly { id: string }[]) =>
  Promise.all(
    zaken.map(async ({ id }) => {
      const plek = await findRangplaats(tx, id)
      return [plek?.plaats, plek?.uitkomst, plek?.bedrag]
    }),
  )

test('komt er geld vrij, dan krijgt wie nog geen besluit heeft opnieuw een plaats; wie wel een besluit heeft houdt plaats en geld (Awb 4:25 lid 2, 4:26)', async ({
  tx,
}) => {
  const { zaken, actor } = await createDeelsBesloten(tx)
  expect(await plekken(tx, zaken)).toEqual([
    [1, 'past', 500_000],
    [2, 'past', 500_000],
    [3, 'plafond', 0],
  ])
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('vastgelegd', '-', 300_000) }))
    .where('regeling_id', '=', regeling)
    .execute()
  const reden = 'Een subsidie uit deze ronde is ingetrokken.'
  await rondeRangschikken(tx, actor, regeling, { reden })
  await sql`set constraints all immediate`.execute(tx)
  expect(await plekken(tx, zaken)).toEqual([
    [1, 'past', 500_000],
    [2, 'past', 500_000],
    [3, 'deels', 300_000],
  ])
  expect(await statussen(tx, [zaken[0]!.id])).toEqual(['besloten'])
  const [laatste, eerdere] = await listRangschikkingen(tx, (await versieVan(tx)).id)
  expect([laatste?.reden, laatste?.beschikbaar, eerdere?.beschikbaar]).toEqual([
    reden,
    800_000,
    1_000_000,
  ])
  const plaatsen = await listRangplaatsen(tx, laatste!.id)
  expect(plaatsen.map(({ besloten }) => besloten)).toEqual([true, false, false])
})

test('ook als de volgende ronde al open is, wordt een eerdere ronde opnieuw vastgesteld', async ({
  tx,
}) => {
  const { actor } = await createDeelsBesloten(tx)
  const { id, versie } = await metVolgendeRonde(tx)
  const reden = 'Een subsidie uit deze ronde is ingetrokken.'
  expect(await rondeRangschikken(tx, actor, regeling, { reden }).catch(codesVan)).toContain(
    'ronde-open',
  )
  await rondeRangschikken(tx, actor, regeling, { reden, versie })
  expect((await listRangschikkingen(tx, id)).map((een) => een.versie)).toEqual([2, 1])
})

test('ook in een eerdere ronde wordt geloot terwijl de volgende al open is', async ({ tx }) => {
  const { coordinator, nummers } = await createRonde(tx, [{ score: 80 }, { score: 80 }])
  const { id, versie } = await metVolgendeRonde(tx)
  const actor = { ...coordinator, nu: later }
  await lotingVastleggen(tx, coordinator, regeling, { ...verzegeld, versie })
  await lotingTrekken(tx, actor, regeling, { zaad: '', aanwezigen, versie })
  expect((await findLoting(tx, id))?.volgorde).toHaveLength(nummers.length)
  await rondeRangschikken(tx, actor, regeling, { ...zonderReden, versie })
  expect((await listRangschikkingen(tx, id)).map((een) => een.versie)).toEqual([1])
})

test('na de volgorde veranderen de scores niet meer, ook niet als het college het voorstel terugstuurt (Awb 4:26)', async ({
  tx,
}) => {
  const { coordinator, beoordelaars, zaken } = await createRonde(tx, [{ score: 80 }])
  const zaak = zaken[0]!
  await rondeRangschikken(tx, coordinator, regeling, zonderReden)
  const actor = { ...coordinator, nu: later }
  await voorstelOpstellen(tx, actor, zaak, await naSluitingVoorstel(tx, zaak))
  const voorstel = (await findVoorstel(tx, zaak.id))!
  await tx.updateTable('voorstel').set({ vervallen_op: later }).execute()
  await tx.updateTable('aanvraag').set({ status: 'beoordeeld' }).where('id', '=', zaak.id).execute()
  const een = buildActor(beoordelaars[0]!, { nu: later })
  expect(
    await consensusVastleggen(tx, een, zaak, await buildGesprek(tx, zaak, 100)).catch(codesVan),
  ).toEqual(['al-gerangschikt'])
  const langs = async (opdracht: RawBuilder<unknown>, fout: object) => {
    await sql`savepoint hier`.execute(tx)
    await expect(opdracht.execute(tx)).rejects.toMatchObject(fout)
    await sql`rollback to hier`.execute(tx)
  }
  await langs(
    sql`insert into consensus (gemeente_id, aanvraag_id, versie, opgesteld_door, moment)
      values ('leusden', ${zaak.id}, 1, ${een.gebruiker.id}, ${later})`,
    { code: '23514' },
  )
  await langs(sql`update score set score = 100`, { code: '23001' })
  await langs(
    sql`insert into voorstel select (jsonb_populate_record(v, jsonb_build_object('id', gen_random_uuid(),
      'versie', 2, 'vervallen_op', null, 'score', 100))).* from voorstel v where v.id = ${voorstel.id}`,
    { constraint: 'score_van_rangplaats' },
  )
})

test('is over elke aanvraag van de ronde besloten, dan staat de volgorde vast', async ({ tx }) => {
  const { zaken, actor } = await createDeelsBesloten(tx)
  const rest = zaken.slice(1).map(({ id }) => id)
  await tx
    .updateTable('aanvraag')
    .set({ status: 'ingetrokken_door_aanvrager' })
    .where('id', 'in', rest)
    .execute()
  expect(await rondeRangschikken(tx, actor, regeling, { reden: 'x' }).catch(codesVan)).toEqual([
    'alles-besloten',
  ])
})

test('ook de database laat wie een besluit kreeg op zijn plaats (Awb 4:26)', async ({ tx }) => {
  const { zaken, coordinator } = await createDeelsBesloten(tx)
  const [eerste, tweede] = zaken
  const { id: regeling_versie_id } = await versieVan(tx)
  const maak = async (...plaatsen: object[]) => {
    const { id: rangschikking_id } = await tx
      .insertInto('rangschikking')
      .values({
        ...{ gemeente_id: 'leusden', regeling_versie_id, versie: 2, reden: 'x' },
        ...{ beschikbaar: 500_000, moment: later, vastgesteld_door: coordinator.gebruiker.id },
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const over of plaatsen)
      await tx
        .insertInto('rangplaats')
        .values({
          ...{ gemeente_id: 'leusden', rangschikking_id, aanvraag_id: eerste!.id, plaats: 1 },
          ...{ score: 100, door: 'score', uitkomst: 'past', bedrag: 500_000, besloten: true },
          ...over,
        })
        .execute()
    await sql`set constraints all immediate`.execute(tx)
  }
  const fout = { code: '23514', constraint: 'besloten_plaats' }
  for (const over of [
    { bedrag: 100_000 },
    { plaats: 2 },
    { besloten: false },
    { aanvraag_id: tweede!.id },
  ]) {
    await sql`savepoint hier`.execute(tx)
    await expect(maak(over)).rejects.toMatchObject(fout)
    await sql`rollback to savepoint hier`.execute(tx)
  }
  await sql`savepoint hier`.execute(tx)
  await expect(maak()).rejects.toMatchObject(fout)
  await sql`rollback to savepoint hier`.execute(tx)
  await maak({})
})

test('in een ronde komt een voorstel pas na de volgorde, en niet boven de plaats', async ({
  tx,
}) => {
  // 50.000 euro: vijf keer het maximum past, voor de zesde is er niets meer
  const { coordinator, zaken } = await createRonde(tx, [
    ...[100, 100, 100, 100].map((score) => ({ score, gevraagd: 1_000_000 })),
    { score: 80, gevraagd: 700_000 },
    { score: 60, gevraagd: 500_000 },
  ])
  const laatste = zaken[5]!
  const voorstel = await naSluitingVoorstel(tx, laatste)
  expect(await voorstelOpstellen(tx, coordinator, laatste, voorstel).catch(codesVan)).toEqual([
    'niet-gerangschikt',
  ])
  await lotingVastleggen(tx, coordinator, regeling, verzegeld)
  const actor = { ...coordinator, nu: later }
  await lotingTrekken(tx, actor, regeling, { zaad: '', aanwezigen })
  await rondeRangschikken(tx, actor, regeling, zonderReden)
  expect(await findRangplaats(tx, laatste.id)).toMatchObject({ uitkomst: 'deels', bedrag: 300_000 })
  expect(await voorstelOpstellen(tx, actor, laatste, voorstel).catch(codesVan)).toEqual([
    'boven-rangplaats',
  ])
  const deel = { ...voorstel, uitkomst: 'deels_verlenen' as const, bedrag: 300_000 }
  await voorstelOpstellen(tx, actor, laatste, deel)
  expect((await findVoorstel(tx, laatste.id))?.bedrag).toBe(300_000)
})

test('wie beslist geeft niet meer dan de plaats in de volgorde geeft, ook met een reden (Awb 4:26)', async ({
  tx,
}) => {
  const { coordinator, zaken } = await createRonde(tx, [
    ...[100, 100, 100, 100].map((score) => ({ score, gevraagd: 1_000_000 })),
    { score: 80, gevraagd: 700_000 },
    { score: 60, gevraagd: 500_000 },
  ])
  await lotingVastleggen(tx, coordinator, regeling, verzegeld)
  const actor = { ...coordinator, nu: later }
  await lotingTrekken(tx, actor, regeling, { zaad: '', aanwezigen })
  await rondeRangschikken(tx, actor, regeling, zonderReden)
  const laatste = zaken[5]!
  const voorstel = await naSluitingVoorstel(tx, laatste)
  const deel = { ...voorstel, uitkomst: 'deels_verlenen' as const, bedrag: 300_000 }
  await voorstelOpstellen(tx, actor, laatste, deel)
  const besluiten = await naarCollege(tx, actor, laatste)
  expect(
    await besluiten({ uitkomst: 'verlenen', afwijking: 'Wij vinden dit belangrijk.' }).catch(
      codesVan,
    ),
  ).toEqual(['boven-rangplaats'])
  await besluiten({ uitkomst: 'deels_verlenen', bedrag: 300_000 })
  const { id } = (await findBesluit(tx, laatste.id))!
  const meer = sql`insert into besluit select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(),
      'bedrag', 400000))).* from besluit b where b.id = ${id}`
  await expect(meer.execute(tx)).rejects.toMatchObject({ constraint: 'rangplaats' })
})

test('een aanvraag die nog niet is beoordeeld, houdt de volgorde tegen', async ({ tx }) => {
  const { coordinator } = await createRonde(tx, [{ score: 80 }])
  const over = { regeling_id: regeling, status: 'volledig' } as const
  await createIngediend(tx, await createLeusdenaar(tx), over)
  await createIngediend(tx, await createLeusdenaar(tx), { regeling_id: regeling })
  expect(await rondeRangschikken(tx, coordinator, regeling, zonderReden).catch(codesVan)).toEqual([
    'niet-volledig',
    'niet-beoordeeld',
  ])
})
