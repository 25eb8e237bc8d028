import { configure } from '../lib/config.server.ts'
import { readBounce } from '../lib/return-path.server.ts'
import { closeWorkerDb } from '../worker/db.ts'
import { retourmailVerwerken } from '../worker/retourmail.ts'
import { openEnvironment, settings } from './environment.ts'

/** What a mail system understands as: keep it and offer it again (EX_TEMPFAIL). */
const LATER = 75

// a notification says at its beginning what it is about; what it quotes may be long. A megabyte of nothing but parts
// or of messages in messages would keep a processor busy for twenty seconds, with more than a gigabyte of memory
const most = 131_072

/** One message on standard input, as a mail system pipes it. Whatever it is, it ends well; only trouble of our own asks for it again. */
export async function receiveOnce() {
  try {
    const config = settings()
    configure(config)
    const mail = await readBounce(await readInput())
    if (!mail) return console.log('Geen melding over een e-mail van ons: er gebeurt niets.')
    const environment = await openEnvironment(config)
    configure(environment.config)
    try {
      const verwerkt = await retourmailVerwerken(mail)
      console.log(verwerkt ? 'Verwerkt.' : 'Onbekend, te oud of al verwerkt: er gebeurt niets.')
    } finally {
      await closeWorkerDb()
      if (environment.embedded && !environment.embedded.joined) await environment.embedded.stop()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = LATER
  }
}

/** Reads all of it, so that whoever writes is not cut off, and keeps the beginning. */
async function readInput() {
  const kept: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    if (size < most) kept.push(chunk.subarray(0, most - size))
    size += chunk.length
  }
  return Buffer.concat(kept)
}
