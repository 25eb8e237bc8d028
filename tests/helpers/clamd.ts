import net from 'node:net'
import os from 'node:os'
import path from 'node:path'
import { randomUUID } from 'node:crypto'

/** What the stand-in does with the next file. `stil`: takes it and never answers. */
export type Gedrag = 'kijkt' | 'stil' | 'kapot' | 'weg'

/** A stand-in for clamd: a Unix socket that speaks INSTREAM and knows one virus. */
export async function startClamd(virus = 'EICAR-STANDAARD') {
  const socket = path.join(os.tmpdir(), `clamd-${randomUUID().slice(0, 8)}.sock`)
  const staat: { gedrag: Gedrag; gezien: Buffer[] } = { gedrag: 'kijkt', gezien: [] }
  const server = net.createServer((client) => {
    if (staat.gedrag === 'weg') return client.destroy()
    let bytes = Buffer.alloc(0)
    client.on('error', () => client.destroy())
    client.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk])
      const inhoud = instream(bytes)
      if (!inhoud || staat.gedrag === 'stil') return
      staat.gezien.push(inhoud)
      if (staat.gedrag === 'kapot') return client.end('INSTREAM size limit exceeded. ERROR\0')
      client.end(inhoud.includes(virus) ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0')
    })
  })
  await new Promise<void>((resolve) => server.listen(socket, resolve))
  return { socket, staat, stop: () => new Promise((resolve) => server.close(resolve)) }
}

/** The file between the command and the piece without length, when all of it is there. */
function instream(bytes: Buffer): Buffer | null {
  if (bytes.subarray(0, 10).toString('latin1') !== 'zINSTREAM\0') return null
  const stukken: Buffer[] = []
  for (let at = 10; at + 4 <= bytes.length;) {
    const lengte = bytes.readUInt32BE(at)
    if (lengte === 0) return Buffer.concat(stukken)
    stukken.push(bytes.subarray(at + 4, at + 4 + lengte))
    at += 4 + lengte
  }
  return null
}
