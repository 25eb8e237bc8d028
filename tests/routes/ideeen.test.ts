import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { ideeAchterlaten } from '../../app/commands/idee-achterlaten.server.ts'
import { ideeKaartPlaatsen } from '../../app/commands/idee-kaart-plaatsen.server.ts'
import { ideeKaartVoorstellen } from '../../app/commands/idee-kaart-voorstellen.server.ts'
import { ideeOppakken } from '../../app/commands/idee-oppakken.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { decrypt } from '../../app/lib/tokens.server.ts'
import * as werklijst from '../../app/routes/behandeling.ideeen._index/route.tsx'
import * as begeleid from '../../app/routes/behandeling.ideeen.$id._index/route.tsx'
import * as aanvraag from '../../app/routes/behandeling.ideeen.$id.aanvraag/route.tsx'
import * as afronding from '../../app/routes/behandeling.ideeen.$id.afronding/route.tsx'
import * as begeleiding from '../../app/routes/behandeling.ideeen.$id.begeleiding/route.tsx'
import * as ideeen from '../../app/routes/ideeen._index/route.tsx'
import * as kaartje from '../../app/routes/ideeen.kaartjes.$kaart/route.tsx'
import * as kaartjes from '../../app/routes/ideeen.kaartjes._index/route.tsx'
import * as eigen from '../../app/routes/ideeen.$id._index/route.tsx'
import { action as gebruikLink } from '../../app/routes/inloggen_.$token/route.tsx'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Db } from '../../db/db.ts'
import { findIdee } from '../../db/queries/idee.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

const idee = {
  wat: 'Elke week samen soep eten.',
  waarom: 'Voor wie vaak alleen eet.',
  plaats: 'Doornspijk',
  naam: 'Noor van Dijk',
  telefoon: '',
}
const sleutel = () => ({ _sleutel: randomUUID() })
const nu = () => new Date()

async function achtergelaten(db: Db, inwoner?: Gebruiker) {
  const van = inwoner ?? (await createGebruiker(db))
  const actor = buildActor(van, { nu: nu() })
  const id = await inTransaction((tx) => ideeAchterlaten(tx, actor, { ...idee, telefoon: null }))
  return { inwoner: van, id }
}

async function geplaatst(db: Db) {
  const { inwoner, id } = await achtergelaten(db)
  const begeleider = await createMedewerker(db, 'begeleider')
  const kaart = await inTransaction(async (tx) => {
    await ideeOppakken(tx, buildActor(begeleider, { nu: nu() }), id)
    await ideeKaartVoorstellen(tx, buildActor(begeleider, { nu: nu() }), id, {
      wat: 'Elke week soep',
      waar: 'Doornspijk',
      zoekt: 'Iemand met grote pannen',
    })
    const { id: kaart } = (await findIdee(tx, inwoner, id, 'mij'))!.kaart!
    await ideeKaartPlaatsen(tx, buildActor(inwoner, { nu: nu() }), id, kaart)
    return kaart
  })
  return { inwoner, id, kaart, begeleider }
}

test('het formulier leest iedereen; wat iemand typte komt via de mail terug en wordt dan verstuurd', async ({
  db,
}) => {
  expect((await call(ideeen.loader, { path: '/ideeen' })).status).toBe(200)
  const email = 'soep@example.nl'
  const verstuurd = await call(ideeen.action, { path: '/ideeen', form: { ...idee, email } })
  expect([verstuurd.status, verstuurd.headers.get('location')]).toEqual([303, '/ideeen?verstuurd'])
  const mail = await db
    .selectFrom('uitgaande_mail')
    .select('geheim')
    .where('aan_adres', '=', email)
    .executeTakeFirstOrThrow()
  const token = decrypt(mail.geheim ?? '')
  const ingelogd = await call(gebruikLink, {
    path: `/inloggen/${token}`,
    params: { token },
    form: {},
  })
  const naar = ingelogd.headers.get('location') ?? ''
  expect(naar).toMatch(/^\/ideeen\?bewaard=[0-9a-f-]{36}$/)
  const cookie = ingelogd.headers.get('set-cookie')?.split(';')[0] ?? ''
  const terug = (await (await call(ideeen.loader, { path: naar, cookie })).json()) as {
    invoer: Record<string, string>
  }
  expect(terug.invoer).toMatchObject({ wat: idee.wat, waarom: idee.waarom, plaats: idee.plaats })

  const vreemde = await signIn(db, await createGebruiker(db))
  const elders = (await (await call(ideeen.loader, { path: naar, cookie: vreemde })).json()) as {
    bewaard: boolean
  }
  expect(elders.bewaard).toBe(false)

  const form = { ...idee, ...sleutel() }
  const eerste = await call(ideeen.action, { path: '/ideeen', cookie, form })
  const tweede = await call(ideeen.action, { path: '/ideeen', cookie, form })
  expect(eerste.headers.get('location')).toMatch(/^\/ideeen\/[0-9a-f-]{36}\?achtergelaten$/)
  expect(tweede.headers.get('location')).toBe(eerste.headers.get('location'))
  expect(
    await db.selectFrom('idee').select('id').where('wat', '=', idee.wat).execute(),
  ).toHaveLength(1)
  expect(await db.selectFrom('idee_invoer').select('id').execute()).toEqual([])
})

