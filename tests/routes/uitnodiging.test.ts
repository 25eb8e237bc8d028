import { expect } from 'vitest'
import { action as voorAltijdWeg } from '../../app/routes/aanvragen.$nummer.vertrek/route.tsx'
import { action, loader } from '../../app/routes/uitnodiging.$token/route.tsx'
import { loader as samenwerking } from '../../app/routes/aanvragen.$nummer.samenwerkingsverband._index/route.tsx'
import { action as instemming } from '../../app/routes/aanvragen.$nummer.instemming/route.tsx'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Db } from '../../db/db.ts'
import { listInstemmingen } from '../../db/queries/instemming.ts'
import { call, signIn } from '../helpers/routes.ts'
import { buildAntwoord, createUitgenodigd } from '../helpers/samenwerking.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

/** Routes live by the real clock: what was made in the past of the tests is moved to now. */
async function createZaak(db: Db, over: { tekst?: boolean; verlooptOver?: number } = {}) {
  const zaak = await inTransaction((tx) => createUitgenodigd(tx, { tekst: over.tekst ?? true }))
  const nu = Date.now()
  await db
    .updateTable('uitnodiging')
    .set({ verloopt_op: new Date(nu + (over.verlooptOver ?? 86_400) * 1000) })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  const { voorlegging } = await buildAntwoord(db, zaak.id)
  const form = { voorlegging, antwoord: 'bevestigd', naam: 'Hassan Amrani' }
  return { ...zaak, form, naar: `/aanvragen/${zaak.nummer}/samenwerkingsverband` }
}
const link = (token: string) => ({ path: `/uitnodiging/${token}`, params: { token } })
const cookieVan = (antwoord: Response) => antwoord.headers.get('set-cookie')?.split(';')[0] ?? ''
const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const allesVan = async (database: string, id: string) => {
  const { rows } = await asSuperuser(
    database,
    `select (select count(*) from sessie) as sessies, (select count(*) from gebruiker) as mensen,
            (select count(*) from instemming) as antwoorden, (select count(*) from audit) as regels,
            (select jsonb_agg(u) from uitnodiging u where aanvraag_id = $1) as uitnodigingen`,
    [id],
  )
  return rows[0]
}

test('kijken verandert niets, ook niet vijf keer: de link blijft werken', async ({
  db,
  database,
}) => {
  const { id, token, form, naar } = await createZaak(db)
  const voor = await allesVan(database.name, id)
  for (let keer = 0; keer < 5; keer++) {
    const antwoord = await call(loader, link(token))
    expect([antwoord.status, antwoord.headers.get('set-cookie')]).toEqual([200, null])
  }
  expect(await allesVan(database.name, id)).toEqual(voor)
  const gedaan = await call(action, { ...link(token), form })
  expect([gedaan.status, gedaan.headers.get('location')]).toEqual([
    303,
    `${naar}?gelukt=antwoord-gegeven`,
  ])
})

test('de pagina toont de tekst en de toezegging, en geen contactgegevens', async ({ db }) => {
  const { token, penvoerder } = await createZaak(db)
  const tekst = await (await call(loader, link(token))).text()
  expect(tekst).toContain('Koffie op de hoek')
  expect(tekst).toContain('Zet koffie')
  expect(tekst).not.toContain(penvoerder.email)
  expect(tekst).not.toMatch(/Dorpsstraat|8081 AA/)
})

test('bevestigen geeft een sessie die alleen deze aanvraag bereikt', async ({ db }) => {
  const { nummer, token, form } = await createZaak(db)
  const ander = await createZaak(db)
  const cookie = cookieVan(await call(action, { ...link(token), form }))
  const bekijk = (welke: string) => call(samenwerking, { cookie, params: { nummer: welke } })
  expect((await bekijk(nummer)).status).toBe(200)
  expect((await bekijk(ander.nummer)).status).toBe(404)
  expect(JSON.stringify(await (await bekijk(nummer)).json())).not.toMatch(/example\.nl/)
})

test('een gebruikte, verlopen of onbekende link geeft een rustige pagina', async ({ db }) => {
  const { token, form } = await createZaak(db)
  await call(action, { ...link(token), form })
  expect((await call(loader, link(token))).status).toBe(410)
  expect((await call(action, { ...link(token), form })).status).toBe(410)

  const verlopen = await createZaak(db, { verlooptOver: -1 })
  expect((await call(loader, link(verlopen.token))).status).toBe(410)
  expect((await call(action, { ...link(verlopen.token), form: verlopen.form })).status).toBe(410)
  expect(await listInstemmingen(db, verlopen.id)).toEqual([])

  expect((await call(loader, link('geen-token'))).status).toBe(404)
})

test('een link van de ene gemeente bestaat niet bij de andere', async ({ db }) => {
  const { id, token, form } = await createZaak(db)
  const elders = { ...link(token), host: 'leusden.localhost' }
  expect((await call(loader, elders)).status).toBe(404)
  expect((await call(action, { ...elders, form })).status).toBe(404)
  expect(await listInstemmingen(db, id)).toEqual([])
})

