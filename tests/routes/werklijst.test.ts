import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { loader } from '../../app/routes/behandeling._index/route.tsx'
import { action as weergaveVerwijderen } from '../../app/routes/behandeling.weergaven.$id.verwijdering.ts'
import { action as weergaveBewaren } from '../../app/routes/behandeling.weergaven._index/route.tsx'
import { loader as csv } from '../../app/routes/behandeling.werklijst[.]csv.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

test('de werklijst is er voor de behandeling, niet voor een inwoner', async ({ db }) => {
  const inwoner = await signIn(db, await createGebruiker(db))
  expect((await call(loader, { path: '/behandeling', cookie: inwoner })).status).toBe(403)
  expect((await call(loader, { path: '/behandeling' })).headers.get('location')).toContain(
    '/inloggen',
  )
})

test('een weergave is van wie haar bewaarde; dezelfde naam is dezelfde weergave', async ({
  db,
}) => {
  const karin = await createMedewerker(db, 'intake')
  const bewaar = async (naam: string, vraag: string, wie = karin) =>
    call(weergaveBewaren, {
      path: '/behandeling/weergaven',
      cookie: await signIn(db, wie),
      form: { naam, vraag, _sleutel: randomUUID() },
    })
  const antwoord = await bewaar('Dringend', 'bak=mijn&stand=ingediend&na=x&onzin=1')
  expect(antwoord.headers.get('location')).toBe(
    '/behandeling?bak=mijn&stand=ingediend&gelukt=weergave-bewaard',
  )
  await bewaar('dringend', 'bak=vrij')
  const { weergaven } = await getWerkbank(db, karin, [], '2026-12-01')
  expect(weergaven.map(({ naam, vraag }) => [naam, vraag])).toEqual([['dringend', 'bak=vrij']])
  const ander = await createMedewerker(db, 'intake')
  expect((await getWerkbank(db, ander, [], '2026-12-01')).weergaven).toEqual([])
  const verwijder = async (wie: Gebruiker, id = weergaven[0]!.id) =>
    call(weergaveVerwijderen, {
      ...{ path: '/x', cookie: await signIn(db, wie), params: { id } },
      form: { _sleutel: randomUUID() },
    })
  expect((await verwijder(ander)).status).toBe(404)
  expect((await verwijder(karin, 'x')).status).toBe(404)
  expect((await verwijder(karin)).status).toBe(303)
  for (let nr = 0; nr < 12; nr++) expect((await bewaar(`Weergave ${nr}`, '')).status).toBe(303)
  expect((await bewaar('Een te veel', '')).status).toBe(422)
  const auditor = await createMedewerker(db, 'auditor')
  expect((await bewaar('Mag niet', '', auditor)).status).toBe(403)
})

test('het rekenblad is de lijst op het scherm, zonder formules, en wie het meeneemt staat in het logboek', async ({
  db,
}) => {
  const noor = await createGebruiker(db, { naam: '=HYPERLINK("http://x.example")' })
  const zaak = await createIngediend(db, noor, { titel: '+Ganzenbord' })
  await createIngediend(db, noor, { titel: 'Iets anders' })
  const karin = await createMedewerker(db, 'intake')
  const antwoord = await call(csv, {
    path: '/behandeling/werklijst.csv?zoek=ganzenbord',
    cookie: await signIn(db, karin),
  })
  const regels = (await antwoord.text()).trim().split('\r\n')
  expect(regels).toHaveLength(2)
  expect(regels[1]).toContain(`"${zaak.nummer}";"'+Ganzenbord";"'=HYPERLINK(`)
  const audit = await db
    .selectFrom('audit')
    .select('gegevens')
    .where('handeling', '=', 'werklijst opgeslagen')
    .executeTakeFirst()
  expect(audit?.gegevens).toEqual({ vraag: 'zoek=ganzenbord', zaken: 1 })
})
