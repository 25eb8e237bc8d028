import { expect } from 'vitest'
import * as rekening from '../../app/routes/aanvragen.$nummer.rekening/route.tsx'
import * as klaarzetting from '../../app/routes/behandeling.$nummer.betaling.$volgnummer.klaarzetting/route.tsx'
import * as vrijgave from '../../app/routes/behandeling.$nummer.betaling.$volgnummer.vrijgave/route.tsx'
import * as betaling from '../../app/routes/behandeling.$nummer.betaling._index/route.tsx'
import * as controle from '../../app/routes/behandeling.$nummer.betaling.rekening/route.tsx'
import * as inzage from '../../app/routes/behandeling.$nummer.betaling.rekening_.inzage.ts'
import * as lijst from '../../app/routes/betalingen._index/route.tsx'
import * as bestand from '../../app/routes/betalingen.bestand.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { createVerleend } from '../helpers/verleend.ts'

const sleutel = () => crypto.randomUUID()
// due before the real clock of a request
const schema = [{ bedrag: 123_456, vanaf: '2026-11-01' }]
const iban = 'NL91 ABNA 0417 1643 00'

test('van opgegeven rekening tot bestand voor de bank, ieder met de eigen rol', async ({ db }) => {
  const { zaak, noor, tom, lisa } = await inTransaction(async (tx) => {
    const penvoerder = await createGebruiker(tx)
    const mensen = {
      noor: penvoerder,
      tom: await createMedewerker(tx, 'control'),
      lisa: await createMedewerker(tx, 'betaler'),
    }
    return { ...mensen, zaak: await createVerleend(tx, penvoerder, { gevraagd: 123_456, schema }) }
  })
  const als = async (wie: Gebruiker) => ({
    cookie: await signIn(db, wie),
    params: { nummer: zaak.nummer, volgnummer: '1' },
  })
  const fout = await call(rekening.action, {
    ...(await als(noor)),
    form: { _sleutel: sleutel(), iban: 'NL91 ABNA 0417 1643 01', tenaamstelling: 'Noor' },
  })
  expect(fout.status).toBe(422)
  const opgegeven = await call(rekening.action, {
    ...(await als(noor)),
    form: { _sleutel: sleutel(), iban, tenaamstelling: '=Noor' },
  })
  expect(opgegeven.status).toBe(303)

  const gemaskeerd = await call(controle.loader, await als(tom))
  const { id } = (await gemaskeerd.clone().json()) as { id: string }
  expect(await gemaskeerd.text()).not.toContain('0417 1643')
  const bevestiging = { rekening: id, uitkomst: 'bevestigen' }
  const tevroeg = await call(controle.action, {
    ...(await als(tom)),
    form: { _sleutel: sleutel(), ...bevestiging },
  })
  expect(tevroeg.status).toBe(422)
  const getoond = await call(inzage.action, {
    ...(await als(tom)),
    form: { _sleutel: sleutel(), rekening: id },
  })
  expect(getoond.status).toBe(303)
  expect(await (await call(controle.loader, await als(tom))).text()).toContain(iban)
  const bevestigd = await call(controle.action, {
    ...(await als(tom)),
    form: { _sleutel: sleutel(), ...bevestiging },
  })
  expect(bevestigd.status).toBe(303)

  const klaar = await call(klaarzetting.action, {
    ...(await als(tom)),
    form: { _sleutel: sleutel() },
  })
  expect(klaar.status).toBe(303)
  const zelf = await call(vrijgave.action, { ...(await als(tom)), form: { _sleutel: sleutel() } })
  expect(zelf.status).toBe(403)
  const vrij = await call(vrijgave.action, { ...(await als(lisa)), form: { _sleutel: sleutel() } })
  expect(vrij.status).toBe(303)

  const pagina = await (await call(lijst.loader, await als(lisa))).text()
  expect(pagina).toContain('1.234,56')
  expect(pagina).not.toContain('0417')
  const csv = await (await call(bestand.loader, await als(lisa))).text()
  expect(csv).toContain(`"${zaak.nummer}-1"`)
  expect(csv).toContain(`"'=Noor";"NL91ABNA0417164300";1234,56;"Termijn 1"`)
  const audit = await db
    .selectFrom('audit')
    .select('handeling')
    .where('gebruiker_id', '=', lisa.id)
    .execute()
  expect(audit.map(({ handeling }) => handeling)).toContain('betaalbestand opgehaald')
})

test('betalingen zijn voor control, betaler en auditor; het bestand alleen voor de betaler', async ({
  db,
}) => {
  const penvoerder = await createGebruiker(db)
  const zaak = await inTransaction((tx) => createVerleend(tx, penvoerder))
  const params = { nummer: zaak.nummer, volgnummer: '1' }
  const kijken = async (wie: Gebruiker, loader: Parameters<typeof call>[0]) =>
    (await call(loader, { cookie: await signIn(db, wie), params })).status
  const auditor = await createMedewerker(db, 'auditor')
  const intake = await createMedewerker(db, 'intake')
  expect(await kijken(auditor, betaling.loader)).toBe(200)
  expect(await kijken(auditor, lijst.loader)).toBe(200)
  expect(await kijken(auditor, bestand.loader)).toBe(403)
  expect(await kijken(auditor, controle.loader)).toBe(403)
  expect(await kijken(intake, betaling.loader)).toBe(403)
  expect(await kijken(penvoerder, betaling.loader)).toBe(403)
  expect(await kijken(penvoerder, lijst.loader)).toBe(403)
  expect(await kijken(penvoerder, rekening.loader)).toBe(200)
  expect(await kijken(await createGebruiker(db), rekening.loader)).toBe(404)
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['control'] })
  expect(
    (
      await call(betaling.loader, {
        host: 'leusden.localhost',
        cookie: await signIn(db, elders),
        params,
      })
    ).status,
  ).toBe(404)
})

test('een deel dat niet bestaat is niet te vinden', async ({ db }) => {
  const zaak = await inTransaction(async (tx) => createVerleend(tx, await createGebruiker(tx)))
  const cookie = await signIn(db, await createMedewerker(db, 'control'))
  for (const volgnummer of ['2', '0', 'x', '99999']) {
    const params = { nummer: zaak.nummer, volgnummer }
    expect((await call(klaarzetting.loader, { cookie, params })).status).toBe(404)
    const form = { _sleutel: sleutel() }
    expect((await call(klaarzetting.action, { cookie, params, form })).status).toBe(404)
  }
})
