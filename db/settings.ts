import pg from 'pg'

const oldest = 150_016

/**
 * Why this database, as the application would use it, may not hold what people hand in: settings that lose
 * what was acknowledged, a version with known holes, or a role that may do more than the application should.
 */
export async function databaseProblems(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client
    .query<Row>(
      `select name, setting as value from pg_settings where name = any($1)
       union all select 'superuser', rolsuper::text from pg_roles where rolname = current_user
       union all select 'owner', exists (select from pg_class where relowner = current_user::regrole)::text`,
      [[...on, 'synchronous_commit', 'server_version_num']],
    )
    .finally(() => client.end())
  const found = new Map(rows.map(({ name, value }) => [name, value]))
  const problems = on
    .filter((name) => found.get(name) !== 'on')
    .map((name) => `The database has ${name} off; it must be on.`)
  // with replicas it may promise more, never less
  if (!['on', 'remote_apply'].includes(found.get('synchronous_commit') ?? ''))
    problems.push('The database has synchronous_commit off; it must be on.')
  if (Number(found.get('server_version_num')) < oldest)
    problems.push('The database is older than PostgreSQL 15.16.')
  if (found.get('superuser') !== 'false' || found.get('owner') !== 'false')
    problems.push('The role of DATABASE_URL must own nothing and be no superuser.')
  return problems
}

type Row = { name: string; value: string }
const on = ['fsync', 'full_page_writes', 'data_checksums']
