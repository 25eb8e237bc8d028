import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { vergaderingPlannen } from '../../app/commands/vergadering-plannen.server.ts'
import { voorstelAanhouden } from '../../app/commands/voorstel-aanhouden.server.ts'
import { agenda, findAgendapunt } from '../../db/queries/agenda.ts'
import { findVergadering } from '../../db/queries/college.ts'
import { findVoorstel } from '../../db/queries/voorstel.ts'
import { buildActor, nu } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { buildBesluit, createGeagendeerd } from '../helpers/voorstel.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const check = (constraint: string) => ({ code: '23514', constraint })

test('een aangehouden voorstel staat op één agenda: die van de andere vergadering', async ({
  tx,
}) => {
  const { zaak, punt, eerste, secretaris } = await createGeagendeerd(tx)
  await vergaderingPlannen(tx, buildActor(secretaris), '2026-12-15')
  const later = await findVergadering(tx, 'elburg', '2026-12-15')
  const reden = 'Eerst een gesprek.'
  const aanhouden = (vergadering: string) =>
    voorstelAanhouden(tx, buildActor(eerste), punt, { vergadering, reden })
  await expect(aanhouden(punt.vergadering_id)).rejects.toThrow('Kies een vergadering na')
  await aanhouden(later!.id)
  expect((await findVoorstel(tx, zaak.id))?.vergadering).toBe('2026-12-15')
  expect(await findAgendapunt(tx, punt.vergadering_id, zaak.nummer)).toMatchObject({
    aanhoudreden: reden,
    aangehouden_tot: '2026-12-15',
  })
  await expect(besluitNemen(tx, buildActor(eerste), punt, buildBesluit())).rejects.toThrow(
    'aangehouden tot de vergadering van 15 december 2026',
  )
})

test('de database laat niet aanhouden wat besloten is', async ({ tx }) => {
  const { punt, eerste, secretaris, zaak } = await createGeagendeerd(tx)
  await vergaderingPlannen(tx, buildActor(secretaris), '2026-12-15')
  const later = await findVergadering(tx, 'elburg', '2026-12-15')
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const { id } = (await findAgendapunt(tx, punt.vergadering_id, zaak.nummer))!
  const aangehouden = {
    aangehouden_op: nu,
    aangehouden_door: eerste.id,
    aanhoudreden: 'Toch niet.',
    aangehouden_naar: later!.id,
  }
  await expect(
    tx.updateTable('agendapunt').set(aangehouden).where('id', '=', id).execute(),
  ).rejects.toMatchObject(check('aangehouden'))
})

test('tegen stemt in de database alleen een lid dat er was', async ({ tx }) => {
  const { punt, eerste, derde } = await createGeagendeerd(tx)
  const { id: besluit_id } = await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  await expect(
    tx
      .insertInto('tegenstem')
      .values({ gemeente_id: 'elburg', besluit_id, gebruiker_id: derde.id })
      .execute(),
  ).rejects.toMatchObject(check('tegenstem'))
})

test('de database publiceert geen besluitenlijst voor de brieven', async ({ tx }) => {
  const { punt, eerste, secretaris } = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  await expect(
    tx
      .updateTable('collegevergadering')
      .set({ gesloten_op: nu, besluitenlijst_op: nu, besluitenlijst_door: secretaris.id })
      .where('id', '=', punt.vergadering_id)
      .execute(),
  ).rejects.toMatchObject(check('besluitenlijst'))
})

test('de leden die tegen waren staan bij het besluit, en een meerderheid tegen besluit niets', async ({
  tx,
}) => {
  const { punt, zaak, eerste, tweede } = await createGeagendeerd(tx)
  const tegen = (leden: string[]) =>
    besluitNemen(tx, buildActor(eerste), punt, buildBesluit({ tegen: leden }))
  await expect(tegen([eerste.id, tweede.id])).rejects.toThrow('Meer leden zijn tegen dan voor')
  await expect(tegen([eerste.id])).rejects.toThrow('de voorzitter is tegen')
  await tegen([tweede.id])
  const na = await findAgendapunt(tx, punt.vergadering_id, zaak.nummer)
  expect(na?.tegen).toEqual([{ naam: tweede.naam }])
  expect(na?.voorzittersstem).toBe(eerste.naam)
  await sql`set constraints all immediate`.execute(tx)
})

test('de database kent de voorzitter en zijn stem ook (Gemeentewet 59)', async ({ tx }) => {
  const { punt, eerste, tweede, derde, secretaris } = await createGeagendeerd(tx)
  const { id: besluit_id } = await besluitNemen(tx, buildActor(eerste), punt, buildBesluit())
  const stem = (tabel: 'tegenstem' | 'voorzittersstem', { id: gebruiker_id }: { id: string }) =>
    tx.insertInto(tabel).values({ gemeente_id: 'elburg', besluit_id, gebruiker_id }).execute()
  const weigert = async (constraint: string, doe: () => Promise<unknown>) => {
    await sql`savepoint hier`.execute(tx)
    const poging = async () => {
      await doe()
      await sql`set constraints all immediate`.execute(tx)
    }
    await expect(poging()).rejects.toMatchObject(check(constraint))
    await sql`rollback to savepoint hier`.execute(tx)
  }
  // two take part: one against is even
  await weigert('meerderheid', () => stem('tegenstem', tweede))
  await weigert('voorzittersstem', () => stem('voorzittersstem', eerste))
  await weigert('voorzittersstem', async () => {
    await stem('voorzittersstem', tweede)
    await stem('tegenstem', eerste)
  })
  await weigert('meerderheid', async () => {
    await stem('voorzittersstem', eerste)
    await stem('tegenstem', eerste)
  })
  const tweeVoorzitters = {
    ...{ gemeente_id: 'elburg', vergadering_id: punt.vergadering_id, gebruiker_id: derde.id },
    ...{ vastgelegd_door: secretaris.id, voorzitter: true, moment: nu },
  }
  await expect(tx.insertInto('presentie').values(tweeVoorzitters).execute()).rejects.toMatchObject({
    code: '23505',
    constraint: 'presentie_voorzitter',
  })
})

test('een agenda leest alleen de besluiten van die vergadering, hoeveel er ook zijn; van elk punt is er één', async ({
  db,
  database,
}) => {
  const { punt, eerste } = await db.transaction().execute((tx) => createGeagendeerd(tx))
  const besluit = await db
    .transaction()
    .execute((tx) => besluitNemen(tx, buildActor(eerste), punt, buildBesluit()))
  const kopie = (agendapunt: string, aantal: number) => `
    insert into besluit select (jsonb_populate_record(b, jsonb_build_object('id', gen_random_uuid(),
      'aanvraag_id', gen_random_uuid(), 'agendapunt_id', ${agendapunt}))).* from besluit b, generate_series(1, ${aantal})
     where b.id = '${besluit.id}'`
  await asSuperuser(
    database.name,
    `set session_replication_role = replica; ${kopie('gen_random_uuid()', 2_000)}; analyze besluit`,
  )
  const { indexen, blokken } = await planVan(db, agenda(db, punt.vergadering_id))
  expect(indexen).toContain('besluit_agendapunt')
  expect(blokken).toBeLessThan(100)
  await expect(
    asSuperuser(
      database.name,
      `set session_replication_role = replica; ${kopie('b.agendapunt_id', 1)}`,
    ),
  ).rejects.toMatchObject({ code: '23505', constraint: 'besluit_agendapunt' })
})
