import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../../db/embedded.ts'
import type { Toneel } from './toneel.ts'

/** While the council has lowered the ceiling to € 1.000 above what is committed (there is no page for that), and back. */
export async function metMinderPlafond(
  { platform }: Toneel,
  regeling: string,
  doe: () => Promise<void>,
) {
  const { url } = await startEmbedded(path.join(platform.dataDir, 'postgres'))
  const client = new pg.Client({ connectionString: url('postgres', 'platform') })
  await client.connect()
  try {
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
  } finally {
    await client.end()
  }
}
