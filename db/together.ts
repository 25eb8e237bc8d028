import type { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { Db, Tx } from './db.ts'

/** The values of statements that may wait; told apart by the list itself, which Kysely hands to the driver as it is. */
const patient = new WeakSet<readonly unknown[]>()

/**
 * Sends a statement along with the next one of its transaction, the commit at the latest, in the order they were given:
 * for what nobody waits for. What goes wrong with it, comes out there. Outside a transaction it is sent at once.
 */
export async function sendAlong(tx: Db | Tx, statement: CompiledQuery) {
  patient.add(statement.parameters)
  await tx.executeQuery(statement)
}

type Statement = { name?: string | undefined; text: string; values?: readonly unknown[] }

/** A client for Kysely that sends what could wait in one packet with what cannot, beginning with `begin` itself. */
export function togetherClient(client: pg.PoolClient, named: (text: string) => string | undefined) {
  let waiting: Statement[] = []
  let inTransaction = false

  const query = (text: string, values: readonly unknown[]) => {
    const statement = { name: named(text), text, values }
    if (text === 'begin') inTransaction = true
    if (text === 'begin' || (inTransaction && patient.has(values))) {
      waiting.push(statement)
      return Promise.resolve(nothing)
    }
    const earlier = waiting
    waiting = []
    if (text === 'rollback') {
      inTransaction = false
      // what was not sent yet need not be undone
      return earlier[0]?.text === 'begin' ? Promise.resolve(nothing) : send(client, statement)
    }
    if (text === 'commit') inTransaction = false
    return earlier.length === 0 ? send(client, statement) : sendTogether(client, earlier, statement)
  }
  return { query, release: (discard?: boolean) => client.release(discard) }
}

const nothing = { rows: [] }

const send = (client: pg.PoolClient, { name, text, values = [] }: Statement) =>
  client.query({ name, text, values: [...values] } as pg.QueryConfig)

/** One packet; PostgreSQL runs them one after the other, each as if it came alone. The first that fails tells why. */
async function sendTogether(client: pg.PoolClient, earlier: Statement[], last: Statement) {
  const { stream } = client.connection
  stream.cork()
  const answers = [...earlier, last].map((statement) => send(client, statement))
  stream.uncork()
  const settled = await Promise.allSettled(answers)
  for (const answer of settled) if (answer.status === 'rejected') throw answer.reason
  return answers.at(-1)
}
