import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { verzamelopdrachtGeven } from '../../app/commands/verzamelopdracht-geven.server.ts'
import { verzamelopdrachtUitvoeren } from '../../app/commands/verzamelopdracht-uitvoeren.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { createDb, createPool, type Db, type Tx } from '../../db/db.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildActor } from '../helpers/factories.ts'
import { omvang } from '../helpers/omvang.ts'
import { until } from '../helpers/platform.ts'
import { createAgenda } from '../helpers/vergadering.ts'
import { buildBesluit } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const gevraagd = 100_000
const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel.' }

/** How often each application has one of these. */
async function perZaak(db: Db, vraag: (db: Db) => Promise<{ aanvraag_id: string | null }[]>) {
  const aantal = new Map<string | null, number>()
  for (const { aanvraag_id } of await vraag(db))
    aantal.set(aanvraag_id, (aantal.get(aanvraag_id) ?? 0) + 1)
  return [...aantal.values()]
}

/** One decision, one sending, one message and one mail for each of them. */
async function verwachtEenVanElk(db: Db, aantal: number) {
  const besluiten = (een: Db) => een.selectFrom('besluit').select('aanvraag_id').execute()
  const brieven = (een: Db) =>
    een
      .selectFrom('bekendmaking as k')
      .innerJoin('besluit as b', 'b.id', 'k.besluit_id')
      .select('b.aanvraag_id')
      .execute()
  const berichten = (een: Db) =>
    een.selectFrom('bericht').select('aanvraag_id').where('soort', '=', 'besluit').execute()
  const mails = (een: Db) =>
    een
      .selectFrom('uitgaande_mail')
      .select('aanvraag_id')
      .where('soort', '=', 'berichtwacht')
      .execute()
  for (const vraag of [besluiten, brieven, berichten, mails])
    expect(await perZaak(db, vraag)).toEqual(Array(aantal).fill(1))
}

/** Two who do the same at the same moment: one does it, the other hears that it was done. */
async function tweemaal(db: Db, daad: (tx: Tx, wie: 0 | 1) => Promise<unknown>) {
  const uitslag = await Promise.all(
    ([0, 1] as const).map((wie) =>
      db
        .transaction()
        .execute((tx) => daad(tx, wie))
        .then(
          () => 'gedaan' as const,
          (fout: unknown) => {
            if (fout instanceof Refusal) return 'te laat' as const
            throw fout
          },
        ),
    ),
  )
  expect(uitslag.sort()).toEqual(['gedaan', 'te laat'])
}

test('van elk paar dat tegelijk beslist of verstuurt wint er een: één besluit, één brief, één mail', async ({
  db,
  database,
}) => {
  const paren = omvang(6, 1_000)
  const { zaken, lid, ander, secretaris, vergadering_id } = await createAgenda(db, {
    jaar: 2101,
    bedragen: Array<number>(paren).fill(gevraagd),
    plafond: paren * gevraagd,
  })
  const wijd = createDb(createPool(database.url('app'), () => undefined, 16))
  const rij = [...zaken]
  const samen = async () => {
    for (let zaak = rij.shift(); zaak; zaak = rij.shift()) {
      const { id, nummer } = zaak
      const punt = { vergadering_id, nummer }
      const leden = [lid, ander] as const
      await tweemaal(wijd, (tx, wie) =>
        besluitNemen(tx, buildActor(leden[wie]), punt, buildBesluit()),
      )
      await tweemaal(wijd, (tx) => besluitBekendmaken(tx, buildActor(secretaris), { id }, register))
    }
  }
  await Promise.all(Array.from({ length: 8 }, samen))
  await wijd.destroy()
  await verwachtEenVanElk(db, paren)
  expect(await verifyGeld(db)).toEqual([])
}, 900_000)

test('een hele vergadering wordt in één keer opgedragen en door twee servers uitgevoerd, elk punt één keer', async ({
  db,
}) => {
  const aantal = omvang(8, 500)
  const { lid, secretaris, vergadering_id } = await createAgenda(db, {
    jaar: 2102,
    // what was ordered is done by the real clock
    datum: '2026-11-20',
    bedragen: Array<number>(aantal).fill(gevraagd),
    plafond: aantal * gevraagd,
  })
  const rijen = await db
    .selectFrom('agendapunt')
    .select('id')
    .where('vergadering_id', '=', vergadering_id)
    .execute()
  const punten = rijen.map(({ id }) => ({ id, versie: 1 }))
  const opdragen = async (soort: 'besluiten' | 'bekendmaken') => {
    const begin = performance.now()
    await db
      .transaction()
      .execute((tx) =>
        verzamelopdrachtGeven(
          tx,
          buildActor(soort === 'besluiten' ? lid : secretaris),
          { vergadering_id, soort },
          { punten },
        ),
      )
    const duur = performance.now() - begin
    // whoever orders it again finds nothing left to order
    await expect(
      db
        .transaction()
        .execute((tx) =>
          verzamelopdrachtGeven(
            tx,
            buildActor(lid),
            { vergadering_id, soort: 'besluiten' },
            { punten },
          ),
        ),
    ).rejects.toThrow('al gedaan of al opgedragen')
    await Promise.all([verzamelopdrachtUitvoeren(), verzamelopdrachtUitvoeren()])
    return duur
  }
  expect(await opdragen('besluiten')).toBeLessThan(5_000)
  expect(await opdragen('bekendmaken')).toBeLessThan(5_000)
  const standen = await db.selectFrom('verzamelpunt').select(['stand', 'reden']).execute()
  expect(standen.filter(({ stand }) => stand !== 'gedaan')).toEqual([])
  const eigen = await db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .select('b.id')
    .where('p.vergadering_id', '=', vergadering_id)
    .execute()
  expect(eigen).toHaveLength(aantal)
  expect(await verifyGeld(db)).toEqual([])
}, 900_000)

