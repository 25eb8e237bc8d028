import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import pg from 'pg'

const folder = new URL('./migrations/', import.meta.url)

type Urls = { ownerUrl: string; workerUrl: string }

/** Brings the database to the newest version: first the queue's own schema, then ours, each file in one transaction. */
export async function migrate({ ownerUrl, workerUrl }: Urls) {
  const { runMigrations } = await import('graphile-worker')
  await runMigrations({ connectionString: workerUrl, logger: undefined })
  await registerTasks(workerUrl)
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('migratie'))")
    await client.query(
      'create table if not exists migratie (naam text primary key, checksum text not null, op timestamptz not null default now())',
    )
    await client.query('grant select on migratie to app, werker')
    const { rows } = await client.query<{ naam: string; checksum: string }>(
      'select naam, checksum from migratie',
    )
    const applied = new Map(rows.map((row) => [row.naam, row.checksum]))
    for (const { name, text, checksum } of await migrations()) {
      const known = applied.get(name)
      if (known === checksum) continue
      if (known) throw new Error(`Migration ${name} was changed after it was applied`)
      await apply(client, name, text, checksum)
    }
  } finally {
    await client.end()
  }
}

/**
 * The queue makes the row of a task at its first job, in that job's transaction: every other act that queues would wait
 * for it. So the row is there beforehand.
 */
async function registerTasks(workerUrl: string) {
  const client = new pg.Client({ connectionString: workerUrl })
  await client.connect()
  await client
    .query(
      "insert into graphile_worker._private_tasks (identifier) values ('mail_versturen'), ('brief_maken') on conflict do nothing",
    )
    .finally(() => client.end())
}

/** Names of the migrations this version of the program knows, in order. */
export async function migrations() {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort()
  return Promise.all(
    names.map(async (name) => {
      const text = await readFile(new URL(name, folder), 'utf8')
      return { name, text, checksum: createHash('sha256').update(text).digest('hex') }
    }),
  )
}

async function apply(client: pg.Client, name: string, text: string, checksum: string) {
  try {
    await client.query('begin')
    await client.query(text)
    await client.query('insert into migratie (naam, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`Migration ${name} failed`, { cause: error })
  }
}

/** Makes the three roles and the database in a cluster of our own (embedded or tests); a deployment does this by hand. */
export async function createDatabase(superuserUrl: string, name: string) {
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query("select pg_advisory_lock(hashtext('rollen'))")
    const { rows } = await client.query<{ rolname: string }>(
      "select rolname from pg_roles where rolname in ('eigenaar', 'app', 'werker')",
    )
    for (const role of ['eigenaar', 'app', 'werker'])
      if (!rows.some((row) => row.rolname === role)) await client.query(`create role ${role} login`)
    await client.query('grant werker to eigenaar')
    const found = await client.query('select from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${name} owner eigenaar`)
    await client.query(`grant create on database ${name} to werker`)
  } finally {
    await client.end()
  }
}
