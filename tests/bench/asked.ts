import pg from 'pg'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { findOpdrachtgever } from '../../db/queries/verzamelopdracht.ts'
import type { Statement } from './limit.ts'
import { emailOf } from './subject.ts'

/** What this asks of the database for this person of the demonstration, for the limit to ask as it is. */
export async function statementsOf(
  connectionString: string,
  wie: string,
  act: (db: Db, gebruiker: Gebruiker) => Promise<unknown>,
): Promise<Statement[]> {
  const db = createDb(createPool(connectionString, () => undefined))
  const query = pg.Query.prototype as unknown as Statement & { submit: () => unknown }
  const { submit } = query
  try {
    const { id } = await db
      .selectFrom('gebruiker')
      .select('id')
      .where('email', '=', emailOf(wie))
      .executeTakeFirstOrThrow()
    const gebruiker = await findOpdrachtgever(db, id)
    if (!gebruiker) throw new Error(`${wie} has no account any more`)
    const asked: Statement[] = []
    query.submit = function (this: Statement, ...given: []) {
      asked.push({ text: this.text, values: this.values })
      return submit.apply(this, given)
    }
    await act(db, gebruiker)
    return asked
  } finally {
    query.submit = submit
    await db.destroy()
  }
}