test('wie er halverwege wordt gedood, verliest niets en doet niets dubbel: geen brief te weinig, geen te veel', async ({
  db,
  database,
}) => {
  const aantal = omvang(8, 500)
  const { lid, secretaris, vergadering_id } = await createAgenda(db, {
    jaar: 2103,
    datum: '2026-11-19',
    bedragen: Array<number>(aantal).fill(gevraagd),
    plafond: aantal * gevraagd,
  })
  const rijen = await db
    .selectFrom('agendapunt')
    .select('id')
    .where('vergadering_id', '=', vergadering_id)
    .execute()
  const punten = rijen.map(({ id }) => ({ id, versie: 1 }))
  const { dataKey, ...config } = database.config
  const gegeven = JSON.stringify({ ...config, dataKey: dataKey.toString('base64') })
  for (const [soort, wie] of [
    ['besluiten', lid],
    ['bekendmaken', secretaris],
  ] as const) {
    const opdracht = { vergadering_id, soort }
    await db
      .transaction()
      .execute((tx) => verzamelopdrachtGeven(tx, buildActor(wie), opdracht, { punten }))
    let gedood = 0
    for (let wacht = aantal; wacht > 0; wacht = await countWachtend(db)) {
      const kind = spawn(process.execPath, [script, gegeven])
      const klaar = new Promise((resolve) => kind.once('exit', resolve))
      // each process does a few items and is killed in the middle of the next one; the last finishes
      const genoeg = wacht - Math.ceil(aantal / 4)
      if (genoeg > 0 && gedood < 3) {
        await until(async () => (await countWachtend(db)) <= genoeg)
        gedood += kind.kill('SIGKILL') ? 1 : 0
      }
      await klaar
    }
    expect(gedood).toBeGreaterThan(0)
  }
  const eigen = await db
    .selectFrom('besluit as b')
    .innerJoin('agendapunt as p', 'p.id', 'b.agendapunt_id')
    .leftJoin('bekendmaking as k', 'k.besluit_id', 'b.id')
    .select(['b.aanvraag_id', 'k.kanaal'])
    .select((eb) =>
      eb
        .selectFrom('uitgaande_mail as m')
        .select(({ fn }) => fn.countAll<number>().as('mails'))
        .whereRef('m.aanvraag_id', '=', 'b.aanvraag_id')
        .as('mails'),
    )
    .where('p.vergadering_id', '=', vergadering_id)
    .execute()
  expect(new Set(eigen.map(({ aanvraag_id }) => aanvraag_id)).size).toBe(aantal)
  expect(eigen.map(({ kanaal, mails }) => [kanaal, Number(mails)])).toEqual(
    Array(aantal).fill(['digitaal', 1]),
  )
  expect(await verifyGeld(db)).toEqual([])
}, 900_000)

test('gaf iemand een opdracht wiens toegang intussen is ingetrokken, dan gebeurt die niet, en wachten andere opdrachten daar niet op', async ({
  db,
}) => {
  const [weg, blijft] = await Promise.all(
    [2104, 2105].map((jaar) =>
      createAgenda(db, {
        jaar,
        bedragen: [gevraagd],
        plafond: gevraagd,
        datum: `2026-11-${jaar - 2090}`,
      }),
    ),
  )
  for (const agenda of [weg!, blijft!]) {
    const { vergadering_id, lid } = agenda
    const { id } = await db
      .selectFrom('agendapunt')
      .select('id')
      .where('vergadering_id', '=', vergadering_id)
      .executeTakeFirstOrThrow()
    const actor = buildActor(lid)
    await db
      .transaction()
      .execute((tx) =>
        verzamelopdrachtGeven(
          tx,
          actor,
          { vergadering_id, soort: 'besluiten' },
          { punten: [{ id, versie: 1 }] },
        ),
      )
  }
  await db
    .updateTable('gebruiker')
    .set({ geblokkeerd_op: new Date() })
    .where('id', '=', weg!.lid.id)
    .execute()
  expect(await verzamelopdrachtUitvoeren()).toBe(2)
  const stand = async ({ vergadering_id }: { vergadering_id: string }) =>
    db
      .selectFrom('verzamelpunt as p')
      .innerJoin('verzamelopdracht as o', 'o.id', 'p.opdracht_id')
      .select(['p.stand', 'p.reden'])
      .where('o.vergadering_id', '=', vergadering_id)
      .execute()
  expect(await stand(weg!)).toEqual([
    {
      stand: 'geweigerd',
      reden: 'Wie dit opdroeg, heeft geen toegang meer. Leg dit punt apart vast.',
    },
  ])
  expect(await stand(blijft!)).not.toEqual([{ stand: 'wacht', reden: null }])
  const geweigerd = await db
    .selectFrom('audit')
    .select(['handeling', 'resultaat', 'gebruiker_id'])
    .where('onderwerp', '=', `aanvraag/${weg!.zaken[0]!.nummer}`)
    .where('resultaat', '=', 'geweigerd')
    .execute()
  expect(geweigerd).toEqual([
    { handeling: 'besluiten', resultaat: 'geweigerd', gebruiker_id: weg!.lid.id },
  ])
})

const script = path.join(import.meta.dirname, 'verzamelwerk.script.ts')

async function countWachtend(db: Db) {
  const { aantal } = await db
    .selectFrom('verzamelpunt')
    .select(({ fn }) => fn.countAll<number>().as('aantal'))
    .where('stand', '=', 'wacht')
    .executeTakeFirstOrThrow()
  return Number(aantal)
}