test.for([
  ['wat', 'Schrijf in één zin wat u wilt doen'],
  ['plaats', 'Kies waar het is'],
  ['email', 'Vul uw e-mailadres in'],
] as const)(
  'zonder %s vraagt het formulier daarom en blijft de rest staan',
  async ([veld, zin], { db }) => {
    const form = { ...idee, email: 'leeg@example.nl', [veld]: '' }
    const antwoord = await call(ideeen.action, { path: '/ideeen', form })
    expect(antwoord.status).toBe(422)
    const { errors, values } = (await antwoord.json()) as {
      errors: Record<string, { message: string }>
      values: Record<string, string>
    }
    expect(errors[veld]?.message).toBe(zin)
    expect(values.waarom).toBe(idee.waarom)
    expect(await db.selectFrom('idee_invoer').select('id').execute()).toEqual([])
  },
)

test('wie tien keer in een kwartier iets verstuurt, wordt gevraagd te wachten', async ({ db }) => {
  const cookie = await signIn(db, await createGebruiker(db))
  const keer = () =>
    call(ideeen.action, { path: '/ideeen', cookie, form: { ...idee, ...sleutel() } })
  const standen = []
  for (let aantal = 0; aantal < 11; aantal++) standen.push((await keer()).status)
  expect(standen).toEqual([...Array(5).fill(303), ...Array(5).fill(422), 429])
})

test('een idee lezen de indiener en de begeleiders van de eigen gemeente, verder niemand', async ({
  db,
}) => {
  const { inwoner, id } = await achtergelaten(db)
  const params = { id }
  const lees = async (wie: Gebruiker, host?: string) =>
    (await call(eigen.loader, { params, cookie: await signIn(db, wie), ...(host && { host }) }))
      .status
  const begeleidt = async (wie: Gebruiker, host?: string) =>
    (await call(begeleid.loader, { params, cookie: await signIn(db, wie), ...(host && { host }) }))
      .status
  expect(await lees(inwoner)).toBe(200)
  expect(await lees(await createGebruiker(db))).toBe(404)
  expect(await begeleidt(await createMedewerker(db, 'begeleider'))).toBe(200)
  expect(await begeleidt(inwoner)).toBe(403)
  expect(await begeleidt(await createMedewerker(db, 'beoordelaar'))).toBe(403)
  const elders = await createGebruiker(db, { gemeente_id: 'leusden', rollen: ['begeleider'] })
  expect(await begeleidt(elders, 'leusden.localhost')).toBe(404)
  const anoniem = await call(eigen.loader, { path: `/ideeen/${id}`, params })
  expect(anoniem.headers.get('location')).toBe(
    `/inloggen?verder=${encodeURIComponent(`/ideeen/${id}`)}`,
  )
  expect(
    (await call(eigen.loader, { params: { id: 'geen-nummer' }, cookie: await signIn(db, inwoner) }))
      .status,
  ).toBe(404)
})

