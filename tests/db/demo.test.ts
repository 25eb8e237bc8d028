import { expect } from 'vitest'
import { seedDemoideeen, seedDemomensen, seedDemozaken } from '../../app/server/demo/seed.ts'
import { elburg } from '../../app/server/demo/zaken/elburg.ts'
import { fietsmaatjes } from '../../app/server/demo/zaken/elburg/fietsmaatjes.ts'
import { taalwandelen } from '../../app/server/demo/zaken/elburg/taalwandelen.ts'
import { spelen } from '../../app/server/demo/zaken/spelen.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { listWachtrij } from '../../db/queries/volgorde.ts'
import { sealAudit } from '../../db/queries/zegel.ts'
import { verify } from '../../db/verify/verify.ts'
import { test } from '../helpers/test-db.ts'

const vandaag = new Date('2026-11-25T10:00:00Z')

// the first filling plays every case: on a busy machine that takes a while
const lang = { timeout: 300_000 }

async function vullen(db: Db) {
  await seedDemomensen(db)
  await seedDemozaken(db, vandaag, new URL('http://localhost:3000'))
}

test('wordt het vullen afgebroken, dan blijft er niets half staan', lang, async ({ db }) => {
  await seedDemomensen(db)
  const origin = new URL('http://localhost:3000')
  await expect(seedDemozaken(db, vandaag, origin, AbortSignal.abort())).rejects.toThrow()
  expect(await zaken(db)).toEqual([])
})

const zaken = (db: Db) =>
  db
    .selectFrom('aanvraag')
    .select(['nummer', 'status', 'gemeente_id', 'regeling_id', 'titel'])
    .orderBy('nummer')
    .execute()

test(
  'twee keer vullen geeft dezelfde voorbeelden, zonder fout in keten, geld of termijnen',
  lang,
  async ({ db, database }) => {
    await vullen(db)
    const eerst = await zaken(db)
    expect(eerst.length).toBeGreaterThan(0)
    await vullen(db)
    expect(await zaken(db)).toEqual(eerst)

    const werker = createDb(createPool(database.url('werker'), console.error, 1))
    await werker.transaction().execute((tx) => sealAudit(tx, new Date()))
    await werker.destroy()
    expect((await verify(db, new Date(), null)).fouten).toEqual([])
  },
)

test('elke stand die een zaak in Elburg kan hebben, heeft een voorbeeld', async ({ db }) => {
  await vullen(db)
  const standen = (await zaken(db))
    .filter(({ regeling_id }) => regeling_id === 'elburg-innovatie')
    .map(({ status }) => status)
  expect(new Set(standen)).toEqual(
    new Set([
      'concept',
      'ingediend',
      'aanvulling_gevraagd',
      'volledig',
      'in_beoordeling',
      'beoordeeld',
      'voorstel',
      'besloten',
      'verleend',
      'deels_verleend',
      'vaststelling_aangevraagd',
      'vastgesteld',
      'geweigerd',
      'buiten_behandeling',
      'ingetrokken_door_aanvrager',
    ]),
  )
})

test('van 2017 staan er alleen verleende projecten, met de dagen van toen en wat ervan is geleerd', async ({
  db,
}) => {
  await vullen(db)
  const projecten = await db
    .selectFrom('aanvraag as a')
    .leftJoin('publicatie as p', 'p.aanvraag_id', 'a.id')
    .select(['a.status', 'p.besluitdatum', 'p.les'])
    .where('a.regeling_id', '=', 'elburg-innovatie-2017')
    .execute()
  expect(projecten).toHaveLength(2)
  for (const { status, besluitdatum, les } of projecten) {
    expect(status).toBe('vastgesteld')
    expect(besluitdatum).toMatch(/^2017/)
    expect(les).toBeTruthy()
  }
})

test('Leusden heeft drie aanvragen in de ronde en vier in de vorige, Oude IJsselstreek een die meteen is vastgesteld en een die alsnog wordt behandeld', async ({
  db,
}) => {
  await vullen(db)
  const alle = await zaken(db)
  const standen = (gemeente: string) =>
    alle.flatMap(({ gemeente_id, status }) => (gemeente_id === gemeente ? [status] : [])).sort()
  expect(standen('leusden')).toEqual([
    'concept',
    ...Array<string>(4).fill('gerangschikt'),
    ...Array<string>(3).fill('ingediend'),
  ])
  expect(standen('oude-ijsselstreek')).toEqual([
    'concept',
    'direct_vastgesteld',
    'ingediend',
    'ingediend',
  ])
})

