import { createHash } from 'node:crypto'
import { Kysely, PostgresDialect, type QueryCreator, type Transaction } from 'kysely'
import pg from 'pg'
import type { Database } from './schema.ts'
import { gather, togetherClient } from './together.ts'

export type Db = Kysely<Database>
export type Tx = Transaction<Database>
/** With what a part of a statement is composed, whatever parts stand beside it. */
export type Composer<Tables = Database> = Pick<
  QueryCreator<Tables>,
  'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom'
>

// A civil date stays a 'jjjj-mm-dd' string; cents and counts are numbers.
pg.types.setTypeParser(pg.types.builtins.DATE, (value) => value)
pg.types.setTypeParser(pg.types.builtins.INT8, Number)
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number)

type Log = (error: Error) => void

/**
 * A pool that survives PostgreSQL going away: both handlers are needed, or the process dies with it. `idle`: how long a
 * transaction may wait for something else than the database.
 */
export function createPool(connectionString: string, onError: Log, max = 10, idle = 15_000) {
  const pool = new pg.Pool({
    connectionString,
    max,
    // one packet may hold several statements; each still waits for its own answer
    pipeline: true,
    connectionTimeoutMillis: 4_000,
    // whatever the server was set to, a moment is read as it was written
    options: '-c TimeZone=UTC',
    statement_timeout: 10_000,
    lock_timeout: 5_000,
    idle_in_transaction_session_timeout: idle,
    idleTimeoutMillis: 30_000,
  })
  pool.on('error', onError)
  pool.on('connect', (client) => client.on('error', onError))
  return pool
}

/** Kysely on a pool; every statement is prepared once per connection, under a name made from its text. */
export function createDb(pool: pg.Pool): Db {
  const ask = gather(pool)
  const named = {
    connect: () => Promise.resolve(togetherClient(pool, ask, statementName)),
    end: () => pool.end(),
  }
  return new Kysely<Database>({
    dialect: new PostgresDialect({ pool: named as unknown as pg.Pool }),
  })
}

const names = new Map<string, string>()

function statementName(text: string) {
  if (text.length < 20) return undefined
  const known = names.get(text)
  if (known || names.size > 2_000) return known
  const name = createHash('sha1').update(text).digest('base64url')
  names.set(text, name)
  return name
}
