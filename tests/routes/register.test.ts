import { expect } from 'vitest'
import * as csv from '../../app/routes/data.initiatieven[.]csv.ts'
import * as indicatoren from '../../app/routes/data.indicatoren[.]json.ts'
import * as data from '../../app/routes/data.initiatieven[.]json.ts'
import * as pagina from '../../app/routes/initiatieven.$nummer/route.tsx'
import * as lijst from '../../app/routes/initiatieven._index/route.tsx'
import * as monitor from '../../app/routes/monitor/route.tsx'
import { inTransaction } from '../../app/lib/db.server.ts'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { subsidieVaststellen } from '../../app/commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../app/commands/vaststelling-voorbereiden.server.ts'
import type { Db, Tx } from '../../db/db.ts'
import { mapThematellingen } from '../../db/queries/register.ts'
import { createDeelnemer, createGebruiker } from '../helpers/factories.ts'
import { call } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import { createVerantwoord, gelijk } from '../helpers/verantwoord.ts'
import { createVerleend } from '../helpers/verleend.ts'

const later = new Date('2028-01-04T09:00:00Z')

/** Moves the clock of all requests of this file past the dates of the factories. */
async function vooruit(db: Db, naar = later) {
  const seconden = Math.round((naar.getTime() - Date.now()) / 1000)
  await db
    .insertInto('demo_klok')
    .values({ enige: true, seconden })
    .onConflict((oc) => oc.column('enige').doUpdateSet({ seconden }))
    .execute()
}

type Lijst = { kaarten: { nummer: string; titel: string }[]; volgende: string | null }
const zoek = async (vraag = '') =>
  (await (await call(lijst.loader, { path: `/initiatieven${vraag}` })).json()) as Lijst
const titels = async (vraag: string) => (await zoek(vraag)).kaarten.map(({ titel }) => titel).sort()

async function verleend(tx: Tx, over: Parameters<typeof createVerleend>[2]) {
  return createVerleend(tx, await createGebruiker(tx, { naam: 'Noor van Dijk' }), {
    gevraagd: 10_000,
    ...over,
  })
}

test('voor het moment van publicatie staat er niets', async ({ db }) => {
  await vooruit(db, new Date('2026-11-30T09:00:00Z'))
  const zaak = await inTransaction((tx) => verleend(tx, { titel: 'Te vroeg' }))
  const onverzonden = await inTransaction((tx) => verleend(tx, { titel: 'Geheim', bekend: false }))
  expect(await titels('?zoek=Te+vroeg')).toEqual([])
  for (const { nummer } of [zaak, onverzonden])
    expect((await call(pagina.loader, { params: { nummer } })).status).toBe(404)
  expect(await (await call(data.loader, { path: '/data/initiatieven.json' })).text()).toBe(
    '{"initiatieven":[]}',
  )
  await vooruit(db)
  expect(await titels('?zoek=vroeg')).toEqual(['Te vroeg'])
  expect(await titels('?zoek=Geheim')).toEqual([])
})

test('zoeken gaat op elk woord, en tekens met een bijzondere betekenis zijn gewone tekens', async ({
  db,
}) => {
  await vooruit(db)
  await inTransaction((tx) => verleend(tx, { titel: 'Repareren in Doornspijk' }))
  await inTransaction((tx) => verleend(tx, { titel: 'Repareren voor 100% gratis' }))
  expect(await titels('?zoek=repareren')).toHaveLength(2)
  expect(await titels('?zoek=REPAREREN+doorn')).toEqual(['Repareren in Doornspijk'])
  expect(await titels('?zoek=100%25')).toEqual(['Repareren voor 100% gratis'])
  expect(await titels('?zoek=%25%25%25')).toEqual([])
  expect(await titels(`?zoek=${encodeURIComponent("x' or 1=1 --")}`)).toEqual([])
  expect(await titels('?wijk=Oostendorp&zoek=repareren&stand=loopt')).toEqual([])
  expect(await titels('?wijk=Oostendorp&zoek=repareren&stand=afgerond')).toHaveLength(2)
  expect(await titels('?wijk=Elders&zoek=repareren')).toEqual([])
})

test('een thema vindt ook wat onder dat onderdeel van het plan valt', async ({ db }) => {
  await vooruit(db)
  await inTransaction(async (tx) => {
    const onderdeel = await tx
      .selectFrom('onderdeel')
      .select('id')
      .where('sleutel', '=', 'elburg-2016/spoor-1/ambitie-3/effect-1')
      .executeTakeFirstOrThrow()
    await verleend(tx, { titel: 'Ontmoeten', onderdeel_id: onderdeel.id })
  })
  expect(await titels('?thema=elburg-2016/spoor-1/ambitie-3')).toEqual(['Ontmoeten'])
  expect(await titels('?thema=elburg-2016/spoor-1')).toEqual(['Ontmoeten'])
  expect(await titels('?thema=elburg-2016/spoor-2')).toEqual([])
})

