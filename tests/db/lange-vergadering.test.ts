import { expect } from 'vitest'
import { verzamelopdrachtGeven } from '../../app/commands/verzamelopdracht-geven.server.ts'
import { agendapuntVan, findAgendapunt } from '../../db/queries/agenda.ts'
import { volgendPunt } from '../../db/queries/verzamelopdracht.ts'
import { buildActor } from '../helpers/factories.ts'
import { planVan } from '../helpers/query-plan.ts'
import { createGeagendeerd } from '../helpers/voorstel.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

test('van een lange vergadering leest een besluit alleen zijn eigen punt, en een opdracht alleen wat nog wacht', async ({
  db,
  database,
}) => {
  const { punt, eerste, zaak } = await db.transaction().execute((tx) => createGeagendeerd(tx))
  const { vergadering_id, nummer } = punt
  const { id } = (await findAgendapunt(db, vergadering_id, zaak.nummer))!
  const opdracht = await db
    .transaction()
    .execute((tx) =>
      verzamelopdrachtGeven(
        tx,
        buildActor(eerste),
        { vergadering_id, soort: 'besluiten' },
        { punten: [{ id, versie: 1 }] },
      ),
    )
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
    insert into agendapunt select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
      'volgorde', p.volgorde + n, 'voorstel_id', gen_random_uuid()))).* from agendapunt p, generate_series(1, 2000) n
     where p.id = '${id}';
    insert into verzamelpunt select (jsonb_populate_record(p, jsonb_build_object('agendapunt_id', gen_random_uuid(),
      'stand', 'gedaan'))).* from verzamelpunt p, generate_series(1, 2000) n where p.opdracht_id = '${opdracht.id}';
    analyze agendapunt; analyze verzamelpunt`,
  )
  for (const voorAlles of [false, true]) {
    const eigen = await planVan(db, agendapuntVan(db, vergadering_id, nummer), voorAlles)
    expect(eigen.blokken).toBeLessThan(100)
    const volgende = await planVan(db, volgendPunt(db, null), voorAlles)
    expect(volgende.blokken).toBeLessThan(20)
  }
})
