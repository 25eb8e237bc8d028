import pg from 'pg'

/** The version of the program that brought this database up to date last; null when none did, or there is no such database. */
export async function findStamp(ownerUrl: string) {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 30_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ stamp: string | null }>(
      `select obj_description(to_regclass('migratie'), 'pg_class') as stamp`,
    )
    return rows[0]?.stamp ?? null
  } catch {
    return null
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Writes it as the comment of the table of migrations, so that it comes along with a copy of the database. */
export async function writeStamp(ownerUrl: string, stamp: string) {
  const client = new pg.Client({ connectionString: ownerUrl })
  await client.connect()
  await client
    .query(`comment on table migratie is ${client.escapeLiteral(stamp)}`)
    .finally(() => client.end())
}

/** Lets one server at a time make the database ready; another that started at the same moment waits. */
export async function oneAtATime(ownerUrl: string, act: () => Promise<void>) {
  const client = new pg.Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`select pg_advisory_lock(hashtext('gereedmaken'))`)
    await act()
  } finally {
    await client.end()
  }
}
