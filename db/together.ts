import type { CompiledQuery } from 'kysely'
import type pg from 'pg'
import type { Db, Tx } from './db.ts'
import { PassedOver, sendPacket, type Answer, type Statement } from './packet.ts'

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

type Ask = (statement: Statement) => Promise<Answer>

/**
 * A client for Kysely. In a transaction it sends in one packet what could wait with what cannot, beginning with `begin`
 * itself; what is asked outside of one is left to `ask`. It takes a connection when it needs one.
 */
export function togetherClient(
  pool: pg.Pool,
  ask: Ask,
  named: (text: string) => string | undefined,
) {
  let client: pg.PoolClient | undefined
  let waiting: Statement[] = []
  let inTransaction = false
  let over = false

  const query = async (text: string, values: readonly unknown[]): Promise<Answer> => {
    const statement = { name: named(text), text, values }
    const begins = /^(begin|start transaction)\b/.test(text)
    if (begins) [inTransaction, over] = [true, false]
    // a commit that failed undid everything itself; what comes too late may not be done apart from its act
    if (over && text === 'rollback') return nothing
    if (over) throw new Error('This act is over: nothing more can be done in it.')
    if (!inTransaction) return ask(statement)
    if (begins || patient.has(values)) {
      waiting.push(statement)
      return nothing
    }
    const earlier = waiting
    waiting = []
    if (text === 'commit' || text === 'rollback') over = true
    // what was not sent yet need not be undone
    if (text === 'rollback' && !client) return nothing
    client ??= await pool.connect()
    const sent = text === 'rollback' ? [statement] : [...earlier, statement]
    const answers = await Promise.allSettled(sendPacket(client, sent))
    // the first that failed tells why
    const failed = answers.find((answer) => answer.status === 'rejected')
    if (!failed) return (answers.at(-1) as PromiseFulfilledResult<Answer>).value
    // the commit was passed over: the act is undone here, for nothing more is heard of it
    if (over) await client.query('rollback').catch(() => undefined)
    throw failed.reason
  }
  return { query, release: (discard?: boolean) => client?.release(discard) }
}

const nothing = { rows: [] }

/**
 * Gathers what is asked in one turn of the event loop, and sends it in one packet over one connection: all that a page
 * asks at once is one way to the database and back. Each statement succeeds or fails by itself.
 */
export function gather(pool: pg.Pool): Ask {
  let asked: (Statement & PromiseWithResolvers<Answer>)[] = []

  async function sendAsked() {
    const now = asked
    asked = []
    let client: pg.PoolClient | undefined
    try {
      client = await pool.connect()
      const answers = apart(client, now)
      for (const [index, answer] of answers.entries())
        answer.then(now[index]?.resolve, now[index]?.reject)
      await Promise.allSettled(answers)
    } catch (error) {
      for (const { reject } of now) reject(error)
    } finally {
      client?.release()
    }
  }

  return (statement) => {
    if (asked.length === 0) process.nextTick(() => void sendAsked())
    const answer = Promise.withResolvers<Answer>()
    asked.push({ ...statement, ...answer })
    return answer.promise
  }
}

/**
 * In one write. What only reads goes together, and what was passed over there is asked once more; what writes has a
 * packet of its own, so that nothing undoes it any more.
 */
function apart(client: pg.PoolClient, statements: readonly Statement[]): Promise<Answer>[] {
  const { stream } = client.connection
  stream.cork()
  try {
    return packets(statements).flatMap((packet) =>
      sendPacket(client, packet).map((answer, index) =>
        answer.catch((error: unknown) => {
          if (!(error instanceof PassedOver)) throw error
          return sendPacket(client, packet.slice(index, index + 1))[0] as Promise<Answer>
        }),
      ),
    )
  } finally {
    stream.uncork()
  }
}

function packets(statements: readonly Statement[]): Statement[][] {
  const all: Statement[][] = []
  let reads: Statement[] | undefined
  for (const statement of statements) {
    if (reads && isRead(statement)) reads.push(statement)
    else all.push([statement])
    reads = isRead(statement) ? all.at(-1) : undefined
  }
  return all
}

const isRead = ({ text }: Statement) =>
  /^\s*(select|with)\b/i.test(text) && !/\b(insert|update|delete|merge)\b/i.test(text)