test('een begeleider pakt op en maakt er een aanvraag van; twee keer klikken is één keer', async ({
  db,
}) => {
  const { id } = await achtergelaten(db)
  const cookie = await signIn(db, await createMedewerker(db, 'begeleider'))
  const params = { id }
  const op = await call(begeleiding.action, { params, cookie, form: sleutel() })
  expect(op.headers.get('location')).toBe(`/behandeling/ideeen/${id}?opgepakt`)
  const form = { regeling: 'elburg-innovatie', titel: 'Soep', besproken: 'ja', ...sleutel() }
  for (let keer = 0; keer < 2; keer++)
    expect((await call(aanvraag.action, { params, cookie, form })).headers.get('location')).toBe(
      `/behandeling/ideeen/${id}?aanvraag`,
    )
  const nogmaals = await call(aanvraag.action, { params, cookie, form: { ...form, ...sleutel() } })
  expect(nogmaals.status).toBe(422)
  const klaar = { uitkomst: 'gaat_niet_door', tekst: 'Het wordt een aanvraag.', ...sleutel() }
  expect((await call(afronding.action, { params, cookie, form: klaar })).status).toBe(422)
})

test('een aanvraag beginnen vraagt dat het besproken is', async ({ db }) => {
  const { id } = await achtergelaten(db)
  const cookie = await signIn(db, await createMedewerker(db, 'begeleider'))
  const form = { regeling: 'elburg-innovatie', titel: 'Soep', ...sleutel() }
  const antwoord = await call(aanvraag.action, { params: { id }, cookie, form })
  expect(antwoord.status).toBe(422)
  expect(JSON.stringify(await antwoord.json())).toContain('Bespreek dit eerst')
})

test('een kaartje lees je zonder inloggen, en het zegt niet van wie het is', async ({ db }) => {
  const { inwoner, kaart, id } = await geplaatst(db)
  const een = await call(kaartje.loader, { params: { kaart } })
  const alle = await call(kaartjes.loader)
  for (const tekst of [await een.text(), await alle.text()]) {
    expect(tekst).toContain('grote pannen')
    for (const geheim of [inwoner.naam, inwoner.email, inwoner.id, id])
      expect(tekst).not.toContain(geheim)
  }
  expect(
    (await call(kaartje.loader, { params: { kaart }, host: 'leusden.localhost' })).status,
  ).toBe(404)
  expect((await call(kaartje.loader, { params: { kaart: 'x' } })).status).toBe(404)
})

test('reageren op een kaartje kan zonder account: eerst de mail, dan versturen', async ({ db }) => {
  const { kaart } = await geplaatst(db)
  const form = {
    naam: 'Hassan Amrani',
    tekst: 'Ik heb pannen.',
    telefoon: '',
    email: 'pan@example.nl',
  }
  const anoniem = await call(kaartje.action, { params: { kaart }, form })
  expect(anoniem.headers.get('location')).toBe(`/ideeen/kaartjes/${kaart}?verstuurd`)
  const cookie = await signIn(db, await createGebruiker(db))
  const met = { ...form, ...sleutel() }
  const ingelogd = await call(kaartje.action, { params: { kaart }, cookie, form: met })
  expect(ingelogd.headers.get('location')).toBe(`/ideeen/kaartjes/${kaart}?gereageerd`)
  expect(
    await db.selectFrom('idee_reactie').select('delen').where('kaart_id', '=', kaart).execute(),
  ).toEqual([{ delen: false }])
})

test('de werklijst toont elk idee van de gemeente precies een keer, over alle bladzijden', async ({
  db,
}) => {
  const gemeente_id = 'oude-ijsselstreek'
  const host = 'oude-ijsselstreek.localhost'
  const begeleider = await createGebruiker(db, { gemeente_id, rollen: ['begeleider'] })
  for (let wie = 0; wie < 14; wie++) {
    const inwoner = await createGebruiker(db, { gemeente_id })
    for (let keer = 0; keer < 4; keer++) await achtergelaten(db, inwoner)
  }
  const cookie = await signIn(db, begeleider)
  type Pagina = { ideeen: { id: string }[]; volgende: string | null; vorige: string | null }
  const lees = async (path: string) =>
    (await (await call(werklijst.loader, { path, host, cookie })).json()) as Pagina
  const gezien: string[] = []
  const vorigen: (string | null)[] = []
  for (let path: string | null = '/behandeling/ideeen'; path;) {
    const pagina: Pagina = await lees(path)
    gezien.push(...pagina.ideeen.map(({ id }) => id))
    vorigen.push(pagina.vorige)
    path = pagina.volgende
  }
  expect(gezien).toHaveLength(56)
  expect(new Set(gezien).size).toBe(56)
  expect(vorigen.map((adres) => adres !== null)).toEqual([false, true, true])
  const terug = await lees(vorigen[1] ?? '')
  expect(terug.ideeen.map(({ id }) => id)).toEqual(gezien.slice(0, 25))
})