test('wie vergeet te kiezen of zijn naam te noemen, leest wat te doen', async ({ db }) => {
  const { token, form } = await createZaak(db)
  const { voorlegging } = form
  const antwoord = await call(action, { ...link(token), form: { voorlegging, naam: '' } })
  expect(antwoord.status).toBe(422)
  const { errors } = (await antwoord.json()) as { errors: Record<string, { message: string }> }
  expect(Object.keys(errors)).toEqual(['antwoord', 'naam'])
})

test('de penvoerder leest dat alleen de partner antwoordt, en wordt geweigerd', async ({ db }) => {
  const { id, token, form, penvoerder } = await createZaak(db)
  const cookie = await signIn(db, penvoerder)
  const pagina = await call(loader, { ...link(token), cookie })
  expect(await pagina.text()).toContain('Niemand antwoordt voor een ander')
  expect((await call(action, { ...link(token), cookie, form })).status).toBe(422)
  expect(await listInstemmingen(db, id)).toEqual([])
})

test('het geheim van een uitnodiging staat nergens leesbaar in de database', async ({
  db,
  database,
}) => {
  const { token, form } = await createZaak(db)
  await call(loader, link(token))
  await call(action, { ...link(token), form })
  await call(action, { ...link(token), form })
  const { rows } = await asSuperuser(
    database.name,
    `select table_name as naam from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  )
  for (const { naam } of rows) {
    const query = `select 1 from "${naam}" t where t::text like $1`
    const found = await asSuperuser(database.name, query, [`%${token}%`])
    expect(found.rowCount, naam).toBe(0)
  }
})

test('twintig klikken tegelijk geven één antwoord en één sessie', async ({ db }) => {
  const { id, token, form } = await createZaak(db)
  const klikken = Array.from({ length: 20 }, () => call(action, { ...link(token), form }))
  const antwoorden = await Promise.all(klikken)
  expect(antwoorden.filter(({ status }) => status === 303)).toHaveLength(1)
  expect(antwoorden.filter(({ status }) => status === 410)).toHaveLength(19)
  expect(await listInstemmingen(db, id)).toHaveLength(1)
  const sessies = db.selectFrom('sessie').select('methode').where('aanvraag_id', '=', id)
  expect(await sessies.execute()).toHaveLength(1)
})

test('zonder tekst kan een partner afzeggen; daarna zegt de link dat het bewaard is', async ({
  db,
}) => {
  const { id, token } = await createZaak(db, { tekst: false })
  const antwoord = await call(action, { ...link(token), form: { antwoord: 'afgewezen', naam: '' } })
  expect([antwoord.status, antwoord.headers.get('location')]).toEqual([
    303,
    `/uitnodiging/${token}?gelukt=antwoord-gegeven`,
  ])
  const daarna = await call(loader, link(token))
  expect([daarna.status, await daarna.text()]).toEqual([
    410,
    expect.stringContaining('"reden":"afgewezen"'),
  ])
  const toegang = db.selectFrom('toegang').select('recht').where('aanvraag_id', '=', id)
  expect(await toegang.execute()).toEqual([{ recht: 'penvoerder' }])
})

test('wie vertrekt, is op hetzelfde moment overal buiten', async ({ db }) => {
  const { nummer, token, form } = await createZaak(db)
  const cookie = cookieVan(await call(action, { ...link(token), form }))
  const zelf = { cookie, params: { nummer }, form: sleutel() }
  const weg = await call(voorAltijdWeg, { ...zelf, path: `/aanvragen/${nummer}/vertrek` })
  expect([weg.status, weg.headers.get('location')]).toEqual([303, '/vertrokken'])
  const daarna = await call(samenwerking, { cookie, path: '/x', params: { nummer } })
  expect([daarna.status, daarna.headers.get('location')]).toEqual([303, '/inloggen?verder=%2Fx'])
})

test('hetzelfde formulier twee keer gestuurd is één antwoord', async ({ db, database }) => {
  const { id, nummer, token, form, naar } = await createZaak(db)
  const nee = { ...form, antwoord: 'afgewezen' }
  const cookie = cookieVan(await call(action, { ...link(token), form: nee }))
  await asSuperuser(
    database.name,
    `insert into uitnodiging (gemeente_id, aanvraag_id, deelname_id, token_hash, email, aangemaakt_op, verloopt_op)
     select gemeente_id, aanvraag_id, deelname_id, 'nieuw', email, aangemaakt_op + interval '1 minute', verloopt_op from uitnodiging where aanvraag_id = $1`,
    [id],
  )
  const verzoek = {
    cookie,
    path: `/aanvragen/${nummer}/instemming`,
    params: { nummer },
    form: { ...form, ...sleutel() },
  }
  const antwoorden = [await call(instemming, verzoek), await call(instemming, verzoek)]
  expect(antwoorden.map(({ status }) => status)).toEqual([303, 303])
  expect(antwoorden.map(({ headers }) => headers.get('location'))).toEqual(
    Array(2).fill(`${naar}?gelukt=antwoord-gegeven`),
  )
  expect(await listInstemmingen(db, id)).toHaveLength(2)
})
