import path from 'node:path'
import { startEmbedded, type Embedded } from '../../db/embedded.ts'
import { createDatabase, migrate } from '../../db/migrate.ts'
import { databaseProblems } from '../../db/settings.ts'
import { readConfig, type Config } from '../lib/config.server.ts'

export type Environment = { config: Config; embedded: Embedded | null }

/** The settings of the environment, without starting anything yet. */
export const settings = () => readConfig(process.env)

/** The settings with a database server behind them: the embedded one is started or joined, or the given one is used. */
export async function openEnvironment(config: Config): Promise<Environment> {
  if (!config.embedded) {
    await refuseUnsafe(config.databaseUrl)
    return { config, embedded: null }
  }
  const embedded = await startEmbedded(path.join(config.dataDir, 'postgres'))
  const url = (role: string) => embedded.url(role, 'platform')
  const withUrls = {
    ...config,
    databaseUrl: url('app'),
    ownerUrl: url('eigenaar'),
    workerUrl: url('werker'),
  }
  return { config: withUrls, embedded }
}

/** Brings the database to the newest version; an embedded one is made when it is not there. */
export async function migrateEnvironment({ config, embedded }: Environment) {
  if (embedded) {
    await createDatabase(embedded.url('postgres', 'postgres'), 'platform')
    await refuseUnsafe(config.databaseUrl)
  }
  await migrate(config)
}

/** Nothing is kept in a database that could lose it. */
async function refuseUnsafe(url: string) {
  const problems = await databaseProblems(url)
  if (problems.length > 0)
    throw new Error(`The platform does not start:\n- ${problems.join('\n- ')}`)
}
