import type { AddressInfo } from 'node:net'
import PostalMime, { type Email as ParsedEmail } from 'postal-mime'
import { SMTPServer } from 'smtp-server'
import { expect } from 'vitest'
import { queueEmail } from '../../db/queries/outbox.ts'
import { configure } from '../../app/lib/config.server.ts'
import { closeMailer } from '../../app/lib/mailer.server.ts'
import { secretMark } from '../../app/lib/marks.ts'
import { encrypt } from '../../app/lib/tokens.server.ts'
import { startWorker } from '../../app/worker/worker.ts'
import type { Tx } from '../../db/db.ts'
import { nu } from '../helpers/factories.ts'
import { until } from '../helpers/platform.ts'
import { asSuperuser, test as base } from '../helpers/test-db.ts'

type Post = {
  ontvangen: { van: string; aan: string[]; mail: ParsedEmail }[]
  weiger: (keren: number) => void
}

/** A real SMTP server that keeps what it gets, and a real worker that sends to it. */
const test = base.extend<{ post: Post }>({
  post: async ({ database }, provide) => {
    const ontvangen: Post['ontvangen'] = []
    let teWeigeren = 0
    const smtp = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith('weg@')
            ? Object.assign(new Error('bestaat niet'), { responseCode: 550 })
            : null,
        ),
      onData: (stream, session, done) => {
        const chunks: Buffer[] = []
        stream.on('data', (chunk: Buffer) => chunks.push(chunk))
        stream.on('end', async () => {
          if (teWeigeren-- > 0) return done(new Error('even niet'))
          const mail = await PostalMime.parse(Buffer.concat(chunks))
          const { mailFrom, rcptTo } = session.envelope
          const van = mailFrom ? mailFrom.address : ''
          ontvangen.push({ van, aan: rcptTo.map(({ address }) => address), mail })
          done()
        })
      },
    })
    await new Promise<void>((resolve) => smtp.listen(0, '127.0.0.1', resolve))
    const { port } = smtp.server.address() as AddressInfo
    configure({ ...database.config, smtpUrl: `smtp://127.0.0.1:${port}`, demo: false })
    const stop = await startWorker()
    await provide({ ontvangen, weiger: (keren) => (teWeigeren = keren) })
    await stop()
    closeMailer()
    await new Promise<void>((resolve) => smtp.close(resolve))
    configure(database.config)
  },
})

const afzender = { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: false }
const inloglink = {
  soort: 'inloglink',
  gegevens: { afzender, link: `http://localhost:3000/inloggen/${secretMark}` },
} as const
const stuur = (tx: Tx, adres: string, naam = '') =>
  queueEmail(
    tx,
    { gemeente_id: 'elburg', aan: { naam, adres }, geheim: encrypt('ABC-geheim'), nu },
    inloglink,
  )

test('een mail gaat na de vastlegging uit, eenmaal, aan één adres, met het geheim op zijn plaats en een eigen retouradres', async ({
  db,
  post,
}) => {
  await db.transaction().execute((tx) => stuur(tx, 'noor@example.nl'))
  await until(async () => post.ontvangen.length === 1)
  const [{ van, aan, mail } = { van: '', aan: [], mail: null }] = post.ontvangen
  expect(aan).toEqual(['noor@example.nl'])
  expect(mail?.subject).toBe('Uw link om in te loggen bij gemeente Elburg')
  expect(mail?.text).toContain('http://localhost:3000/inloggen/ABC-geheim')
  const find = () =>
    db
      .selectFrom('uitgaande_mail')
      .selectAll()
      .where('aan_adres', '=', 'noor@example.nl')
      .executeTakeFirstOrThrow()
  await until(async () => (await find()).verzonden_op !== null)
  const row = await find()
  expect(van).toBe(`retour+${row.id}@subsidie.example`)
  expect(mail?.from?.address).toBe('noreply@subsidie.example')
  expect([row.geheim, row.tekst?.includes('ABC-geheim'), row.html?.includes('ABC-geheim')]).toEqual(
    [null, false, false],
  )
})

test('wat ongedaan werd gemaakt, stuurt geen mail', async ({ db, post }) => {
  const undone = db.transaction().execute(async (tx) => {
    await stuur(tx, 'nooit@example.nl')
    throw new Error('toch niet')
  })
  await expect(undone).rejects.toThrow('toch niet')
  await db.transaction().execute((tx) => stuur(tx, 'daarna@example.nl'))
  await until(async () => post.ontvangen.length === 1)
  expect(post.ontvangen.map(({ aan }) => aan)).toEqual([['daarna@example.nl']])
})

test('een mailserver die even weigert, krijgt de mail later, met hetzelfde kenmerk', async ({
  db,
  post,
}) => {
  post.weiger(1)
  await db.transaction().execute((tx) => stuur(tx, 'later@example.nl'))
  await until(async () => post.ontvangen.length === 1)
  const { id } = await db
    .selectFrom('uitgaande_mail')
    .select('id')
    .where('aan_adres', '=', 'later@example.nl')
    .executeTakeFirstOrThrow()
  expect(post.ontvangen[0]?.mail.messageId).toBe(`<${id}@localhost>`)
})

test('een naam met regeleinden of een tweede adres voegt niets toe aan de mail', async ({
  db,
  post,
}) => {
  await db
    .transaction()
    .execute((tx) => stuur(tx, 'een@example.nl', 'Noor\r\nBcc: twee@example.nl, drie@example.nl'))
  await until(async () => post.ontvangen.length === 1)
  expect(post.ontvangen[0]?.aan).toEqual(['een@example.nl'])
  expect(post.ontvangen[0]?.mail.bcc ?? []).toEqual([])
})

test('een verzonden mail verandert niet meer', async ({ db, database, post }) => {
  await db.transaction().execute((tx) => stuur(tx, 'vast@example.nl'))
  await until(async () => post.ontvangen.length === 1)
  await until(
    async () =>
      (
        await asSuperuser(
          database.name,
          `select 1 from uitgaande_mail where aan_adres = 'vast@example.nl' and verzonden_op is not null`,
        )
      ).rowCount === 1,
  )
  await expect(
    asSuperuser(
      database.name,
      `update uitgaande_mail set tekst = 'anders' where aan_adres = 'vast@example.nl'`,
    ),
  ).rejects.toThrow(/verandert niet meer/)
})

test('een adres dat niet bestaat wordt niet opnieuw geprobeerd, en de fout blijft bekend', async ({
  db,
  database,
  post,
}) => {
  await db.transaction().execute((tx) => stuur(tx, 'weg@example.nl'))
  const rij = () =>
    db
      .selectFrom('uitgaande_mail')
      .select(['id', 'verzonden_op', 'mislukt_op', 'laatste_fout', 'pogingen', 'geheim'])
      .where('aan_adres', '=', 'weg@example.nl')
      .executeTakeFirstOrThrow()
  await until(async () => (await rij()).mislukt_op !== null)
  expect(await rij()).toMatchObject({
    verzonden_op: null,
    laatste_fout: 'RCPT TO: 550',
    pogingen: 1,
    geheim: null,
  })
  const { id } = await rij()
  const wacht = `select 1 from graphile_worker._private_jobs where payload->>'id' = $1`
  await until(async () => (await asSuperuser(database.name, wacht, [id])).rowCount === 0)
  expect(post.ontvangen).toEqual([])
})