test('een concept heeft een partner die meedoet, een die zwijgt en een die afziet, en een tegenvoorstel', async ({
  db,
}) => {
  await vullen(db)
  const antwoorden = await db
    .selectFrom('uitnodiging as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .select('u.antwoord')
    .where('a.status', '=', 'concept')
    .execute()
  expect(antwoorden.map(({ antwoord }) => antwoord)).toEqual(
    expect.arrayContaining(['bevestigd', 'afgewezen', null]),
  )
  const tegen = await db
    .selectFrom('criteriumvoorstel')
    .select('id')
    .where('kant', '=', 'gemeente')
    .execute()
  expect(tegen).toHaveLength(1)
})

test('op de agenda van de komende vergadering staan twee voorstellen', async ({ db }) => {
  await vullen(db)
  const punten = await db
    .selectFrom('agendapunt as p')
    .innerJoin('collegevergadering as c', 'c.id', 'p.vergadering_id')
    .select('c.datum')
    .where('c.datum', '>', '2026-11-25')
    .execute()
  expect(punten).toEqual([{ datum: '2026-12-01' }, { datum: '2026-12-01' }])
})

test('alles is voorbij: geen stap ligt na vandaag, en de keten loopt op met de tijd', async ({
  db,
}) => {
  await vullen(db)
  const regels = await db
    .selectFrom('audit')
    .select(['moment', 'gemeente_id'])
    .where('gemeente_id', '=', 'elburg')
    .orderBy('id')
    .execute()
  const momenten = regels.map(({ moment }) => moment.getTime())
  expect(momenten).toEqual([...momenten].sort((een, ander) => een - ander))
  expect(Math.max(...momenten)).toBeLessThan(vandaag.getTime())
})

test('post gaat alleen naar adressen die niet bestaan', async ({ db }) => {
  await vullen(db)
  const post = await db.selectFrom('uitgaande_mail').select('aan_adres').distinct().execute()
  expect(post.filter(({ aan_adres }) => !/@([a-z0-9-]+\.)+example$/.test(aan_adres))).toEqual([])
})

test('wat openbaar is, noemt geen inwoner', async ({ db }) => {
  await vullen(db)
  const teksten = JSON.stringify(await db.selectFrom('publicatie').selectAll().execute())
  const mensen = await db
    .selectFrom('gebruiker')
    .select('naam')
    .where('is_medewerker', '=', false)
    .execute()
  expect(mensen.filter(({ naam }) => naam && teksten.includes(naam))).toEqual([])
})

test('een voorbeeld dat zou beginnen voordat zijn regeling opende, blijft weg', async ({ tx }) => {
  const tellen = async () => (await tx.selectFrom('aanvraag').select('id').execute()).length
  const eerst = await tellen()
  await spelen(tx, elburg, {
    nu: new Date('2025-12-01T10:00:00Z'),
    origin: 'http://localhost:3000',
  })
  expect(await tellen()).toBe(eerst)
})

for (const dag of ['2027-01-05', '2027-01-11', '2027-02-03'])
  test(`ook aan het begin van een jaar (${dag}) staat er iemand in de rij van dat jaar`, async ({
    tx,
  }) => {
    await spelen(tx, [fietsmaatjes, taalwandelen], {
      nu: new Date(`${dag}T10:00:00Z`),
      origin: 'http://localhost:3000',
    })
    const pot = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', periode: 2027 }
    const rij = await listWachtrij(tx, pot)
    expect(rij.filter((een) => een.dag !== null)).toMatchObject([{ titel: fietsmaatjes.titel }])
    expect(rij.some((een) => een.dag === null && een.titel === taalwandelen.titel)).toBe(true)
  })

test(
  'elke gemeente heeft ideeën in meer dan één stand, met een kaartje dat niemand noemt',
  lang,
  async ({ db }) => {
    await vullen(db)
    const origin = new URL('http://localhost:3000')
    await seedDemoideeen(db, vandaag, origin)
    const eerst = await ideeen(db)
    await seedDemoideeen(db, vandaag, origin)
    expect(await ideeen(db)).toEqual(eerst)
    const namen = await db.selectFrom('gebruiker').select('naam').execute()
    for (const [gemeente, van] of Map.groupBy(eerst, ({ gemeente_id }) => gemeente_id)) {
      expect(new Set(van.map(({ stand }) => stand)).size, gemeente).toBeGreaterThan(2)
      const geplaatst = van.filter(({ geplaatst_op }) => geplaatst_op !== null)
      expect(geplaatst.length, gemeente).toBeGreaterThan(0)
      for (const { naam } of namen) expect(JSON.stringify(geplaatst)).not.toContain(naam)
    }
  },
)

const ideeen = (db: Db) =>
  db
    .selectFrom('idee as i')
    .leftJoin('idee_kaart as k', 'k.idee_id', 'i.id')
    .select(['i.id', 'i.gemeente_id', 'i.stand', 'k.zoekt', 'k.wat', 'k.geplaatst_op'])
    .orderBy('i.id')
    .execute()
