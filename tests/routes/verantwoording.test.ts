import { expect } from 'vitest'
import * as vaststelling from '../../app/routes/aanvragen.$nummer.vaststelling/route.tsx'
import * as klad from '../../app/routes/aanvragen.$nummer.rapportage.concept/route.tsx'
import * as rapportage from '../../app/routes/aanvragen.$nummer.rapportage._index/route.tsx'
import * as voorbereiden from '../../app/routes/behandeling.$nummer.vaststelling/route.tsx'
import * as besluit from '../../app/routes/behandeling.$nummer.vaststelling_.besluit/route.tsx'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'
import { createVerantwoord, naAfloop } from '../helpers/verantwoord.ts'
import { createVerleend } from '../helpers/verleend.ts'

const sleutel = () => crypto.randomUUID()

/** All requests are made when the activities are over. */
async function naHetEinde(db: Db) {
  const seconden = Math.round((naAfloop.getTime() - Date.now()) / 1000)
  await db
    .insertInto('demo_klok')
    .values({ enige: true, seconden })
    .onConflict((oc) => oc.column('enige').doUpdateSet({ seconden }))
    .execute()
}
const als = async (db: Db, wie: Gebruiker, nummer: string) => ({
  cookie: await signIn(db, wie, naAfloop),
  params: { nummer },
})

const kort = {
  activiteiten: 'Veertig koffieochtenden.',
  les: 'Woensdag was te vroeg.',
  steun_gemeente: '',
  vervolg: 'doorgaan',
  publiceren: 'ja',
  akkoord: 'ja',
}

test('het verslag wordt bewaard, afgekeurd met wat er mist, en ingediend', async ({ db }) => {
  await naHetEinde(db)
  const penvoerder = await createGebruiker(db)
  const zaak = await inTransaction((tx) => createVerleend(tx, penvoerder, { gevraagd: 50_000 }))
  const { nummer } = zaak
  const open = await call(rapportage.loader, await als(db, penvoerder, nummer))
  expect(await open.json()).toMatchObject({ stand: 'open', vorm: 'kort', versie: 0 })

  const bewaard = await call(klad.action, {
    ...(await als(db, penvoerder, nummer)),
    form: { _sleutel: sleutel(), les: 'Half geschreven' },
  })
  expect(bewaard.headers.get('location')).toBe(`/aanvragen/${nummer}/rapportage?bewaard`)
  const terug = await call(rapportage.loader, await als(db, penvoerder, nummer))
  expect(await terug.json()).toMatchObject({ versie: 1, klad: { les: 'Half geschreven' } })

  const half = await call(rapportage.action, {
    ...(await als(db, penvoerder, nummer)),
    form: { _sleutel: sleutel(), ...kort, les: '', akkoord: '' },
  })
  expect(half.status).toBe(422)
  expect(Object.keys(((await half.json()) as { errors: object }).errors)).toEqual([
    'les',
    'akkoord',
  ])

  const klaar = await call(rapportage.action, {
    ...(await als(db, penvoerder, nummer)),
    form: { _sleutel: sleutel(), ...kort },
  })
  expect(klaar.status).toBe(303)
  const daarna = await call(rapportage.loader, await als(db, penvoerder, nummer))
  expect(await daarna.json()).toMatchObject({ stand: 'ingediend', verslag: { vorm: 'kort' } })
})

test('voor een andere aanvraag, of voor een ander, is er geen verslag te schrijven', async ({
  db,
}) => {
  await naHetEinde(db)
  const penvoerder = await createGebruiker(db)
  const ingediend = await inTransaction((tx) => createIngediend(tx, penvoerder))
  const pagina = await call(rapportage.loader, await als(db, penvoerder, ingediend.nummer))
  expect(await pagina.json()).toMatchObject({ stand: 'geen_subsidie' })
  const poging = await call(rapportage.action, {
    ...(await als(db, penvoerder, ingediend.nummer)),
    form: { _sleutel: sleutel(), ...kort, kosten: '10' },
  })
  expect(poging.status).toBe(422)
  const vreemde = await als(db, await createGebruiker(db), ingediend.nummer)
  expect((await call(rapportage.loader, vreemde)).status).toBe(404)
  const karin = await als(db, await createMedewerker(db, 'intake'), ingediend.nummer)
  expect((await call(rapportage.loader, karin)).status).toBe(403)
})

