import { createHash, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

export type Config = {
  port: number
  host: string
  publicOrigin: URL
  /** The database comes with the program: demo and tests only. */
  embedded: boolean
  demo: boolean
  databaseUrl: string
  ownerUrl: string
  workerUrl: string
  smtpUrl: string | null
  mailFrom: string
  /** Where a mail system reports what it cannot deliver, with `+` and the mail before the `@`; else to `mailFrom`. */
  mailReturn: string | null
  dataDir: string
  uploadDir: string
  dataKey: Buffer
  clamdSocket: string | null
  trustProxy: boolean
  /** Where places are looked up; null: only the few that the demonstration knows. */
  plaatszoekerUrl: string | null
}

const LOCATIESERVER = 'https://api.pdok.nl/bzk/locatieserver/search/v3_1/free'

/** Reads the environment once; a deployment with DATABASE_URL refuses to start on a missing or default secret. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const embedded = !env.DATABASE_URL
  const dataDir = path.resolve(env.DATA_DIR ?? '.data')
  const port = Number(env.PORT ?? 3000)
  const demo = env.DEMO === undefined ? embedded : env.DEMO === '1' || env.DEMO === 'true'
  const problems = embedded ? [] : deploymentProblems(env, demo)
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    problems.push('PORT is not a port number.')
  if (problems.length > 0)
    throw new Error(`The platform does not start:\n- ${problems.join('\n- ')}`)
  return {
    port,
    host: env.HOST ?? (embedded ? '127.0.0.1' : '0.0.0.0'),
    publicOrigin: new URL(env.PUBLIC_ORIGIN ?? `http://localhost:${port}`),
    embedded,
    demo,
    databaseUrl: env.DATABASE_URL ?? '',
    ownerUrl: env.DATABASE_OWNER_URL ?? '',
    workerUrl: env.DATABASE_WORKER_URL ?? '',
    smtpUrl: env.SMTP_URL ?? null,
    mailFrom: env.MAIL_FROM ?? 'noreply@subsidie.example',
    mailReturn: env.MAIL_RETURN ?? null,
    dataDir,
    uploadDir: path.resolve(env.UPLOAD_DIR ?? path.join(dataDir, 'bestanden')),
    dataKey: env.DATA_KEY ? keyFrom(env.DATA_KEY) : ownKey(dataDir),
    clamdSocket: env.CLAMD_SOCKET ?? null,
    plaatszoekerUrl: env.PLAATSZOEKER_URL ?? (embedded ? null : LOCATIESERVER),
    trustProxy: env.TRUST_PROXY === '1' || env.TRUST_PROXY === 'true',
  }
}

function deploymentProblems(env: NodeJS.ProcessEnv, demo: boolean) {
  const problems = [
    'DATABASE_OWNER_URL',
    'DATABASE_WORKER_URL',
    'DATA_KEY',
    'PUBLIC_ORIGIN',
    'SMTP_URL',
    'MAIL_FROM',
  ]
    .filter((name) => !env[name])
    .map((name) => `${name} is missing.`)
  if (demo) problems.push('DEMO is not possible with DATABASE_URL.')
  if (env.MAIL_RETURN && !/^[\w.-]+@[\w-]+(\.[\w-]+)+$/.test(env.MAIL_RETURN))
    problems.push('MAIL_RETURN must be one address, without a name and without a +.')
  if (env.PUBLIC_ORIGIN && !env.PUBLIC_ORIGIN.startsWith('https://'))
    problems.push('PUBLIC_ORIGIN must be https.')
  if (env.DATA_KEY && (env.DATA_KEY.length < 32 || /^(.)\1*$/.test(env.DATA_KEY)))
    problems.push('DATA_KEY must be a secret of at least 32 characters.')
  return problems
}

const keyFrom = (secret: string) => createHash('sha256').update(secret).digest()

/** Without DATA_KEY (embedded only) a secret is made once and kept beside the data. */
function ownKey(dataDir: string) {
  const file = path.join(dataDir, 'geheim')
  mkdirSync(dataDir, { recursive: true })
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
  return keyFrom(readFileSync(file, 'utf8'))
}

let current: Config | undefined

/** Gives the running program its settings; the server and the tests call it once, before anything else. */
export function configure(config: Config) {
  current = config
}

export function config(): Config {
  if (!current) throw new Error('configure() has not been called')
  return current
}
