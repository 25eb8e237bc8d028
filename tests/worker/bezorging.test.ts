import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { aanvragerBerichten } from '../../app/commands/aanvrager-berichten.server.ts'
import { berichtSturen } from '../../app/commands/bericht-sturen.server.ts'
import { herzendingVerzonden } from '../../app/commands/herzending-verzonden.server.ts'
import { terugMelden } from '../../app/commands/terug-melden.server.ts'
import { configure } from '../../app/lib/config.server.ts'
import { renderEmail } from '../../app/lib/mailer.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { loader as zaakBesluit } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import {
  action as melden,
  loader as terugmelding,
} from '../../app/routes/behandeling.$nummer.terugmelding/route.tsx'
import { takenHerinneren, teLateMails } from '../../app/worker/bezorging-bewaken.ts'
import { closeWorkerDb } from '../../app/worker/db.ts'
import { moveAccount } from '../../db/queries/adreswijziging.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { listVerstuurd } from '../../db/queries/terugmelding.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createMedewerker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { asSuperuser, test as base } from '../helpers/test-db.ts'
import { createVerstuurd } from '../helpers/verstuurd.ts'

vi.useFakeTimers({ toFake: ['Date'], now: nu })

/** What the worker does at a moment, in its own role. */
const test = base.extend<{ opMoment: (moment: string) => Promise<void> }>({
  opMoment: async ({ database }, provide) => {
    configure(database.config)
    await provide(async (moment) => {
      vi.setSystemTime(new Date(moment))
      await teLateMails()
      await takenHerinneren()
    })
    await closeWorkerDb()
  },
})

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]

const open = (db: Db | Tx, aanvraag_id: string) =>
  db
    .selectFrom('taak')
    .select(['soort', 'uiterlijk', 'omschrijving'])
    .where('aanvraag_id', '=', aanvraag_id)
    .where('gereed_op', 'is', null)
    .execute()
const herinneringen = async (db: Db, adres: string) =>
  db
    .selectFrom('uitgaande_mail')
    .select('gegevens')
    .where('soort', '=', 'takenwachten')
    .where('aan_adres', '=', adres)
    .execute()

test('ging de mail over een besluit niet binnen 48 uur weg, dan gaat de brief per post, met een dag; de rol krijgt elke werkdag een herinnering (Awb 2:10, 2:11)', async ({
  db,
  opMoment,
}) => {
  const { zaak, secretaris } = await db.transaction().execute(createVerstuurd)
  await opMoment('2026-12-03T08:59:00Z')
  expect(await open(db, zaak.id)).toEqual([])
  await opMoment('2026-12-03T09:01:00Z')
  await opMoment('2026-12-03T10:00:00Z')
  expect(await open(db, zaak.id)).toEqual([
    {
      soort: 'opnieuw_versturen',
      uiterlijk: '2026-12-04',
      omschrijving: `E-mail ging niet binnen 48 uur weg. Brief per post versturen, uiterlijk 4 december 2026: ${zaak.nummer}`,
    },
  ])
  expect(await herinneringen(db, secretaris.email)).toEqual([])
  // Friday twice, the weekend, Monday
  for (const dag of ['04', '04', '05', '06', '07']) await opMoment(`2026-12-${dag}T09:00:00Z`)
  expect(await herinneringen(db, secretaris.email)).toHaveLength(2)
  const later = buildActor(secretaris, { nu: new Date('2026-12-07T12:00:00Z') })
  await db
    .transaction()
    .execute((tx) => herzendingVerzonden(tx, later, zaak, { verzonden_op: '2026-12-07' }))
  await opMoment('2026-12-08T09:00:00Z')
  expect(await herinneringen(db, secretaris.email)).toHaveLength(2)
})

test('ook na een ander e-mailadres van de aanvrager gaat de brief per post; de mail van wie meeschrijft doet er niet toe (Awb 2:11)', async ({
  db,
  opMoment,
}) => {
  const { zaak } = await db.transaction().execute(async (tx) => {
    const alles = await createVerstuurd(tx)
    const { penvoerder, secretaris, zaak } = alles
    const { gemeente_id, email: was } = penvoerder
    await moveAccount(tx, { gemeente_id, gebruiker_id: penvoerder.id, was, wordt: `n-${was}` })
    const schrijver = await createMeeschrijver(tx, zaak.id)
    await berichtSturen(tx, buildActor(secretaris), zaak, {
      ...{ soort: 'bericht', onderwerp: 'Uw vraag', tekst: 'Dat mag.' },
    })
    const mails = await tx
      .selectFrom('uitgaande_mail')
      .select((eb) => ['aan_adres', eb('bericht_id', 'is not', null).as('telt')])
      .where('aanvraag_id', '=', zaak.id)
      .orderBy('aan_adres')
      .execute()
    expect(new Set(mails.map(({ aan_adres, telt }) => `${aan_adres} ${telt}`))).toEqual(
      new Set([`${was} true`, `n-${was} true`, `${schrijver.email} false`]),
    )
    return alles
  })
  await opMoment('2026-12-03T09:01:00Z')
  expect(await open(db, zaak.id)).toMatchObject([
    { soort: 'opnieuw_versturen', uiterlijk: '2026-12-04' },
  ])
})

