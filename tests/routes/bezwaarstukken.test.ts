import { expect } from 'vitest'
import { loader as bestand } from '../../app/routes/bestanden.$id.ts'
import { loader as stukken } from '../../app/routes/aanvragen.$nummer.bezwaar.$volgnummer.stukken/route.tsx'
import { loader as bijlagen } from '../../app/routes/behandeling.$nummer._index/route.tsx'
import { loader as bundel } from '../../app/routes/behandeling.$nummer.bezwaar.$volgnummer.bundel/route.tsx'
import { action as registreren } from '../../app/routes/behandeling.$nummer.bezwaar.papier/route.tsx'
import { pdf } from '../helpers/bestanden.ts'
import { createGeweigerd } from '../helpers/bezwaar.ts'
import { createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const sleutel = () => `test-${Math.random().toString(36).slice(2)}`

function brief(besluit: string, van: 'aanvrager' | 'derde') {
  const form = new FormData()
  const velden = {
    _sleutel: sleutel(),
    besluit,
    van,
    naam: van === 'derde' ? 'Stichting De Andere Koffie' : 'Noor van Dijk',
    gronden: 'Zie de bijlage.',
    'ontvangen_op.dag': '1',
    'ontvangen_op.maand': '12',
    'ontvangen_op.jaar': '2026',
  }
  for (const [naam, waarde] of Object.entries(velden)) form.set(naam, waarde)
  form.append('bestanden[]', pdf('brief.pdf'))
  return form
}

type Bundel = { stukken: { wat: string; adres: string | null }[] }

test('wie bezwaar maakt op papier, leest alle stukken in het portaal: ook de scan van de eigen brief (7:4)', async ({
  db,
}) => {
  const { zaak, penvoerder, besluit } = await db.transaction().execute((tx) => createGeweigerd(tx))
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  const params = { nummer: zaak.nummer, volgnummer: '1' }
  const form = brief(besluit.id, 'aanvrager')
  expect((await call(registreren, { cookie: intake, params, form })).status).toBe(303)
  const vraag = { richting: 'aan_gemeente', soort: 'vraag', tekst: 'Dag' } as const
  const van_zaak = { gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id }
  for (const uur of ['09', '10'])
    await db
      .insertInto('bericht')
      .values({
        ...{ ...van_zaak, ...vraag, onderwerp: `Om ${uur} uur`, afzender_id: penvoerder.id },
        moment: new Date(`2026-12-02T${uur}:00:00+01:00`),
      })
      .execute()
  const cookie = await signIn(db, penvoerder)
  const antwoord = await call(stukken, { cookie, params })
  const lijst = ((await antwoord.json()) as Bundel).stukken
  const namen = lijst.map(({ wat }) => wat)
  expect(namen).toEqual(
    expect.arrayContaining([
      'De aanvraag, zoals verstuurd',
      'brief.pdf',
      'Bezwaarschrift',
      'Beoordeling 1 van 2',
      'Voorstel voor het besluit',
    ]),
  )
  // of one day in the order in which they came
  expect(namen.filter((naam) => / uur$/.test(naam))).toEqual([
    'Bericht: Om 09 uur',
    'Bericht: Om 10 uur',
  ])
  const van = await db
    .selectFrom('bestand')
    .select(['id', 'bezwaar_id'])
    .where('aanvraag_id', '=', zaak.id)
    .where('naam', '=', 'brief.pdf')
    .executeTakeFirstOrThrow()
  expect(van.bezwaar_id).not.toBeNull()
  expect(lijst.find(({ wat }) => wat === 'brief.pdf')?.adres).toBe(`/bestanden/${van.id}`)
  expect((await call(bestand, { cookie, params: { id: van.id } })).status).toBe(200)
  // it is no attachment of the application
  expect(await (await call(bijlagen, { cookie: intake, params })).text()).not.toContain('brief.pdf')
})

test('de stukken van een ander zijn niet van de aanvrager: niet in de lijst en niet te openen', async ({
  db,
}) => {
  const { zaak, penvoerder, besluit } = await db.transaction().execute((tx) => createGeweigerd(tx))
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  const params = { nummer: zaak.nummer, volgnummer: '1' }
  await call(registreren, { cookie: intake, params, form: brief(besluit.id, 'derde') })
  await call(registreren, { cookie: intake, params, form: brief(besluit.id, 'aanvrager') })
  const { id } = await db
    .selectFrom('bestand as f')
    .innerJoin('bezwaar as z', 'z.id', 'f.bezwaar_id')
    .select('f.id')
    .where('z.aanvraag_id', '=', zaak.id)
    .where('z.van', '=', 'derde')
    .executeTakeFirstOrThrow()
  const cookie = await signIn(db, penvoerder)
  expect((await call(stukken, { cookie, params })).status).toBe(404)
  const eigen = await call(stukken, { cookie, params: { ...params, volgnummer: '2' } })
  expect(await eigen.text()).not.toContain(id)
  expect((await call(bestand, { cookie, params: { id } })).status).toBe(404)
  expect(await (await call(bundel, { cookie: intake, params })).text()).toContain(id)
  const vreemde = await signIn(db, await createGebruiker(db))
  expect((await call(stukken, { cookie: vreemde, params })).status).toBe(404)
})
