import { randomUUID } from 'node:crypto'
import { expect, vi } from 'vitest'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import {
  action as geven,
  loader as portaal,
} from '../../app/routes/aanvragen.$nummer.zienswijze/route.tsx'
import {
  action as vragen,
  loader as pagina,
} from '../../app/routes/behandeling.$nummer.zienswijze/route.tsx'
import { loader as antwoordpagina } from '../../app/routes/behandeling.$nummer.zienswijze_.antwoord/route.tsx'
import {
  action as nietNodig,
  loader as nietNodigpagina,
} from '../../app/routes/behandeling.$nummer.zienswijze_.niet-nodig/route.tsx'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const voornemen = 'Volgens de beheerder is de zaal dit jaar niet beschikbaar.'

test('de jurist vraagt een zienswijze, de penvoerder geeft hem op de eigen pagina, een ander kan er niet bij', async ({
  db,
}) => {
  vi.setSystemTime(new Date('2027-01-04T10:00:00Z'))
  const noor = await createGebruiker(db)
  const vreemde = await createGebruiker(db)
  const jurist = await createMedewerker(db, 'jurist')
  const intake = await createMedewerker(db, 'intake')
  const zaak = await createIngediend(db, noor, { status: 'beoordeeld' })
  const params = { nummer: zaak.nummer }
  const als = async (wie: typeof noor) => ({ cookie: await signIn(db, wie), params })
  const sleutel = () => ({ _sleutel: randomUUID() })

  for (const loader of [pagina, nietNodigpagina, antwoordpagina]) {
    expect((await call(loader, await als(intake))).status).toBe(403)
    expect((await call(loader, await als(jurist))).status).toBe(200)
  }
  const waarvoor = 'weigering:activiteiten'
  const dag = { 'uiterlijk.dag': '18', 'uiterlijk.maand': '1', 'uiterlijk.jaar': '2027' }
  const fout = await call(vragen, { ...(await als(jurist)), form: { ...sleutel(), waarvoor: '' } })
  expect(fout.status).toBe(422)
  const gevraagd = await call(vragen, {
    ...(await als(jurist)),
    form: { ...sleutel(), waarvoor, voornemen, ...dag },
  })
  expect(gevraagd.headers.get('location')).toBe(
    `/behandeling/${zaak.nummer}/zienswijze?gelukt=zienswijze-gevraagd`,
  )
  const nogmaals = await call(nietNodig, {
    ...(await als(jurist)),
    form: { ...sleutel(), waarvoor, niet_nodig: 'spoed', toelichting: 'Er is haast.' },
  })
  expect(nogmaals.status).toBe(422)

  expect((await call(portaal, await als(vreemde))).status).toBe(404)
  const antwoord = { reactie: 'zienswijze', antwoord: 'De beheerder vergist zich.' }
  const stiekem = { ...(await als(vreemde)), form: { ...sleutel(), ...antwoord } }
  expect((await call(geven, stiekem)).status).toBe(404)
  expect(await (await call(overzicht, await als(noor))).json()).toMatchObject({
    verloop: { zienswijze: true },
  })
  expect(await (await call(portaal, await als(noor))).json()).toMatchObject({
    mag: true,
    kan: true,
    vraag: { voornemen, uiterlijk: '2027-01-18', voorbij: false },
  })
  const leeg = { ...(await als(noor)), form: { ...sleutel(), reactie: 'zienswijze', antwoord: '' } }
  expect((await call(geven, leeg)).status).toBe(422)
  const gegeven = await call(geven, { ...(await als(noor)), form: { ...sleutel(), ...antwoord } })
  expect(gegeven.status).toBe(303)
  expect(await (await call(portaal, await als(noor))).json()).toMatchObject({
    kan: false,
    vraag: { antwoord: antwoord.antwoord },
  })
})
