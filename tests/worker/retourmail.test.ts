import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { expect, vi } from 'vitest'
import { herzendingVerzonden } from '../../app/commands/herzending-verzonden.server.ts'
import { terugMelden } from '../../app/commands/terug-melden.server.ts'
import { configure } from '../../app/lib/config.server.ts'
import { readBounce } from '../../app/lib/return-path.server.ts'
import { loader as zaakBesluit } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import { closeWorkerDb } from '../../app/worker/db.ts'
import { retourmailVerwerken } from '../../app/worker/retourmail.ts'
import type { Db } from '../../db/db.ts'
import { buildActor, nu } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { until } from '../helpers/platform.ts'
import { asSuperuser, test as base } from '../helpers/test-db.ts'
import { createVerstuurd } from '../helpers/verstuurd.ts'

vi.useFakeTimers({ toFake: ['Date'], now: nu })

type Melding = 'postfix' | 'exchange' | 'vertraagd' | 'afwezig'

/** A notification as it comes in, about this mail. */
async function melding(soort: Melding, mail: string) {
  const tekst = await readFile(new URL(`retourmail/${soort}.eml`, import.meta.url), 'utf8')
  return tekst.replaceAll('{{mail}}', mail).replaceAll('{{MAIL}}', mail.toUpperCase())
}

/** What the pipe of the mail system does at a moment, in the role of the worker. */
const test = base.extend<{ terug: (tekst: string, moment?: string) => Promise<boolean> }>({
  terug: async ({ database }, provide) => {
    configure(database.config)
    await provide(async (tekst, moment = '2026-12-01T11:00:00Z') => {
      vi.setSystemTime(new Date(moment))
      const mail = await readBounce(Buffer.from(tekst))
      return mail !== null && (await retourmailVerwerken(mail))
    })
    await closeWorkerDb()
  },
})

/** The mail about a decision that was sent, as the server of the addressee took it. */
async function aangenomen(db: Db, database: string, verzonden = true) {
  const alles = await db.transaction().execute(createVerstuurd)
  const { id: mail } = await db
    .selectFrom('uitgaande_mail')
    .select('id')
    .where('aanvraag_id', '=', alles.zaak.id)
    .where('bericht_id', 'is not', null)
    .where('aan_adres', '=', alles.penvoerder.email)
    .executeTakeFirstOrThrow()
  if (verzonden)
    await asSuperuser(
      database,
      `update uitgaande_mail set verzonden_op = aangemaakt_op, onderwerp = 'x', tekst = 'x' where id = '${mail}'`,
    )
  return { ...alles, mail }
}

const taken = (db: Db, aanvraag_id: string) =>
  db
    .selectFrom('taak')
    .select(['soort', 'uiterlijk', 'omschrijving'])
    .where('aanvraag_id', '=', aanvraag_id)
    .where('soort', '=', 'opnieuw_versturen')
    .execute()

test.for(['postfix', 'exchange'] as const)(
  'meldt een mailserver (%s) na uren dat een e-mail over een besluit niet is bezorgd, dan gaat de brief per post (Awb 2:10, 2:11)',
  async (soort, { db, database, terug }) => {
    const { zaak, secretaris, mail } = await aangenomen(db, database.name)
    const bericht = await melding(soort, mail)
    expect(await terug(bericht)).toBe(true)
    const een = [
      {
        soort: 'opnieuw_versturen',
        uiterlijk: '2026-12-02',
        omschrijving: `E-mail kwam terug. Brief per post versturen, uiterlijk 2 december 2026: ${zaak.nummer}`,
      },
    ]
    expect(await taken(db, zaak.id)).toEqual(een)
    expect(await terug(bericht)).toBe(false)
    expect(await taken(db, zaak.id)).toEqual(een)
    const audit = await db
      .selectFrom('audit')
      .select(['handeling', 'gegevens'])
      .where('onderwerp', '=', `aanvraag/${zaak.nummer}`)
      .where('herkomst', '=', 'worker')
      .execute()
    expect(audit).toMatchObject([
      {
        handeling: 'e-mail niet bezorgd: brief gaat per post',
        gegevens: { waarom: 'mail_terug' },
      },
    ])
    const vraag = { cookie: await signIn(db, secretaris), params: { nummer: zaak.nummer } }
    expect(await (await call(zaakBesluit, vraag)).text()).toContain('De e-mail kwam terug')
  },
)

test.for([
  ['een automatisch antwoord', 'afwezig'],
  ['een melding dat het nog wordt geprobeerd', 'vertraagd'],
] as const)('%s doet niets', async ([, soort], { db, database, terug }) => {
  const { zaak, mail } = await aangenomen(db, database.name)
  expect(await terug(await melding(soort, mail))).toBe(false)
  expect(await taken(db, zaak.id)).toEqual([])
})

test('een melding telt alleen van een e-mail die wij kennen en niet lang geleden verzonden', async ({
  db,
  database,
  terug,
}) => {
  const oud = await aangenomen(db, database.name)
  const niet = await aangenomen(db, database.name, false)
  expect(await terug(await melding('postfix', oud.mail), '2026-12-16T09:00:00Z')).toBe(false)
  expect(await terug(await melding('postfix', niet.mail))).toBe(false)
  expect(await terug(await melding('postfix', crypto.randomUUID()))).toBe(false)
  expect(await taken(db, oud.zaak.id)).toEqual([])
  expect(await taken(db, niet.zaak.id)).toEqual([])
})

