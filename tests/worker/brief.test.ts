import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { briefVerzonden } from '../../app/commands/brief-verzonden.server.ts'
import { loader as besluitAanvrager } from '../../app/routes/aanvragen.$nummer.besluit/route.tsx'
import { loader as pdfAanvrager } from '../../app/routes/aanvragen.$nummer.besluit[.]pdf.ts'
import { loader as pdfGemeente } from '../../app/routes/behandeling.$nummer.besluit[.]pdf.ts'
import { briefMaken } from '../../app/worker/brief-maken.ts'
import { closeWorkerDb } from '../../app/worker/db.ts'
import { hashOf, readStored, removeStored } from '../../app/lib/files.server.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { findBriefbestand } from '../../db/queries/brief.ts'
import { verifyBestanden } from '../../db/verify/bestand.ts'
import type { Db, Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createMedewerker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createVerleend } from '../helpers/verleend.ts'
import { asSuperuser, test as base } from '../helpers/test-db.ts'

const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }

const test = base.extend<{ dicht: void }>({
  dicht: [
    async ({ database }, provide) => {
      await provide(void database)
      await closeWorkerDb()
    },
    { auto: true },
  ],
})

async function besloten(tx: Tx, kanaal: 'digitaal' | 'post') {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { bekend: false })
  const { gemeente_id, id: aanvraag_id } = zaak
  await tx
    .insertInto('bereikbaarheid')
    .values({ gemeente_id, aanvraag_id, kanaal, moment: nu, gebruiker_id: penvoerder.id })
    .execute()
  const secretaris = await createMedewerker(tx, 'secretaris')
  return { zaak, penvoerder, secretaris, actor: buildActor(secretaris) }
}
const verstuurd = (db: Db) =>
  db.transaction().execute(async (tx) => {
    const alles = await besloten(tx, 'digitaal')
    await besluitBekendmaken(tx, alles.actor, alles.zaak, register)
    const besluit = await findBesluit(tx, alles.zaak.id)
    return { ...alles, besluit: besluit! }
  })
const bytesVan = async (answer: Response) => Buffer.from(await answer.arrayBuffer())

test('met de verzending wordt de brief gemaakt, een keer, en bewaard onder zijn vingerafdruk', async ({
  db,
  database,
}) => {
  const { besluit } = await verstuurd(db)
  const klus = await asSuperuser(
    database.name,
    `select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
      where t.identifier = 'brief_maken' and payload->>'id' = $1`,
    [besluit.id],
  )
  expect(klus.rows).toEqual([{ payload: { van: 'besluit', id: besluit.id } }])
  await briefMaken({ van: 'besluit', id: besluit.id })
  await briefMaken({ van: 'besluit', id: besluit.id })
  const bestand = await findBriefbestand(db, 'besluit', besluit.id)
  const bytes = await readStored(bestand?.sha256 ?? '')
  expect(bytes && hashOf(bytes)).toBe(bestand?.sha256)
  expect(bytes?.subarray(0, 5).toString()).toBe('%PDF-')
})

test('de aanvrager krijgt de bewaarde brief, ook in de seconden voordat hij er is en nadat hij kwijtraakte', async ({
  db,
}) => {
  const { zaak, besluit, penvoerder } = await verstuurd(db)
  const vraag = { cookie: await signIn(db, penvoerder), params: { nummer: zaak.nummer } }
  const eerder = await bytesVan(await call(pdfAanvrager, vraag))
  await briefMaken({ van: 'besluit', id: besluit.id })
  const { sha256 = '' } = (await findBriefbestand(db, 'besluit', besluit.id)) ?? {}
  const bewaard = await call(pdfAanvrager, vraag)
  expect(bewaard.headers.get('content-disposition')).toBe(
    `attachment; filename="besluit-${zaak.nummer}.pdf"`,
  )
  expect([hashOf(eerder), hashOf(await bytesVan(bewaard))]).toEqual([sha256, sha256])
  await removeStored(sha256)
  expect(await verifyBestanden(db, readStored)).toContain(
    `Bestand ${sha256} ontbreekt of is beschadigd`,
  )
  expect(hashOf(await bytesVan(await call(pdfAanvrager, vraag)))).toBe(sha256)
})

