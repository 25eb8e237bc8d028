import { metDatabase } from './database.ts'
import type { Toneel } from './toneel.ts'

/** While the council has lowered the ceiling to € 1.000 above what is committed (there is no page for that), and back. */
export const metMinderPlafond = (toneel: Toneel, regeling: string, doe: () => Promise<void>) =>
  metDatabase(toneel, async (client) => {
    const { rows } = await client.query<{ id: string; bedrag: string }>(
      'select id, bedrag from plafond where regeling_id = $1',
      [regeling],
    )
    await client.query('update plafond set bedrag = vastgelegd + 100000 where regeling_id = $1', [
      regeling,
    ])
    await doe()
    for (const { id, bedrag } of rows)
      await client.query('update plafond set bedrag = $2 where id = $1', [id, bedrag])
  })
