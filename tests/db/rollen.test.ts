import pg from 'pg'
import { expect } from 'vitest'
import { test } from '../helpers/test-db.ts'

const vijandig = [
  'update audit set handeling = handeling',
  'delete from audit',
  'truncate audit',
  'insert into audit_zegel (volgnummer, audit_id, vorige, hash, moment) values (1, 1, $$x$$, $$y$$, now())',
  'update besluit set bedrag = bedrag + 1',
  'delete from besluit',
  'update indiening set inhoud = inhoud',
  'delete from termijn_gebeurtenis',
  'update instemming set uitkomst = $$bevestigd$$',
  'update voorlegging set inhoud = inhoud',
  'delete from betrokkenheid',
  'update betrokkenheid set taak = taak',
  'delete from uitgaande_mail',
  'update uitgaande_mail set tekst = tekst',
  'delete from betaling',
  'delete from gebruiker',
  'alter table audit disable trigger all',
  'drop table audit',
  'create table eigen (x int)',
  'create role baas superuser',
  'grant eigenaar to app',
  'set role eigenaar',
  'set role postgres',
  'alter role app superuser',
  "select plan_taak('alles_wissen', '{}')",
  'select * from graphile_worker._private_jobs',
  "copy gemeente to program 'true'",
]

test.for(vijandig)('de rol van de toepassing mag dit niet: %s', async (statement, { database }) => {
  const client = new pg.Client({ connectionString: database.url('app') })
  await client.connect()
  await expect(client.query(statement).finally(() => client.end())).rejects.toThrow()
})

test('de rol van de toepassing bezit niets en is geen beheerder van de database', async ({
  database,
}) => {
  const client = new pg.Client({ connectionString: database.url('app') })
  await client.connect()
  const { rows } = await client.query(
    `select (select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles where rolname = current_user) as machtig,
            (select count(*)::int from pg_class where relowner = current_user::regrole) as bezit`,
  )
  await client.end()
  expect(rows).toEqual([{ machtig: false, bezit: 0 }])
})

test('wat alleen groeit, verandert ook de eigenaar niet', async ({ database }) => {
  const client = new pg.Client({ connectionString: database.url('eigenaar') })
  await client.connect()
  for (const table of [
    'audit',
    'audit_zegel',
    'besluit',
    'indiening',
    'instemming',
    'voorlegging',
    'termijn_gebeurtenis',
    'bericht',
  ])
    await expect(client.query(`truncate ${table} cascade`), table).rejects.toThrow(
      /alleen worden toegevoegd/,
    )
  await client.end()
})
