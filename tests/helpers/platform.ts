import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import http from 'node:http'
import net from 'node:net'
import path from 'node:path'
import { throwAwayRoot } from './throw-away.ts'

export type Platform = {
  port: number
  origin: (gemeente?: string) => string
  dataDir: string
  child: ChildProcess
  /** Ends the process with this signal and waits for it; answers its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
  output: () => string
}

const deadline = 90_000
// the first start builds, on a machine that may be busy
const startDeadline = 240_000

/** The whole platform as a newcomer starts it, on a port and a data folder of its own; ready when it says so. */
export async function startPlatform(
  env: Record<string, string> = {},
  command = 'start',
): Promise<Platform> {
  const port = env.PORT ? Number(env.PORT) : await freePort()
  const dataDir = env.DATA_DIR ?? mkdtempSync(path.join(throwAwayRoot(), 'subsidie-platform-'))
  // as npm start does
  const how = ['--max-old-space-size=512', 'app/server/start.mjs', command]
  const child = spawn(process.execPath, how, {
    env: {
      ...process.env,
      MALLOC_ARENA_MAX: '2',
      NODE_ENV: 'production',
      LOG_LEVEL: 'info',
      PORT: String(port),
      DATA_DIR: dataDir,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  const ready = async () => {
    if (child.exitCode !== null) throw new Error(`The platform stopped:\n${text}`)
    return (await get(port, '/readyz')).status === 200
  }
  await until(ready, startDeadline).catch((error: unknown) => {
    child.kill()
    throw new Error(`The platform did not start:\n${text}`, { cause: error })
  })
  return {
    port,
    dataDir,
    child,
    origin: (gemeente) => `http://${gemeente ? `${gemeente}.localhost` : 'localhost'}:${port}`,
    output: () => text,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal)
      return ended
    },
  }
}

/** Stops it and removes what it kept. */
export async function endPlatform(platform: Platform) {
  await platform.stop()
  rmSync(platform.dataDir, { recursive: true, force: true })
}

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: string }
export type Ask = {
  method?: string
  host?: string
  headers?: Record<string, string>
  body?: string
  /** Keeps connections open between requests; without it each has its own. */
  agent?: http.Agent
}

/** One request to the platform; the host is a header, so no name has to resolve. */
export function get(
  port: number,
  url: string,
  { method = 'GET', host = 'localhost', headers = {}, body, agent }: Ask = {},
): Promise<Answer> {
  return new Promise((resolve) => {
    const request = http.request(
      {
        port,
        host: '127.0.0.1',
        path: url,
        method,
        headers: { host: `${host}:${port}`, ...headers },
        agent: agent ?? false,
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        )
        response.on('error', () => resolve({ status: 0, headers: {}, body: '' }))
      },
    )
    request.on('error', () => resolve({ status: 0, headers: {}, body: '' }))
    request.end(body)
  })
}

/** A form as the browser posts it from a page of that host. */
export function post(
  port: number,
  url: string,
  form: Record<string, string> | [string, string][],
  { host = 'localhost', headers = {}, ...rest }: Ask = {},
) {
  const body = new URLSearchParams(form).toString()
  const own = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(Buffer.byteLength(body)),
    origin: `http://${host}:${port}`,
  }
  return get(port, url, { method: 'POST', host, headers: { ...own, ...headers }, body, ...rest })
}

/** Asks again until the answer is yes; a generous limit, never a fixed wait. */
export async function until(yes: () => Promise<boolean>, limit = deadline) {
  const end = Date.now() + limit
  while (!(await yes())) {
    if (Date.now() > end) throw new Error('It did not happen in time')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

/** A port nobody listens on at this moment. */
export function freePort() {
  return new Promise<number>((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo
      server.close(() => resolve(port))
    })
  })
}
