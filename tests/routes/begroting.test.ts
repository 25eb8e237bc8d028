import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { loader as bijlagenLoader } from '../../app/routes/aanvragen.$nummer.bijlagen/route.tsx'
import * as begroting from '../../app/routes/aanvragen.$nummer.begroting/route.tsx'
import * as rekenblad from '../../app/routes/aanvragen.$nummer.begroting[.]xlsx.ts'
import * as print from '../../app/routes/aanvragen.$nummer.begroting_.print/route.tsx'
import * as zaakbegroting from '../../app/routes/behandeling.$nummer.begroting/route.tsx'
import * as zaakrekenblad from '../../app/routes/behandeling.$nummer.begroting[.]xlsx.ts'
import type { Db } from '../../db/db.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

async function begin(db: Db) {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  const cookie = await signIn(db, noor)
  const params = { nummer }
  const path = `/aanvragen/${nummer}/begroting`
  const stuurt = (form: Record<string, string>) =>
    call(begroting.action, { path, cookie, params, form: { _sleutel: randomUUID(), ...form } })
  const tel = async () => {
    const rijen = await db
      .selectFrom('begrotingspost')
      .select('id')
      .where('aanvraag_id', '=', id)
      .execute()
    return rijen.length
  }
  return { id, nummer, cookie, params, path, stuurt, tel }
}

type Antwoord = {
  values: { kosten: unknown[]; plakken?: string }
  errors?: Record<string, { message: string }>
  bericht: { aantal: number; fouten: string[] }
}

test('geplakte regels staan in de velden om na te kijken, en zijn nog niet opgeslagen', async ({
  db,
}) => {
  const { stuurt, tel } = await begin(db)
  const antwoord = await stuurt({
    'kosten.0.soort': 'huur',
    'kosten.0.omschrijving': 'Zaal',
    'kosten.0.bedrag': '12.50',
    'kosten.1.omschrijving': '',
    plakken: 'Koffie\t40\t2,50\nTotaal\t100',
    _plak: 'kosten',
  })
  expect(antwoord.status).toBe(200)
  const { values, bericht } = (await antwoord.json()) as Antwoord
  expect(bericht).toMatchObject({ aantal: 1, overgeslagen: [expect.stringContaining('Totaal')] })
  expect(values.kosten).toMatchObject([
    { omschrijving: 'Zaal', bedrag: '12.50' },
    { omschrijving: 'Koffie', aantal: '40', prijs: '2,50' },
  ])
  expect(await tel()).toBe(2)
})

test('wie de begroting opslaat en verdergaat, leest op de volgende pagina dat zij bewaard is', async ({
  db,
}) => {
  const { cookie, params, stuurt } = await begin(db)
  const antwoord = await stuurt({
    'kosten.0.soort': 'huur',
    'kosten.0.omschrijving': 'Zaal',
    'kosten.0.bedrag': '250,-',
    gevraagd: '250 euro',
    _versie: '1',
  })
  const naar = antwoord.headers.get('location') ?? ''
  expect(naar).toMatch(/bijlagen\?bewaard=begroting$/)
  const pagina = await call(bijlagenLoader, { path: naar, cookie, params })
  const { net } = (await pagina.json()) as { net: string | null }
  expect(net).toMatch(/^Begroting: Bewaard/)
})

test('een geplakte regel die niet te lezen is krijgt een zin, en wat geplakt is blijft staan', async ({
  db,
}) => {
  const { stuurt } = await begin(db)
  const plakken = 'Koffie\t12.50\nThee\t3'
  const antwoord = await stuurt({ plakken, _plak: 'kosten' })
  expect(antwoord.status).toBe(422)
  const { values, errors, bericht } = (await antwoord.json()) as Antwoord
  expect([values.plakken, Object.keys(errors ?? {})]).toEqual([plakken, ['plakken']])
  expect(bericht.fouten).toEqual([expect.stringContaining('Regel 1: “12.50”')])
})

test('een inwoner krijgt geen vraag over btw, een organisatie wel', async ({ db }) => {
  const { id, cookie, params, path } = await begin(db)
  const velden = async () => {
    const antwoord = await call(begroting.loader, { path, cookie, params })
    const { vragen } = (await antwoord.json()) as { vragen: { veld: string }[] }
    return vragen.map(({ veld }) => veld)
  }
  expect(await velden()).not.toContain('begroting.btw')
  const { partij_id } = await db
    .selectFrom('deelname')
    .select('partij_id')
    .where('aanvraag_id', '=', id)
    .executeTakeFirstOrThrow()
  const vereniging = { organisatiesoort: 'vereniging', kvk_nummer: '12345678' } as const
  await db
    .updateTable('partij')
    .set({ soort: 'rechtspersoon', ...vereniging })
    .where('id', '=', partij_id)
    .execute()
  expect(await velden()).toContain('begroting.btw')
})

test('de begroting is te printen en als rekenblad te bewaren door wie de aanvraag mag lezen', async ({
  db,
}) => {
  const { nummer, cookie, params, path } = await begin(db)
  const blad = await call(rekenblad.loader, { path: `${path}.xlsx`, cookie, params })
  expect(blad.headers.get('content-type')).toContain('spreadsheetml')
  expect(blad.headers.get('content-disposition')).toContain(`begroting-${nummer}.xlsx`)
  expect((await call(print.loader, { path, cookie, params })).status).toBe(200)
  for (const wie of [await createGebruiker(db), await createMedewerker(db, 'intake')])
    for (const { loader } of [rekenblad, print]) {
      const ander = await call(loader, { path, cookie: await signIn(db, wie), params })
      expect([403, 404]).toContain(ander.status)
    }
})

test('wie bij de gemeente de zaak leest, bekijkt en bewaart de begroting zoals ingediend; een concept niet', async ({
  db,
}) => {
  const { nummer: concept } = await begin(db)
  const { nummer } = await createIngediend(db, await createGebruiker(db))
  const intake = await signIn(db, await createMedewerker(db, 'intake'))
  const begeleider = await signIn(db, await createMedewerker(db, 'begeleider'))
  const status = async ({ loader }: typeof zaakbegroting, cookie: string, welke = nummer) =>
    (await call(loader, { cookie, params: { nummer: welke } })).status
  for (const pagina of [zaakbegroting, zaakrekenblad] as unknown as (typeof zaakbegroting)[]) {
    expect(await status(pagina, intake)).toBe(200)
    expect(await status(pagina, intake, concept)).toBe(404)
    expect(await status(pagina, begeleider, concept)).toBe(404)
    expect(await status(pagina, await signIn(db, await createGebruiker(db)))).toBe(404)
  }
})
