import pg from 'pg'

export type Statement = { name: string | undefined; text: string; values: readonly unknown[] }
export type Answer = { rows: unknown[] }

/** A statement that PostgreSQL did not begin, since one before it in the packet failed. */
export class PassedOver extends Error {
  constructor() {
    super('An earlier statement of the packet failed.')
  }
}

/**
 * Sends these in one packet with one Sync at its end: PostgreSQL answers them in one packet too, where it otherwise sends
 * one for each. It runs them one after the other, and after one that fails none; outside a transaction that one also
 * undoes what those before it wrote.
 */
export function sendPacket(
  client: pg.PoolClient,
  statements: readonly Statement[],
): Promise<Answer>[] {
  const answers = statements.map(() => Promise.withResolvers<Answer>())
  const parts = statements.map((statement, index) => {
    const { resolve, reject } = answers[index] as PromiseWithResolvers<Answer>
    return new Part(statement, (error, answer) => (error ? reject(error) : resolve(answer)))
  })
  client.query(new Packet(parts) as unknown as pg.Submittable)
  return answers.map(({ promise }) => promise)
}

type Done = (error: Error | null, answer: Answer) => void
type Connection = {
  stream: { cork: () => void; uncork: () => void }
  submittedNamedStatements: Record<string, string>
  sync: () => void
}

/** What `pg` calls on the query whose answer is coming in; its types leave most of it out. */
interface Query {
  name: string | undefined
  text: string
  submit(connection: Connection): unknown
  handleRowDescription(message: unknown): void
  handleDataRow(message: unknown): void
  handleCommandComplete(message: unknown, connection: Connection): void
  handleReadyForQuery(connection: Connection): void
  handleError(error: Error, connection: Connection): void
}
const Query = pg.Query as unknown as new (config: object, done?: Done) => Query

/** One statement: as `pg` does it, but that its Sync is the packet's. */
class Part extends Query {
  constructor({ values, ...statement }: Statement, done: Done) {
    super({ ...statement, values: [...values], queryMode: 'extended' }, done)
  }

  override submit(connection: Connection) {
    return super.submit(Object.create(connection, { sync: { value: () => undefined } }))
  }
}

/** To `pg` it is one query, which always is the part whose answer is coming in. */
class Packet extends Query {
  private readonly waiting: Part[]
  private readonly complete: Part[] = []

  constructor(parts: readonly Part[]) {
    super({ text: '' })
    this.waiting = [...parts]
  }

  override submit(connection: Connection) {
    connection.stream.cork()
    for (const part of this.waiting) part.submit(connection)
    connection.sync()
    connection.stream.uncork()
    this.showFirst()
    return null
  }

  override handleRowDescription(message: unknown) {
    this.waiting[0]?.handleRowDescription(message)
  }

  override handleDataRow(message: unknown) {
    this.waiting[0]?.handleDataRow(message)
  }

  override handleCommandComplete(message: unknown, connection: Connection) {
    const part = this.waiting.shift() as Part
    part.handleCommandComplete(message, connection)
    this.complete.push(part)
    this.showFirst()
  }

  /** Outside a transaction all of it was done by now, and not before. */
  override handleReadyForQuery(connection: Connection) {
    for (const part of this.complete) part.handleReadyForQuery(connection)
  }

  override handleError(error: Error, connection: Connection) {
    const [failed, ...passedOver] = this.waiting
    // what fails after the last of them, fails for all
    if (!failed) return this.complete.forEach((part) => part.handleError(error, connection))
    this.handleReadyForQuery(connection)
    failed.handleError(error, connection)
    for (const part of passedOver) {
      if (part.name) delete connection.submittedNamedStatements[part.name]
      part.handleError(new PassedOver(), connection)
    }
  }

  /** By this name `pg` remembers what PostgreSQL has prepared. */
  private showFirst() {
    this.name = this.waiting[0]?.name
    this.text = this.waiting[0]?.text ?? ''
  }
}