test('een mail die op tijd wegging of werd geweigerd, is niet te laat', async ({
  db,
  database,
  opMoment,
}) => {
  const zaken = []
  for (const wat of [
    "verzonden_op = aangemaakt_op, onderwerp = 'x', tekst = 'x'",
    'mislukt_op = aangemaakt_op',
  ]) {
    const { zaak } = await db.transaction().execute(createVerstuurd)
    await asSuperuser(
      database.name,
      `update uitgaande_mail set ${wat} where aanvraag_id = '${zaak.id}'`,
    )
    zaken.push(zaak)
  }
  await opMoment('2026-12-05T09:00:00Z')
  for (const { id } of zaken) expect(await open(db, id)).toEqual([])
})

test('komt een mail terug, dan legt een medewerker dat vast en gaat de brief per post; komt die ook terug, dan opnieuw', async ({
  tx,
}) => {
  const { zaak, penvoerder, secretaris, brief } = await createVerstuurd(tx)
  const op = (dag: string) => buildActor(secretaris, { nu: new Date(`${dag}T10:00:00Z`) })
  const terug = { brief, reden: 'Postbus vol.' }
  await expect(terugMelden(tx, buildActor(penvoerder), zaak, terug)).rejects.toMatchObject({
    status: 403,
  })
  await terugMelden(tx, op('2026-12-03'), zaak, terug)
  expect(await open(tx, zaak.id)).toMatchObject([
    { soort: 'opnieuw_versturen', uiterlijk: '2026-12-04' },
  ])
  expect(await terugMelden(tx, op('2026-12-03'), zaak, terug).catch(codesVan)).toEqual(['wacht-al'])
  await herzendingVerzonden(tx, op('2026-12-04'), zaak, { verzonden_op: '2026-12-04' })
  expect((await findBesluit(tx, zaak.id))?.bezwaar_tot).toBe('2027-01-15')
  await terugMelden(tx, op('2026-12-08'), zaak, { brief, reden: 'Onbekend op dit adres.' })
  const gemeld = await tx
    .selectFrom('terugmelding')
    .select(['wat', 'reden'])
    .where('aanvraag_id', '=', zaak.id)
    .orderBy('moment')
    .execute()
  expect(gemeld).toEqual([
    { wat: 'e-mail', reden: 'Postbus vol.' },
    { wat: 'brief', reden: 'Onbekend op dit adres.' },
  ])
  const nergens = { brief: `besluit:${penvoerder.id}`, reden: '' }
  expect(await terugMelden(tx, op('2026-12-08'), zaak, nergens).catch(codesVan)).toEqual([
    'niet-verstuurd',
  ])
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['secretaris'] })
  await expect(terugMelden(tx, buildActor(elders), zaak, terug)).rejects.toMatchObject({
    status: 404,
  })
})

test('ook een ander bericht kan terugkomen, en gaat dan op papier', async ({ tx }) => {
  const { zaak, secretaris } = await createVerstuurd(tx)
  const intake = buildActor(await createMedewerker(tx, 'intake'))
  await aanvragerBerichten(tx, intake, zaak, { onderwerp: 'Uw vraag', tekst: 'Dat mag.' })
  const { id } = (await listVerstuurd(tx, zaak.id)).find((een) => een.onderwerp === 'Uw vraag')!
  await terugMelden(tx, buildActor(secretaris), zaak, { brief: `bericht:${id}`, reden: '' })
  expect(await open(tx, zaak.id)).toMatchObject([{ soort: 'printen_en_verzenden' }])
})

test('op de pagina van het besluit staat dat de mail terugkwam, en wat er nu te doen is', async ({
  db,
}) => {
  const { zaak, secretaris, brief } = await db.transaction().execute(createVerstuurd)
  const vraag = { cookie: await signIn(db, secretaris), params: { nummer: zaak.nummer } }
  const pagina = await call(terugmelding, { ...vraag, path: `/x?brief=${brief}` })
  expect(await pagina.json()).toMatchObject({ gekozen: brief })
  const antwoord = await call(melden, {
    ...vraag,
    form: { brief, reden: 'Postbus vol.', _sleutel: randomUUID() },
  })
  expect(antwoord.status).toBe(303)
  expect(antwoord.headers.get('location')).toBe(
    `/behandeling/${zaak.nummer}/besluit/herzending?gelukt=teruggekomen-post`,
  )
  const tekst = await (await call(zaakBesluit, vraag)).text()
  expect(tekst).toContain('De e-mail kwam terug')
  expect(tekst).toContain('"wacht":true')
})

test.each([
  [1, 'Er wacht een brief op verzending'],
  [12, 'Er wachten 12 brieven op verzending'],
])('de mail over %i brieven zegt alleen dat zij wachten', async (aantal, onderwerp) => {
  const afzender = { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: false }
  const link = 'http://localhost:3000/behandeling'
  const mail = await renderEmail('takenwachten', { afzender, link, aantal })
  expect(mail.onderwerp).toBe(onderwerp)
  expect(mail.tekst).toContain(link)
})