test('bij elk onderdeel van het plan staat hoeveel initiatieven eraan werken, ook door wat eronder valt', async ({
  db,
}) => {
  await inTransaction(async (tx) => {
    const onderdeel = await tx
      .selectFrom('onderdeel')
      .select('id')
      .where('sleutel', '=', 'elburg-2016/spoor-2/ambitie-1/effect-1')
      .executeTakeFirstOrThrow()
    for (const titel of ['Eerste telling', 'Tweede telling'])
      await verleend(tx, { titel, onderdeel_id: onderdeel.id })
  })
  const { bedrag } = await db
    .selectFrom('publicatie')
    .select((eb) => eb.fn.sum<number>('verleend').as('bedrag'))
    .where('titel', 'like', '% telling')
    .executeTakeFirstOrThrow()
  const telling = await mapThematellingen(db, 'elburg', 'elburg-2016')
  const samen = { aantal: 2, bedrag: Number(bedrag) }
  expect(telling['elburg-2016/spoor-2/ambitie-1/effect-1']).toEqual(samen)
  expect(telling['elburg-2016/spoor-2']).toEqual(samen)
  expect(await mapThematellingen(db, 'elburg', 'elburg-2024')).toEqual({})
})

test('bladeren laat elk initiatief eenmaal zien, 25 per keer', async ({ db, database }) => {
  await vooruit(db)
  await inTransaction((tx) => verleend(tx, { titel: 'Bladeren 0' }))
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
     insert into publicatie (aanvraag_id, gemeente_id, nummer, regeling_id, titel, samenvatting, wijk, onderdelen, thema, partners,
       soort_aanvrager, gevraagd, verleend, besluitdatum, uitkomst, gepubliceerd_op, bijgewerkt_op)
     select gen_random_uuid(), gemeente_id, 'ELB-2026-' || lpad(n::text, 6, '0'), regeling_id, 'Bladeren ' || n, samenvatting, wijk,
       onderdelen, thema, partners, soort_aanvrager, gevraagd, verleend, besluitdatum, uitkomst, gepubliceerd_op, bijgewerkt_op
       from publicatie, generate_series(1, 59) n where titel = 'Bladeren 0'`,
  )
  const gezien: string[] = []
  let vraag: string | null = '?zoek=Bladeren'
  for (let nr = 0; vraag !== null && nr < 5; nr++) {
    const { kaarten, volgende }: Lijst = await zoek(vraag)
    gezien.push(...kaarten.map(({ nummer }) => nummer))
    vraag = volgende && volgende.replace('/initiatieven', '')
  }
  expect(gezien).toHaveLength(60)
  expect(new Set(gezien).size).toBe(60)
})

test('in het register en de open data staat nooit de naam van een inwoner', async ({ db }) => {
  await vooruit(db)
  const kanaries = ['Kanariepiet', 'Zwanehilde', 'Mussenbroek', 'Roodborst', 'kanarie@example.nl']
  const nummer = await inTransaction(async (tx) => {
    const { zaak, intake, gemandateerde, secretaris, penvoerder } = await createVerantwoord(tx)
    await tx
      .updateTable('gebruiker')
      .set({ naam: 'Zwanehilde Kanariepiet', email: 'kanarie@example.nl' })
      .where('id', '=', penvoerder.id)
      .execute()
    const partner = await createDeelnemer(tx, zaak.id, 'elburg', {
      naam: 'Bertold Mussenbroek',
      email: 'kanarie@example.nl',
    })
    await tx
      .insertInto('partij_lid')
      .values({
        gemeente_id: 'elburg',
        partij_id: partner.partij_id,
        naam: 'Odilia Roodborst',
        volgorde: 1,
      })
      .execute()
    for (const kanarie of ['Zwanehilde Kanariepiet', 'Roodborst', 'Zwanehilde'])
      await expect(
        vaststellingVoorbereiden(tx, intake, zaak, { ...gelijk, les: `Dank aan ${kanarie}.` }),
      ).rejects.toThrow('naam van een inwoner')
    await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
    await subsidieVaststellen(tx, gemandateerde, zaak, 1)
    await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
    return zaak.nummer
  })
  const openbaar = await Promise.all([
    call(lijst.loader, { path: '/initiatieven' }),
    call(pagina.loader, { params: { nummer } }),
    call(monitor.loader, { path: '/monitor' }),
    call(data.loader, { path: '/data/initiatieven.json' }),
    call(csv.loader, { path: '/data/initiatieven.csv' }),
    call(indicatoren.loader, { path: '/data/indicatoren.json' }),
  ])
  for (const antwoord of openbaar) {
    expect(antwoord.status).toBe(200)
    const tekst = await antwoord.text()
    for (const kanarie of kanaries) expect(tekst).not.toContain(kanarie)
  }
})

test('een plaats die de aanvrager zelf typte, verraadt geen naam', async ({ db }) => {
  await vooruit(db)
  const zaak = await inTransaction((tx) =>
    verleend(tx, { titel: 'Achtertuin', wijk: 'Bij Noor van Dijk in de straat' }),
  )
  const tekst = await (await call(pagina.loader, { params: { nummer: zaak.nummer } })).text()
  expect(tekst).toContain('Bij … in de straat')
})

test('de open data heeft precies de velden van de afspraak, organisaties met naam', async ({
  db,
}) => {
  await vooruit(db)
  const zaak = await inTransaction(async (tx) => {
    const penvoerder = await createGebruiker(tx)
    return createVerleend(tx, penvoerder, {
      gevraagd: 10_000,
      titel: '=HYPERLINK("http://example.nl")',
      partner: { naam: 'Vereniging De Brug', kvk_nummer: '12345678' },
    })
  })
  const antwoord = await call(data.loader, { path: '/data/initiatieven.json?gemeente=elburg' })
  const { initiatieven } = (await antwoord.json()) as { initiatieven: Record<string, unknown>[] }
  const een = initiatieven.find(({ nummer }) => nummer === zaak.nummer)
  expect(een).toEqual({
    nummer: zaak.nummer,
    gemeente: 'elburg',
    regeling: 'elburg-innovatie',
    titel: '=HYPERLINK("http://example.nl")',
    samenvatting: 'Elke woensdag een open koffietafel voor de buurt.',
    wijk: 'Oostendorp',
    punt: null,
    thema: [],
    partners: ['Vereniging De Brug'],
    soort_aanvrager: 'burgerinitiatief',
    gevraagd: 10_000,
    verleend: 10_000,
    vastgesteld: null,
    besluitdatum: '2026-12-01',
    status: 'verleend',
    les: null,
  })
  const plat = await (await call(csv.loader, { path: '/data/initiatieven.csv' })).text()
  expect(plat).toContain(`"'=HYPERLINK(""http://example.nl"")"`)
  expect(plat.split('\r\n')[0]?.split(';')).toHaveLength(17)
  const leusden = await call(data.loader, { path: '/data/initiatieven.json?gemeente=leusden' })
  expect(await leusden.json()).toEqual({ initiatieven: [] })
})

test.each(['?gemeente=atlantis', '?gemeente=', '?x=1', '?gemeente=elburg&gemeente=leusden'])(
  'de vraag %s krijgt 400 met de reden',
  async (vraag) => {
    for (const [loader, pad] of [
      [data.loader, '/data/initiatieven.json'],
      [csv.loader, '/data/initiatieven.csv'],
    ] as const) {
      const antwoord = await call(loader, { path: pad + vraag })
      expect(antwoord.status).toBe(400)
      expect(await antwoord.json()).toEqual({ fout: expect.stringMatching(/\w/) })
    }
  },
)

test('wie de gegevens al heeft, krijgt 304', async ({ db }) => {
  await vooruit(db)
  const eerste = await call(indicatoren.loader, { path: '/data/indicatoren.json' })
  const etag = eerste.headers.get('etag') ?? ''
  const headers = { 'if-none-match': etag }
  const tweede = await call(indicatoren.loader, { path: '/data/indicatoren.json', headers })
  expect(tweede.status).toBe(304)
})

test('alleen de indicator die het platform telt heeft waarden', async ({ db }) => {
  await vooruit(db)
  await inTransaction((tx) => verleend(tx, {}))
  const antwoord = await call(indicatoren.loader, { path: '/data/indicatoren.json' })
  const lijst = (await antwoord.json()) as {
    indicatoren: { id: string; waarden: { jaar: number; ingediend: number; verleend: number }[] }[]
  }
  const [eerste, ...rest] = lijst.indicatoren
  expect(eerste?.id).toBe('elburg-2016/indicator-1')
  const telling = eerste?.waarden.find(({ jaar }) => jaar === 2026)
  expect(telling?.verleend).toBeGreaterThan(0)
  expect(telling?.ingediend).toBe(telling?.verleend)
  expect(rest.flatMap(({ waarden }) => waarden)).toEqual([])
})

test('de open data zegt waar een initiatief is, en van een woonhuis nooit', async ({ db }) => {
  await vooruit(db)
  const plek = { lon: 5.834, lat: 52.448 }
  const gebouw = await inTransaction((tx) => verleend(tx, { titel: 'In het dorpshuis', plek }))
  const huis = { locatie_woonhuis: true, locatie_postcode: '8081 ZZ', locatie_huisnummer: '9' }
  const thuis = await inTransaction((tx) => verleend(tx, { titel: 'Bij iemand thuis', plek: huis }))
  const tekst = await (await call(data.loader, { path: '/data/initiatieven.json' })).text()
  const { initiatieven } = JSON.parse(tekst) as {
    initiatieven: { nummer: string; punt: unknown }[]
  }
  const puntVan = ({ nummer }: { nummer: string }) =>
    initiatieven.find((een) => een.nummer === nummer)?.punt
  expect(puntVan(gebouw)).toEqual(plek)
  expect(puntVan(thuis)).toBeNull()
  expect(tekst).not.toContain('8081 ZZ')
  expect(await (await call(csv.loader, { path: '/data/initiatieven.csv' })).text()).toContain(
    '5,834;52,448',
  )
})
