import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { action as beslissen } from '../../app/routes/college.$datum.$nummer._index/route.tsx'
import { loader as agendaHtml } from '../../app/routes/college.$datum.agenda[.]html.ts'
import { loader as agendaPdf } from '../../app/routes/college.$datum.agenda[.]pdf.ts'
import { loader as voorstelHtml } from '../../app/routes/college.$datum.$nummer.voorstel[.]html.ts'
import { loader as voorstelPdf } from '../../app/routes/college.$datum.$nummer.voorstel[.]pdf.ts'
import { loader as vervolgHtml } from '../../app/routes/college.$datum.$nummer.$soort.$volgnummer.voorstel[.]html.ts'
import { loader as vervolgPdf } from '../../app/routes/college.$datum.$nummer.$soort.$volgnummer.voorstel[.]pdf.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { buildVoorstel, createGehoord, geagendeerd } from '../helpers/bezwaarbesluit.ts'
import { createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createAgenda } from '../helpers/vergadering.ts'
import { test } from '../helpers/test-db.ts'

test('agenda en voorstel zijn er als PDF en als document, met dezelfde inhoud, voor wie de vergadering leest', async ({
  db,
}) => {
  const { zaken, lid, datum } = await createAgenda(db, {
    jaar: 2101,
    bedragen: [400_000],
    plafond: 1_000_000,
  })
  const nummer = zaken[0]?.nummer ?? ''
  const params = { datum, nummer }
  const cookie = await signIn(db, lid)
  for (const loader of [agendaPdf, voorstelPdf]) {
    const pdf = await call(loader, { cookie, params })
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
  }
  const document = await (await call(agendaHtml, { cookie, params })).text()
  expect(document).toMatch(/<title>[A-Z]/)
  for (const deel of [nummer, 'Verlenen', '4.000,00', '10.000,00', '<table', '<h2'])
    expect(document).toContain(deel)
  const voorstel = await call(voorstelHtml, { cookie, params })
  expect(voorstel.headers.get('content-disposition')).toContain(`voorstel-${nummer}.html`)
  const gelezen = await voorstel.text()
  expect(gelezen).toContain('Advies en afwijking')
  // what was decided keeps the ceiling it was decided on
  const form = { _sleutel: randomUUID(), _versie: '1', uitkomst: 'verlenen' }
  expect((await call(beslissen, { cookie, params, form })).status).toBe(303)
  expect(await (await call(voorstelHtml, { cookie, params })).text()).toBe(gelezen)
  const vreemde = await signIn(db, await createMedewerker(db, 'raadslid'))
  for (const loader of [agendaPdf, agendaHtml, voorstelPdf, voorstelHtml])
    expect((await call(loader, { cookie: vreemde, params })).status).toBe(403)
})

test('ook een voorstel op bezwaar is er als PDF en als document: wat is aangevoerd, gehoord en geadviseerd, en wat wordt voorgesteld', async ({
  db,
}) => {
  const { punt, lid, gronden } = await db.transaction().execute(async (tx) => {
    const alles = await createGehoord(tx)
    const anders = { afwijking: 'Het advies noemt de vereniging niet.' }
    const voorstel = await buildVoorstel(tx, alles.zaak, anders)
    await bezwaarvoorstelOpstellen(tx, alles.actor, alles.waar, voorstel)
    const { gronden } = await tx
      .selectFrom('bezwaar')
      .select('gronden')
      .where('id', '=', alles.bezwaar_id)
      .executeTakeFirstOrThrow()
    return { gronden, ...(await geagendeerd(tx, alles)) }
  })
  const { nummer, soort, volgnummer } = punt
  const params = { datum: '2026-12-17', nummer, soort, volgnummer }
  const cookie = await signIn(db, lid.gebruiker)
  const pdf = await call(vervolgPdf, { cookie, params })
  expect((await pdf.text()).slice(0, 5)).toBe('%PDF-')
  const document = await (await call(vervolgHtml, { cookie, params })).text()
  for (const deel of [
    gronden,
    'Gehoord op',
    'De vereniging staat los van de aanvrager.',
    'Het advies noemt de vereniging niet.',
    'De vereniging is een zelfstandige partij.',
    'De voorwaarden opnieuw bekeken',
    '5.000,00',
  ])
    expect(document).toContain(deel)
  expect(document).toMatch(/bij het besluit van \d{1,2} [a-z]+ 2026 was/)
  const elders = { ...params, volgnummer: '9' }
  expect((await call(vervolgHtml, { cookie, params: elders })).status).toBe(404)
})