test('wie de brief op papier verstuurt, print dezelfde bytes als er worden bewaard', async ({
  db,
}) => {
  const { zaak, actor, secretaris } = await db.transaction().execute((tx) => besloten(tx, 'post'))
  await db
    .transaction()
    .execute((tx) => besluitBekendmaken(tx, actor, zaak, { titel: null, samenvatting: null }))
  const vraag = { cookie: await signIn(db, secretaris), params: { nummer: zaak.nummer } }
  const geprint = await bytesVan(await call(pdfGemeente, { ...vraag, path: '/x?op=2026-12-01' }))
  expect((await call(pdfGemeente, vraag)).status).toBe(404)
  await db
    .transaction()
    .execute((tx) => briefVerzonden(tx, actor, zaak, { ...register, verzonden_op: '2026-12-01' }))
  const besluit = await findBesluit(db, zaak.id)
  await briefMaken({ van: 'besluit', id: besluit?.id })
  const bestand = await findBriefbestand(db, 'besluit', besluit?.id ?? '')
  expect(hashOf(geprint)).toBe(bestand?.sha256)
  expect(hashOf(await bytesVan(await call(pdfGemeente, vraag)))).toBe(bestand?.sha256)
})

test('voor de verzending is er voor de aanvrager geen PDF, en voor een ander nooit', async ({
  db,
}) => {
  const { zaak, penvoerder } = await db.transaction().execute((tx) => besloten(tx, 'digitaal'))
  const vreemde = await createGebruiker(db, {})
  const params = { nummer: zaak.nummer }
  for (const persoon of [penvoerder, vreemde])
    expect((await call(pdfAanvrager, { cookie: await signIn(db, persoon), params })).status).toBe(
      404,
    )
})

test('een partner krijgt de brief zonder het adres van de penvoerder', async ({ db }) => {
  const { zaak, penvoerder } = await verstuurd(db)
  const partner = await db
    .transaction()
    .execute((tx) => createMeeschrijver(tx, zaak.id, 'meelezer'))
  const cookie = await signIn(db, partner)
  const params = { nummer: zaak.nummer }
  const pagina = await (await call(besluitAanvrager, { cookie, params })).text()
  expect(pagina).not.toContain('Dorpsstraat')
  const pdf = await bytesVan(await call(pdfAanvrager, { cookie, params }))
  const heel = await call(pdfAanvrager, { cookie: await signIn(db, penvoerder), params })
  expect(hashOf(pdf)).not.toBe(hashOf(await bytesVan(heel)))
})

test('dat iemand het besluit voor zich had, wordt de eerste keer vastgelegd', async ({ db }) => {
  const { zaak, besluit, penvoerder } = await verstuurd(db)
  const cookie = await signIn(db, penvoerder)
  const params = { nummer: zaak.nummer }
  const gelezen = () =>
    db
      .selectFrom('bericht_gelezen as l')
      .innerJoin('bekendmaking as k', 'k.bericht_id', 'l.bericht_id')
      .select('l.gebruiker_id')
      .where('k.besluit_id', '=', besluit.id)
      .execute()
  expect((await call(besluitAanvrager, { cookie, params, method: 'HEAD' })).status).toBe(200)
  expect(await gelezen()).toEqual([])
  await call(besluitAanvrager, { cookie, params })
  await call(pdfAanvrager, { cookie, params })
  expect(await gelezen()).toEqual([{ gebruiker_id: penvoerder.id }])
})

test('een bewaarde brief verandert niet, en van een besluit dat niet is verstuurd wordt er geen bewaard', async ({
  db,
  database,
}) => {
  const { besluit } = await verstuurd(db)
  await briefMaken({ van: 'besluit', id: besluit.id })
  await expect(
    asSuperuser(database.name, `update brief set sha256 = repeat('0', 64)`),
  ).rejects.toThrow(/alleen worden toegevoegd/)
  const { zaak } = await db.transaction().execute((tx) => besloten(tx, 'digitaal'))
  const stil = await findBesluit(db, zaak.id)
  await expect(briefMaken({ van: 'besluit', id: stil?.id })).rejects.toThrow('No letter')
  await expect(
    asSuperuser(
      database.name,
      `insert into brief (gemeente_id, aanvraag_id, besluit_id, sha256, grootte, gemaakt_op)
       values ('elburg', $1, $2, repeat('0', 64), 1, now())`,
      [zaak.id, stil?.id],
    ),
  ).rejects.toThrow(/bewaard als hij is verstuurd/)
  await expect(
    db
      .insertInto('brief')
      .values({
        gemeente_id: 'elburg',
        aanvraag_id: zaak.id,
        besluit_id: besluit.id,
        sha256: '0'.repeat(64),
        grootte: 1,
        gemaakt_op: nu,
      })
      .execute(),
  ).rejects.toThrow(/permission denied/)
})
