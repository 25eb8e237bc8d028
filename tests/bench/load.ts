import http from 'node:http'

export type Ask = {
  path: string
  method?: string
  headers?: Record<string, string>
  body?: string
  status?: number
}

/** Sends requests over four kept connections; each must get the status it expects, within half a minute. */
export async function load(port: number, requests: number, next: () => Ask, connections = 4) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections })
  let open = requests
  const lane = async () => {
    while (open-- > 0) await send(agent, port, next())
  }
  try {
    await Promise.all(Array.from({ length: connections }, lane))
  } finally {
    agent.destroy()
  }
}

function send(
  agent: http.Agent,
  port: number,
  { path, method = 'GET', headers = {}, body, status = 200 }: Ask,
) {
  return new Promise<void>((resolve, reject) => {
    const own = body
      ? {
          'content-type': 'application/x-www-form-urlencoded',
          'content-length': Buffer.byteLength(body),
          origin: `http://localhost:${port}`,
        }
      : {}
    const request = http.request(
      {
        agent,
        port,
        host: '127.0.0.1',
        path,
        method,
        timeout: 30_000,
        headers: { host: `localhost:${port}`, ...own, ...headers },
      },
      (response) => {
        response.resume()
        response.on('end', () =>
          response.statusCode === status
            ? resolve()
            : reject(new Error(`${path}: ${response.statusCode} instead of ${status}`)),
        )
        response.on('error', reject)
      },
    )
    request.on('timeout', () => request.destroy(new Error(`${path}: no answer`)))
    request.on('error', reject)
    request.end(body)
  })
}