const voorstel = {
  uitkomst: 'gelijk',
  motivering: 'De activiteiten zijn gedaan.',
  titel: 'Koffie op de hoek',
  samenvatting: 'Een open koffietafel.',
  les: 'Woensdag is te vroeg.',
}

test('van voorstel tot brief: ieder met de eigen rol, en de aanvrager leest haar na verzending', async ({
  db,
}) => {
  await naHetEinde(db)
  const { zaak, penvoerder, intake, gemandateerde, secretaris } = await inTransaction((tx) =>
    createVerantwoord(tx),
  )
  const { nummer } = zaak
  const bij = (wie: Gebruiker) => als(db, wie, nummer)
  const form = { _sleutel: sleutel(), ...voorstel }
  expect(
    (await call(voorbereiden.action, { ...(await bij(gemandateerde.gebruiker)), form })).status,
  ).toBe(403)
  const lager = { _sleutel: sleutel(), ...voorstel, uitkomst: 'lager', bedrag: '100,00' }
  const zonderGrond = await call(voorbereiden.action, {
    ...(await bij(intake.gebruiker)),
    form: lager,
  })
  expect(zonderGrond.status).toBe(422)
  expect(await zonderGrond.text()).toContain('Kies waarom u lager vaststelt')
  expect((await call(voorbereiden.action, { ...(await bij(intake.gebruiker)), form })).status).toBe(
    303,
  )

  expect((await call(besluit.loader, await bij(intake.gebruiker))).status).toBe(403)
  expect((await call(besluit.loader, await bij(gemandateerde.gebruiker))).status).toBe(200)
  const beslissen = { _sleutel: sleutel(), versie: '1' }
  const beslist = await call(besluit.action, {
    ...(await bij(gemandateerde.gebruiker)),
    form: beslissen,
  })
  expect(beslist.status).toBe(303)
  const nogEens = { _sleutel: sleutel(), versie: '1' }
  const dubbel = await call(besluit.action, {
    ...(await bij(gemandateerde.gebruiker)),
    form: nogEens,
  })
  expect(dubbel.status).toBe(422)

  const lezen = async () => (await call(vaststelling.loader, await bij(penvoerder))).json()
  expect(await lezen()).toMatchObject({ besluit: null })
  await inTransaction((tx) =>
    besluitBekendmaken(tx, { ...secretaris, nu: naAfloop }, zaak, {
      titel: null,
      samenvatting: null,
    }),
  )
  expect(await lezen()).toMatchObject({
    besluit: { bedrag: 600_000, bezwaar_tot: '2028-02-14', bezwaarOpen: true },
  })
})

test('het voorstel begint met de tekst die al in het register staat, en met de les van de aanvrager', async ({
  db,
}) => {
  await naHetEinde(db)
  const { zaak, intake } = await inTransaction((tx) => createVerantwoord(tx))
  await db
    .updateTable('publicatie')
    .set({ samenvatting: 'Een open koffietafel, nagelezen op namen.' })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  const pagina = await call(voorbereiden.loader, await als(db, intake.gebruiker, zaak.nummer))
  expect(await pagina.json()).toMatchObject({
    formulier: {
      samenvatting: 'Een open koffietafel, nagelezen op namen.',
      les: 'Woensdag was te vroeg voor werkenden.',
    },
  })
})

test('wie niet bij de gemeente werkt, ziet de pagina van de vaststelling niet', async ({ db }) => {
  await naHetEinde(db)
  const { zaak, penvoerder } = await inTransaction((tx) => createVerantwoord(tx))
  for (const loader of [voorbereiden.loader, besluit.loader])
    expect((await call(loader, await als(db, penvoerder, zaak.nummer))).status).toBe(403)
  expect((await call(voorbereiden.loader, { params: { nummer: zaak.nummer } })).status).toBe(303)
})
