import { expect } from 'vitest'
import { loader as agendaHtml } from '../../app/routes/college.$datum.agenda[.]html.ts'
import { loader as agendaPdf } from '../../app/routes/college.$datum.agenda[.]pdf.ts'
import { loader as voorstelHtml } from '../../app/routes/college.$datum.$nummer.voorstel[.]html.ts'
import { loader as voorstelPdf } from '../../app/routes/college.$datum.$nummer.voorstel[.]pdf.ts'
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
  for (const deel of [nummer, 'Verlenen', '4.000,00', '10.000,00', '<table', '<h2'])
    expect(document).toContain(deel)
  const voorstel = await call(voorstelHtml, { cookie, params })
  expect(voorstel.headers.get('content-disposition')).toContain(`voorstel-${nummer}.html`)
  expect(await voorstel.text()).toContain('Advies en afwijking')
  const vreemde = await signIn(db, await createMedewerker(db, 'raadslid'))
  for (const loader of [agendaPdf, agendaHtml, voorstelPdf, voorstelHtml])
    expect((await call(loader, { cookie: vreemde, params })).status).toBe(403)
})
