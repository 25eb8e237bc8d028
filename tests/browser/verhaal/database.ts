import path from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../../db/embedded.ts'
import type { Toneel } from './toneel.ts'

/** The database beside the platform, for what no page can do. */
export async function metDatabase<T>(
  { platform }: Toneel,
  doe: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const { url } = await startEmbedded(path.join(platform.dataDir, 'postgres'))
  const client = new pg.Client({ connectionString: url('postgres', 'platform') })
  await client.connect()
  try {
    return await doe(client)
  } finally {
    await client.end()
  }
}
