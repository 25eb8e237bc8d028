import { createHash } from 'node:crypto'
import http from 'node:http'
import pg from 'pg'

/**
 * The limit: the same work without the application. A bare server in a process of its own, told by its arguments
 * what to answer: bytes it was given, or rows of one prepared statement in a template string.
 */
const [, , kind = '', port = '0', argument = '', statement = ''] = process.argv

const answer = kind === 'bytes' ? bytes(argument) : await rows(argument, statement)

http
  .createServer((_, response) => void answer(response))
  .listen(Number(port), '127.0.0.1', () => process.send?.('ready'))

function bytes(base64: string) {
  const body = Buffer.from(base64, 'base64')
  return (response: http.ServerResponse) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(body)
  }
}

async function rows(connectionString: string, text: string) {
  const pool = new pg.Pool({ connectionString, max: 4 })
  const name = createHash('sha1').update(text).digest('hex')
  return async (response: http.ServerResponse) => {
    const { rows } = await pool.query<Record<string, unknown>>({ name, text })
    const html = rows
      .map(
        (row) =>
          `<tr>${Object.values(row)
            .map((value) => `<td>${String(value)}</td>`)
            .join('')}</tr>`,
      )
      .join('')
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><title>limit</title><table>${html}</table>`)
  }
}
