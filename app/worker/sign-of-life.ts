import pg from 'pg'
import { signOfLife } from '../../db/queries/wachtrij.ts'
import { config } from '../lib/config.server.ts'

/**
 * Shows the other workers that this one lives, on a connection of its own that ends with the process: what it was doing
 * when it was killed, another takes over at once. Called again and again; a lost connection is made anew.
 */
export function createSignOfLife(workerId: () => string | undefined) {
  let client: pg.Client | undefined
  return {
    show: async () => {
      const id = workerId()
      if (client || !id) return
      const fresh = new pg.Client({ connectionString: config().workerUrl })
      fresh.on('error', () => (client = undefined))
      fresh.on('end', () => (client = undefined))
      await fresh.connect()
      await fresh.query(signOfLife, [id])
      client = fresh
    },
    end: async () => client?.end(),
  }
}
