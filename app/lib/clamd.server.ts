import { createReadStream } from 'node:fs'
import net from 'node:net'
import type { Scan } from '../domain/document/scan.ts'
import { config } from './config.server.ts'
import { log } from './log.server.ts'

/** Whether files have to be looked at before anybody opens them: everywhere but in a demonstration without a scanner. */
export const scannerRequired = () => !config().embedded || config().clamdSocket !== null

/** What the scanner says of a file on disk. No answer, a late one or one that is not understood is never "clean". */
export async function scanFile(file: string, patience = 10_000): Promise<Scan> {
  const socket = config().clamdSocket
  if (!socket) return scannerRequired() ? 'quarantaine' : 'niet_gescand'
  try {
    const answer = await instream(socket, file, patience)
    if (/^stream: OK\0?$/.test(answer)) return 'schoon'
    if (/^stream: .+ FOUND\0?$/.test(answer)) return 'besmet'
    throw new Error(`clamd: ${answer.slice(0, 200)}`)
  } catch (error) {
    log.warn({ err: error }, 'file could not be scanned')
    return 'quarantaine'
  }
}

/** Sends a file to clamd in pieces with their length before them, and answers what it says. */
function instream(path: string, file: string, patience: number) {
  return new Promise<string>((resolve, reject) => {
    const socket = net.connect(path)
    const late = setTimeout(() => socket.destroy(new Error('clamd is too slow')), patience)
    const chunks: Buffer[] = []
    socket.on('data', (chunk) => void chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => {
      clearTimeout(late)
      resolve(Buffer.concat(chunks).toString())
    })
    socket.on('connect', () => {
      socket.write('zINSTREAM\0')
      const source = createReadStream(file)
      source.on('error', (error) => socket.destroy(error))
      source.on('data', (chunk) => {
        const length = Buffer.alloc(4)
        length.writeUInt32BE(chunk.length)
        socket.write(length)
        if (!socket.write(chunk)) source.pause()
      })
      socket.on('drain', () => source.resume())
      source.on('end', () => socket.write(Buffer.alloc(4)))
      socket.on('close', () => source.destroy())
    })
  })
}
