import type pg from 'pg'
import { createDb, createPool, type Db, type Tx } from '../../db/db.ts'
import { config } from './config.server.ts'
import { log } from './log.server.ts'

let opened: { pool: pg.Pool; db: Db } | undefined

function open() {
  const pool = createPool(config().databaseUrl, (error) =>
    log.error({ err: error }, 'database connection lost'),
  )
  return { pool, db: createDb(pool) }
}

export const getPool = () => (opened ??= open()).pool
export const getDb = () => (opened ??= open()).db

export async function closeDb() {
  const closing = opened
  opened = undefined
  await closing?.db.destroy()
}

const retryable = new Set(['40001', '40P01'])

/** One act in one transaction; a whole act is tried again when PostgreSQL broke a deadlock. */
export async function inTransaction<T>(act: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await getDb().transaction().execute(act)
    } catch (error) {
      if (attempt === 3 || !retryable.has((error as { code?: string }).code ?? '')) throw error
    }
  }
}

// connection lost, shutting down or starting, a full disk or pool, waited too long for a lock or an answer
const unavailableCodes = /^(08...|53...|57P0[1-3]|57014|55P03|25P03|ECONNRESET|EPIPE)$/
const unavailableTexts = /^(Connection terminated|timeout exceeded when trying to connect)/

/** Whether PostgreSQL could not answer now: nothing is wrong with what was asked, so it can be asked again. */
export function isUnavailable(error: unknown) {
  if (!(error instanceof Error)) return false
  const { code = '', syscall } = error as NodeJS.ErrnoException
  return (
    syscall === 'connect' || unavailableCodes.test(code) || unavailableTexts.test(error.message)
  )
}