test('een melding die twee e-mails noemt, of de onze nergens, of niet te lezen is, wordt niet geloofd', async ({
  database,
}) => {
  configure(database.config)
  const mail = crypto.randomUUID()
  const goed = await melding('postfix', mail)
  const lees = (tekst: string) => readBounce(Buffer.from(tekst))
  expect(await lees(goed)).toBe(mail)
  expect(await lees(goed.replaceAll('retour+', 'retour+nieuws+'))).toBe(mail)
  expect(await lees(goed.replaceAll(`<${mail}@localhost>`, '<iets@anders.example>'))).toBe(mail)
  for (const anders of [
    goed.replace(`<${mail}@localhost>`, `<${crypto.randomUUID()}@localhost>`),
    goed
      .replaceAll('subsidie.example', 'elders.example')
      .replaceAll('@localhost', '@elders.example'),
    goed.replaceAll('report-type=delivery-status', 'report-type=disposition-notification'),
    goed.slice(0, goed.indexOf('Final-Recipient')),
    goed.replaceAll(mail, "x' or 1=1"),
    '',
    '\u0000'.repeat(10_000),
    `Content-Type: multipart/mixed; boundary=a\n\n--a\n`.repeat(5_000),
  ])
    expect(await lees(anders)).toBe(null)
})

test('ging de brief intussen al opnieuw uit, dan komt er door de melding geen tweede', async ({
  db,
  database,
  terug,
}) => {
  const { zaak, mail, secretaris, brief } = await aangenomen(db, database.name)
  const op = (dag: string) => buildActor(secretaris, { nu: new Date(`${dag}T10:00:00Z`) })
  await db.transaction().execute(async (tx) => {
    await terugMelden(tx, op('2026-12-02'), zaak, { brief, reden: 'Postbus vol.' })
    await herzendingVerzonden(tx, op('2026-12-03'), zaak, { verzonden_op: '2026-12-03' })
  })
  expect(await terug(await melding('exchange', mail), '2026-12-04T09:00:00Z')).toBe(true)
  expect(await taken(db, zaak.id)).toHaveLength(1)
})

test('melden een medewerker en een mailserver tegelijk dat dezelfde brief niet aankwam, dan gaat er één op de post', async ({
  db,
  database,
  terug,
}) => {
  const { zaak, mail, secretaris } = await aangenomen(db, database.name)
  const { id } = await db
    .insertInto('bericht')
    .values({
      ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, richting: 'aan_aanvrager' },
      ...{
        soort: 'verzoek_om_aanvulling',
        onderwerp: 'Uw aanvraag',
        tekst: 'Vul aan.',
        moment: nu,
      },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const zet = `update uitgaande_mail set bericht_id = '${id}' where id = '${mail}'`
  await asSuperuser(database.name, zet)
  let komt: Promise<boolean> | undefined
  await db.transaction().execute(async (tx) => {
    const gemeld = { brief: `bericht:${id}`, reden: '' }
    await terugMelden(tx, buildActor(secretaris), zaak, gemeld)
    await tx.selectFrom('taak').select('id').execute()
    let klaar = false
    komt = terug(await melding('postfix', mail)).finally(() => (klaar = true))
    const wacht = `select pid from pg_stat_activity where wait_event_type = 'Lock' and datname = '${database.name}'`
    await until(async () => klaar || (await asSuperuser(database.name, wacht)).rows.length > 0)
  })
  expect(await komt).toBe(true)
  const post = await db
    .selectFrom('taak')
    .select('id')
    .where('verwijst_naar', '=', id)
    .where('soort', '=', 'printen_en_verzenden')
    .execute()
  expect(post).toHaveLength(1)
})

test('wat terugkwam staat vast, en alleen wat is verzonden kan terugkomen', async ({
  db,
  database,
}) => {
  const { mail } = await aangenomen(db, database.name)
  const niet = await aangenomen(db, database.name, false)
  const zet = (id: string, op: string) =>
    asSuperuser(database.name, `update uitgaande_mail set terug_op = ${op} where id = '${id}'`)
  await expect(zet(niet.mail, 'now()')).rejects.toThrow(/terug_na_verzenden/)
  await zet(mail, 'now()')
  await expect(zet(mail, 'null')).rejects.toThrow(/alleen worden toegevoegd/)
})

test('wat er ook binnenkomt, de opdracht eindigt goed; alleen als zij zelf niet kan, wil zij het later nog eens', async () => {
  const nergens = 'postgres://app@127.0.0.1:1/x'
  const env = {
    ...{ DATABASE_URL: nergens, DATABASE_OWNER_URL: nergens, DATABASE_WORKER_URL: nergens },
    DATA_KEY: 'een sleutel die alleen deze test heeft',
    PUBLIC_ORIGIN: 'https://localhost',
    SMTP_URL: 'smtp://mail.example',
    MAIL_FROM: 'noreply@subsidie.example',
    MAIL_RETURN: 'retour@subsidie.example',
  }
  const einde = async (tekst: string) => {
    const opdracht = ['app/server/start.mjs', 'retourmail']
    const child = spawn(process.execPath, opdracht, { env: { ...process.env, ...env } })
    child.stdin.end(tekst)
    return (await once(child, 'exit'))[0] as number
  }
  const mail = crypto.randomUUID()
  const lang = async (soort: Melding) => `${await melding(soort, mail)}${'x'.repeat(3_000_000)}`
  const mailsInMails = 'Content-Type: message/rfc822\n\n'.repeat(100_000)
  const eindes = [await lang('afwezig'), await lang('postfix'), mailsInMails].map(einde)
  expect(await Promise.all(eindes)).toEqual([0, 75, 0])
})
