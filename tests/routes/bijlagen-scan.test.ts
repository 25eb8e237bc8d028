import { expect } from 'vitest'
import { readStored } from '../../app/lib/files.server.ts'
import { bestandenScannen } from '../../app/worker/bestanden-scannen.ts'
import { closeWorkerDb } from '../../app/worker/db.ts'
import { verifyBestanden } from '../../db/verify/bestand.ts'
import { pdf, pdfBytes } from '../helpers/bestanden.ts'
import { createZaakMetBijlagen, foutBij, opSchijf } from '../helpers/bijlagen.ts'
import { startClamd } from '../helpers/clamd.ts'
import { createIngediend, createMedewerker } from '../helpers/factories.ts'
import { signIn } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const besmet = () => new File([pdfBytes('% EICAR-STANDAARD')], 'besmet.pdf')

test('een schoon bestand kan iedereen openen die bij de zaak hoort', async ({ db, database }) => {
  const clamd = await startClamd()
  database.config.clamdSocket = clamd.socket
  const zaak = await createZaakMetBijlagen(db)
  expect((await zaak.stuur({ bestand: pdf() })).status).toBe(303)
  const { bestanden } = await zaak.pagina()
  expect(bestanden).toMatchObject([{ regel: expect.stringMatching(/Geen virus gevonden$/) }])
  expect((await zaak.haal(bestanden[0]!.id)).status).toBe(200)
  await clamd.stop()
})

test('een bestand met een virus wordt meteen geweigerd, met wat u kunt doen, en nergens bewaard', async ({
  db,
  database,
}) => {
  const clamd = await startClamd()
  database.config.clamdSocket = clamd.socket
  const zaak = await createZaakMetBijlagen(db)
  const voor = opSchijf().bewaard
  const answer = await zaak.stuur({ bestand: besmet() })
  expect(answer.status).toBe(422)
  expect(await foutBij(answer, 'bestand')).toMatch(/zit een virus/)
  expect(await zaak.bestanden()).toEqual([])
  expect(opSchijf()).toEqual({ tijdelijk: [], bewaard: voor })
  const regels = await db
    .selectFrom('audit')
    .select('resultaat')
    .where('handeling', '=', 'bestand met virus geweigerd')
    .where('gebruiker_id', '=', zaak.noor.id)
    .execute()
  expect(regels).toEqual([{ resultaat: 'geweigerd' }])
  await clamd.stop()
})

test('zwijgt de scanner, dan kan niemand het bestand openen, tot hij het vanzelf heeft bekeken', async ({
  db,
  database,
}) => {
  const clamd = await startClamd()
  clamd.staat.gedrag = 'weg'
  database.config.clamdSocket = clamd.socket
  const zaak = await createZaakMetBijlagen(db)
  expect((await zaak.stuur({ bestand: pdf() })).status).toBe(303)
  const [bestand] = (await zaak.pagina()).bestanden
  expect(bestand).toMatchObject({ adres: null, uitleg: expect.stringMatching(/controleren/) })
  const dicht = await zaak.haal(bestand!.id)
  expect([dicht.status, await dicht.text()]).toEqual([409, expect.stringMatching(/virussen/)])
  expect((await zaak.voorbeeld(bestand!.id)).status).toBe(409)

  await bestandenScannen()
  expect((await zaak.haal(bestand!.id)).status).toBe(409)
  clamd.staat.gedrag = 'kijkt'
  await bestandenScannen()
  expect((await zaak.haal(bestand!.id)).status).toBe(200)
  await closeWorkerDb()
  await clamd.stop()
})

test('bij een gemeente zonder scanner gaat geen bestand open', async ({ db, database }) => {
  Object.assign(database.config, { clamdSocket: null, embedded: false })
  const zaak = await createZaakMetBijlagen(db)
  await zaak.stuur({ bestand: pdf() })
  const [bestand] = await zaak.bestanden()
  expect(bestand?.scan).toBe('quarantaine')
  expect((await zaak.haal(bestand!.id)).status).toBe(409)
  database.config.embedded = true
  expect((await zaak.haal(bestand!.id)).status).toBe(409)
})

test('een virus dat later blijkt: het bestand is weg, en beide kanten horen het', async ({
  db,
  database,
}) => {
  Object.assign(database.config, { clamdSocket: null, embedded: true })
  const zaak = await createZaakMetBijlagen(db)
  await zaak.stuur({ bestand: besmet() })
  const [bestand] = await zaak.bestanden()
  const ingediend = await createIngediend(db, zaak.noor)
  const verplaats = 'update bestand set aanvraag_id = $1 where id = $2'
  await asSuperuser(database.name, verplaats, [ingediend.id, bestand!.id])
  expect((await zaak.haal(bestand!.id)).status).toBe(200)

  const clamd = await startClamd()
  database.config.clamdSocket = clamd.socket
  // from now on a scanner has to look first
  expect((await zaak.haal(bestand!.id)).status).toBe(409)
  await bestandenScannen()
  const weg = await zaak.haal(bestand!.id)
  expect([weg.status, await weg.text()]).toEqual([410, expect.stringMatching(/verwijderd/)])
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  expect((await zaak.haal(bestand!.id, intake)).status).toBe(410)
  expect(await readStored(bestand!.sha256)).toBeNull()
  expect(await verifyBestanden(db, readStored)).toEqual([])

  const waar = (tabel: 'bericht' | 'taak' | 'uitgaande_mail') =>
    db.selectFrom(tabel).selectAll().where('aanvraag_id', '=', ingediend.id).execute()
  expect(await waar('bericht')).toMatchObject([{ soort: 'virus', richting: 'aan_aanvrager' }])
  expect(await waar('taak')).toMatchObject([{ omschrijving: 'In een bestand zat een virus' }])
  expect(await waar('uitgaande_mail')).toMatchObject([{ aan_adres: zaak.noor.email }])
  await bestandenScannen()
  expect(await waar('bericht')).toHaveLength(1)
  await closeWorkerDb()
  await clamd.stop()
})

test('de controle noemt een bestand met een virus dat er nog staat', async ({ db, database }) => {
  Object.assign(database.config, { clamdSocket: null, embedded: true })
  const zaak = await createZaakMetBijlagen(db)
  await zaak.stuur({ bestand: pdf() })
  const [bestand] = await zaak.bestanden()
  const verklaar = `update bestand set scan = 'besmet' where id = $1`
  await asSuperuser(database.name, verklaar, [bestand!.id])
  expect(await verifyBestanden(db, readStored)).toEqual([
    `Bestand ${bestand!.sha256} had een virus en staat er nog`,
  ])
})

test('de toepassing zelf kan een bestand niet schoon verklaren of veranderen', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  await zaak.stuur({ bestand: pdf() })
  for (const set of [
    { scan: 'schoon' as const },
    { sha256: 'a'.repeat(64) },
    { naam: 'anders.pdf' },
  ])
    await expect(
      db.updateTable('bestand').set(set).where('aanvraag_id', '=', zaak.id).execute(),
    ).rejects.toThrow(/permission denied/)
})
