import { metDatabase } from './database.ts'
import type { Toneel } from './toneel.ts'

/** While others have all of the ceiling but this (in cents), and as it was after that. */
export const metMinderPlafond = (
  toneel: Toneel,
  regeling: string,
  doe: () => Promise<void>,
  over = 100_000,
) =>
  metDatabase(toneel, async (client) => {
    const { rows } = await client.query<{ id: string; weg: string }>(
      'select id, bedrag - vastgelegd - $2 as weg from plafond where regeling_id = $1',
      [regeling, over],
    )
    const tel = async (teken: '+' | '-') => {
      for (const { id, weg } of rows)
        await client.query(`update plafond set vastgelegd = vastgelegd ${teken} $2 where id = $1`, [
          id,
          weg,
        ])
    }
    await tel('+')
    await doe()
    await tel('-')
  })
