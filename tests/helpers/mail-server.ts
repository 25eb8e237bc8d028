import type { AddressInfo, Socket } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer, type SMTPServerSession } from 'smtp-server'

/** What the server does with a mail: not now, keeps silent, takes it and breaks off before saying so, or takes it. */
type Mood = 'refuse' | 'hang' | 'drop' | 'accept'

/** A real mail server that takes its moods in turn and keeps what it took. */
export async function startMailServer(first: readonly Mood[]) {
  let moods = first
  let attempts = 0
  const received: Email[] = []
  const sockets = new Map<number, Socket>()
  const breakOff = ({ remotePort }: SMTPServerSession) => sockets.get(remotePort)?.destroy()
  const smtp = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const mood = moods[attempts++ % moods.length]
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', async () => {
        if (mood === 'hang') return
        if (mood === 'refuse')
          return done(Object.assign(new Error('even niet'), { responseCode: 451 }))
        received.push(await PostalMime.parse(Buffer.concat(chunks)))
        if (mood === 'drop') return breakOff(session)
        done()
      })
    },
  })
  smtp.on('error', () => undefined)
  smtp.server.on('connection', (socket: Socket) => {
    const port = socket.remotePort ?? 0
    sockets.set(port, socket)
    socket.once('close', () => sockets.delete(port))
  })
  await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
  const { port } = smtp.server.address() as AddressInfo
  return {
    port,
    received,
    attempts: () => attempts,
    behave: (next: readonly Mood[]) => (moods = next),
    end: async () => {
      for (const socket of sockets.values()) socket.destroy()
      await new Promise<void>((resolve) => smtp.close(() => resolve()))
    },
  }
}
