import http from 'node:http'
import path from 'node:path'
import pg from 'pg'
import { configure, readConfig } from '../../app/lib/config.server.ts'
import { mensenVan } from '../../app/server/demo/mensen.ts'
import { createDb, createPool, type Db } from '../../db/db.ts'
import { startEmbedded } from '../../db/embedded.ts'
import { startPlayed } from './demo-folder.ts'
import { endPlatform, get, post, startPlatform, until, type Answer, type Ask } from './platform.ts'

/** A running platform with its demo cases, and its database beside it: as the application and as superuser. */
export type Demo = Awaited<ReturnType<typeof startDemo>>

/** Somebody with a session, or nobody in particular, on the host of one municipality. */
export type Wie = { naam: string; gemeente: string; cookie: string }

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 })

/** Starts the platform with its cases and ideas, and waits until their mail is settled. */
export async function startDemo() {
  let platform = await startPlayed()
  const embedded = await startEmbedded(path.join(platform.dataDir, 'postgres'))
  // what the test reads and writes beside the platform goes by the same settings
  const env = { ...process.env, PORT: String(platform.port), DATA_DIR: platform.dataDir }
  configure({ ...readConfig(env), databaseUrl: embedded.url('app', 'platform') })
  const pool = new pg.Pool({ connectionString: embedded.url('postgres', 'platform'), max: 4 })
  pool.on('error', () => undefined)
  const db: Db = createDb(createPool(embedded.url('app', 'platform'), () => undefined, 4))
  const rows = async <Row extends object>(statement: string, values: unknown[] = []) =>
    (await pool.query<Row>(statement, values)).rows
  await settled({ rows })
  const { port, dataDir } = platform
  return {
    port,
    dataDir,
    db,
    rows,
    /** Stops the platform with this signal and starts it again on the same port and data. */
    restart: async (signal: NodeJS.Signals = 'SIGTERM') => {
      await platform.stop(signal)
      platform = await startPlatform({ PORT: String(port), DATA_DIR: dataDir })
    },
    /** Ends everything this demo started. */
    end: async () => {
      await db.destroy()
      await pool.end()
      await endPlatform(platform)
    },
  }
}

/** Waits until no mail is under way and no letter is being made: nothing changes by itself any more. */
export async function settled({ rows }: Pick<Demo, 'rows'>) {
  const open = `select id::text from uitgaande_mail where verzonden_op is null and mislukt_op is null
    union all select id::text from graphile_worker.jobs where task_identifier = 'brief_maken' limit 1`
  await until(async () => (await rows(open)).length === 0)
}

/** Asks again as long as the platform is too busy to answer; what it then answers is its answer. */
export async function answered(question: () => Promise<Answer>) {
  let answer = await question()
  const busy = () => answer.status === 503 || answer.status === 0
  if (busy()) await until(async () => ((answer = await question()), !busy()))
  return answer
}

/** A request of this person; their cookie and the host of their municipality go along. */
export function ask({ port }: Demo, { gemeente, cookie }: Wie, url: string, over: Ask = {}) {
  const headers = { ...(cookie && { cookie }), ...over.headers }
  return get(port, url, { host: hostOf(gemeente), agent, ...over, headers })
}

/** A form this person posts from a page of their own municipality. */
export function send(
  { port }: Demo,
  { gemeente, cookie }: Wie,
  url: string,
  form: Record<string, string> | [string, string][],
) {
  const headers: Record<string, string> = cookie ? { cookie } : {}
  return post(port, url, form, { host: hostOf(gemeente), headers, agent })
}

export const hostOf = (gemeente: string) => `${gemeente}.localhost`

/** Nobody in particular. */
export const anoniem = (gemeente = 'elburg'): Wie => ({
  naam: `iedereen bij ${gemeente}`,
  gemeente,
  cookie: '',
})

/** One of the people of the demonstration, signed in with the button. */
export async function signInDemo(demo: Demo, sleutel: string, gemeente = 'elburg'): Promise<Wie> {
  const mens = mensenVan(gemeente).find((een) => een.sleutel === sleutel)
  const answer = await send(demo, anoniem(gemeente), '/demo/inloggen', { email: mens?.email ?? '' })
  return { naam: `${sleutel} van ${gemeente}`, gemeente, cookie: cookieOf(answer) }
}

export const cookieOf = ({ headers }: Answer) =>
  String(headers['set-cookie'] ?? '').split(';')[0] ?? ''

/** What of the database every act leaves traces in: who asked what, and what runs by itself. */
const sporen = ['audit', 'audit_zegel', 'sessie', 'bericht_gelezen']

/** A print of every table; two prints differ only in the tables that changed in between. */
export async function fingerprint({ rows }: Demo, without: string[] = []) {
  const tables = await rows<{ naam: string }>(
    `select tablename as naam from pg_tables where schemaname = 'public' order by 1`,
  )
  const prints: Record<string, string> = {}
  for (const { naam } of tables.filter((een) => ![...sporen, ...without].includes(een.naam))) {
    const [row] = await rows<{ print: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(md5(t::text), '' order by md5(t::text))), '') as print from "${naam}" t`,
    )
    prints[naam] = row?.print ?? ''
  }
  return prints
}
