import { expect } from 'vitest'
import {
  action as vraag,
  loader as vragen,
} from '../../app/routes/aanvragen.$nummer.berichten/route.tsx'
import {
  action as antwoord,
  loader as antwoorden,
} from '../../app/routes/behandeling.$nummer.berichten._index/route.tsx'
import { loader as bestandLoader } from '../../app/routes/bestanden.$id.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { listBestanden } from '../../db/queries/bestand.ts'
import { pdf, png, teGroot, uploadForm, vermomd } from '../helpers/bestanden.ts'
import { foutBij } from '../helpers/bijlagen.ts'
import {
  createConcept,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const bericht = { onderwerp: 'De offerte', tekst: 'Hierbij de offerte.' }
type Gelezen = {
  berichten: { onderwerp: string; bestanden: { id: string; naam: string; adres: string }[] }[]
}

test('de aanvrager stuurt bestanden bij een bericht, en de gemeente bij haar antwoord', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const zaak = await createIngediend(db, noor)
  const params = { nummer: zaak.nummer }
  const vanNoor = { params, cookie: await signIn(db, noor) }
  const vanIntake = { params, cookie: await signIn(db, await createMedewerker(db, 'intake')) }
  const form = uploadForm({ ...bericht, 'bestanden[]': [pdf('offerte.pdf'), png('zaal.png')] })
  expect((await call(vraag, { ...vanNoor, form })).status).toBe(303)
  const terug = uploadForm({ ...bericht, onderwerp: 'Antwoord', 'bestanden[]': pdf('brief.pdf') })
  expect((await call(antwoord, { ...vanIntake, form: terug })).status).toBe(303)

  for (const [loader, wie] of [
    [vragen, vanNoor],
    [antwoorden, vanIntake],
  ] as const) {
    const { berichten } = (await (await call(loader, wie)).json()) as Gelezen
    const namen = berichten.map(({ bestanden }) => bestanden.map(({ naam }) => naam))
    expect(namen.toSorted()).toEqual([['brief.pdf'], ['offerte.pdf', 'zaal.png']])
    for (const { id } of berichten.flatMap(({ bestanden }) => bestanden)) {
      const open = await call(bestandLoader, { params: { id }, cookie: wie.cookie })
      expect(open.status).toBe(200)
    }
  }
  // they belong to the message, not to what was applied for
  expect((await getAanvraaginhoud(db, zaak.id)).bestanden).toEqual([])
  expect(await listBestanden(db, zaak.id)).toEqual([])
  expect(await listBestanden(db, zaak.id, { alle: true })).toHaveLength(3)
})

test('wie iets vergat in te vullen, leest dat het bestand opnieuw gekozen moet worden', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createIngediend(db, noor)
  const wie = { params: { nummer }, cookie: await signIn(db, noor) }
  const stuurt = async (bestand: File) => {
    const form = uploadForm({ ...bericht, onderwerp: '', 'bestanden[]': bestand })
    const terug = await call(vraag, { ...wie, form })
    expect(terug.status).toBe(422)
    return ((await terug.json()) as { errors: Record<string, { message: string }> }).errors
  }
  const errors = await stuurt(pdf('offerte.pdf'))
  expect(Object.keys(errors).toSorted()).toEqual(['bestanden', 'onderwerp'])
  expect(errors.bestanden?.message).toBe('Kies uw bestand opnieuw. Het is nog niet verstuurd.')
  expect(Object.keys(await stuurt(new File([], '')))).toEqual(['onderwerp'])
})

test('een bericht zonder bestand gaat als altijd', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { nummer } = await createIngediend(db, noor)
  const wie = { params: { nummer }, cookie: await signIn(db, noor) }
  const form = uploadForm({ ...bericht, 'bestanden[]': new File([], '') })
  expect((await call(vraag, { ...wie, form })).status).toBe(303)
  const kaal = { ...bericht, _sleutel: crypto.randomUUID() }
  expect((await call(vraag, { ...wie, form: kaal })).status).toBe(303)
})

test.for([
  ['een verkeerd bestand', () => [pdf(), vermomd()], /Dit soort bestand kan niet/],
  ['een te groot bestand', () => [teGroot()], /groter dan 10 MB/],
  ['zes bestanden', () => Array.from({ length: 6 }, () => pdf()), /hoogstens 5 bestanden/],
] as const)(
  'bij %s is er geen bericht en staat er wat u kunt doen',
  async ([, maak, fout], { db }) => {
    const noor = await createGebruiker(db)
    const { id, nummer } = await createIngediend(db, noor)
    const form = uploadForm({ ...bericht, 'bestanden[]': maak() })
    const answer = await call(vraag, { params: { nummer }, cookie: await signIn(db, noor), form })
    expect([answer.status, await foutBij(answer, 'bestanden')]).toEqual([
      422,
      expect.stringMatching(fout),
    ])
    expect(
      await db.selectFrom('bericht').selectAll().where('aanvraag_id', '=', id).execute(),
    ).toEqual([])
    expect(await listBestanden(db, id, { alle: true })).toEqual([])
  },
)

test('wat bij een concept aan een bericht hangt, opent bij de gemeente alleen wie met het evaluatieplan helpt', async ({
  db,
}) => {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  const form = uploadForm({ ...bericht, 'bestanden[]': pdf() })
  await call(vraag, { params: { nummer }, cookie: await signIn(db, noor), form })
  const [bestand] = await listBestanden(db, id, { alle: true })
  const haal = async (rol: 'begeleider' | 'intake') => {
    const cookie = await signIn(db, await createMedewerker(db, rol))
    return (await call(bestandLoader, { params: { id: bestand!.id }, cookie })).status
  }
  expect([await haal('begeleider'), await haal('intake')]).toEqual([200, 404])
})
