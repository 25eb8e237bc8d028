import { createHash } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'
import { save, submit } from './raw-writes.ts'

/**
 * The limit: the same work without the application. A bare server in a process of its own, told by its arguments
 * what to answer: bytes it was given, rows of prepared statements in a template string, or what was written.
 */
const [, , kind = '', port = '0', argument = '', asked = '[]', size = '0'] = process.argv

/** A statement with its values, as JSON carries them. */
export type Statement = { text: string; values: readonly unknown[] }

type Answer = (request: http.IncomingMessage, response: http.ServerResponse) => Promise<void> | void
export type Run = <R extends pg.QueryResultRow>(text: string, values?: unknown[]) => Promise<R[]>

const answer = kind === 'bytes' ? bytes(argument) : kind === 'rows' ? rows() : writes()

http
  .createServer((request, response) => void answer(request, response))
  .listen(Number(port), '127.0.0.1', () => process.send?.('ready'))

function bytes(base64: string): Answer {
  const body = Buffer.from(base64, 'base64')
  return (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(body)
  }
}

/** The rows of all statements; filled up to so many characters where a page of that size is meant. */
function rows(): Answer {
  const pool = openPool()
  const statements = JSON.parse(asked) as Statement[]
  const rest = ' '.repeat(Number(size))
  return async (_, response) => {
    const answers = await Promise.all(
      statements.map(({ text, values }) => named(pool)<Record<string, unknown>>(text, [...values])),
    )
    const html = answers
      .flat()
      .map((row) => `<tr>${Object.values(row).map(cell).join('')}</tr>`)
      .join('')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(
      `<!doctype html><title>limit</title><table>${html}</table>${rest.slice(html.length)}`,
    )
  }
}

const cell = (value: unknown) =>
  `<td>${typeof value === 'object' ? JSON.stringify(value) : String(value)}</td>`

function writes(): Answer {
  const pool = openPool()
  return async (request, response) => {
    let body = ''
    for await (const chunk of request) body += String(chunk)
    const form = Object.fromEntries(new URLSearchParams(body))
    const nummer = request.url?.slice(1) ?? ''
    if (kind === 'save') await save(named(pool), nummer, form)
    else await inTransaction(pool, (run) => submit(run, nummer, form))
    response.writeHead(303, { Location: '/' }).end()
  }
}

function openPool() {
  return new pg.Pool({ connectionString: argument, max: 4 })
}

async function inTransaction(pool: pg.Pool, act: (run: Run) => Promise<void>) {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await act(named(client))
    await client.query('commit')
  } finally {
    client.release()
  }
}

function named(client: pg.Pool | pg.PoolClient): Run {
  return async <R extends pg.QueryResultRow>(text: string, values: unknown[] = []) => {
    const name = createHash('sha1').update(text).digest('hex')
    return (await client.query<R>({ name, text, values })).rows
  }
}
