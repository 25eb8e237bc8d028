import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { vergaderingPlannen } from '../../app/commands/vergadering-plannen.server.ts'
import { verzamelopdrachtUitvoeren } from '../../app/commands/verzamelopdracht-uitvoeren.server.ts'
import { loader as lijst } from '../../app/routes/besluitenlijst.$datum/route.tsx'
import { loader as lijsten } from '../../app/routes/besluitenlijst._index/route.tsx'
import { action as aanhouden } from '../../app/routes/college.$datum.$nummer.aanhouding/route.tsx'
import { action as beslissen } from '../../app/routes/college.$datum.$nummer._index/route.tsx'
import { loader as agenda } from '../../app/routes/college.$datum._index/route.tsx'
import {
  action as samen,
  loader as kiezen,
} from '../../app/routes/college.$datum.besluiten/route.tsx'
import { action as publiceren } from '../../app/routes/college.$datum.besluitenlijst/route.tsx'
import { action as nummers } from '../../app/routes/college.$datum.besluitnummers/route.tsx'
import { action as sluiten } from '../../app/routes/college.$datum.sluiting/route.tsx'
import { action as versturen } from '../../app/routes/college.$datum.verzending/route.tsx'
import { findVergadering } from '../../db/queries/college.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createAgenda } from '../helpers/vergadering.ts'
import { test } from '../helpers/test-db.ts'

const sleutel = () => ({ _sleutel: randomUUID() })

test('een vergadering: samen beslissen, een weigert het plafond, een aangehouden, brieven, nummers en de lijst', async ({
  db,
}) => {
  // five items: of the first four three fit, the fifth is held
  const { zaken, lid, ander, secretaris, datum, vergadering_id } = await createAgenda(db, {
    jaar: 2101,
    bedragen: [400_000, 400_000, 400_000, 200_000, 100_000],
    plafond: 1_000_000,
    volledig: [1, 2, 4, 3, 5],
  })
  await db
    .transaction()
    .execute((tx) => vergaderingPlannen(tx, buildActor(secretaris), '2026-12-15'))
  const als = async (wie: Gebruiker, over: Record<string, string> = {}) => ({
    cookie: await signIn(db, wie),
    params: { datum, ...over },
  })
  const laatste = zaken.at(-1)?.nummer ?? ''

  const later = (await findVergadering(db, 'elburg', '2026-12-15'))?.id ?? ''
  const held = {
    ...sleutel(),
    vergadering: later,
    reden: 'Het college wil eerst de buurt spreken.',
  }
  const punt = await als(lid, { nummer: laatste })
  expect((await call(aanhouden, { ...punt, form: held })).headers.get('location')).toBe(
    `/college/${datum}?gelukt=punt-aangehouden`,
  )
  expect(
    (await call(beslissen, { ...punt, form: { ...sleutel(), _versie: '1', uitkomst: 'verlenen' } }))
      .status,
  ).toBe(422)

  const blik = (await (await call(kiezen, await als(lid))).json()) as {
    kan: { id: string; versie: number; nummer: string }[]
    niet: { nummer: string }[]
  }
  expect([blik.kan.length, blik.niet.map(({ nummer }) => nummer)]).toEqual([3, [zaken[2]?.nummer]])
  const alle = (
    await db
      .selectFrom('agendapunt')
      .select('id')
      .where('vergadering_id', '=', vergadering_id)
      .execute()
  ).map(({ id }) => `${id}:1`)
  const bekeken = await call(samen, {
    ...(await als(lid)),
    form: { ...sleutel(), 'punten[]': alle },
  })
  expect(await bekeken.json()).toMatchObject({ gekozen: { kan: { length: 3 }, niet: [{}] } })
  expect(await db.selectFrom('besluit').select('id').execute()).toEqual([])

  // also what cannot be: it is refused by itself, with its reason
  const vast = { ...sleutel(), bevestigd: 'ja', 'punten[]': alle }
  const antwoord = await call(samen, { ...(await als(lid)), form: vast })
  expect(antwoord.headers.get('location')).toBe(`/college/${datum}`)
  const nogmaals = await call(samen, { ...(await als(lid)), form: vast })
  expect(nogmaals.status).toBe(303)
  const ander2 = await call(samen, { ...(await als(ander)), form: { ...vast, ...sleutel() } })
  expect([303, 422]).toContain(ander2.status)
  await verzamelopdrachtUitvoeren()
  const besluiten = await db.selectFrom('besluit').select(['bedrag', 'agendapunt_id']).execute()
  expect(besluiten.map(({ bedrag }) => bedrag).sort()).toEqual([200_000, 400_000, 400_000])
  const stand = (await (await call(agenda, await als(secretaris))).json()) as {
    opdrachten: { wachten: number; geweigerd: { nummer: string; reden: string }[] }[]
  }
  expect(stand.opdrachten.at(-1)).toMatchObject({
    wachten: 0,
    geweigerd: [{ nummer: zaken[2]?.nummer, reden: expect.stringContaining('plafond') as string }],
  })

  // the one that did not fit gets what is left: nothing, so it is refused with a dissenting member
  const deels = {
    ...sleutel(),
    _versie: '1',
    uitkomst: 'weigeren',
    weigeringsgrond: 'plafond',
    wat_wel_kan: 'Volgend jaar is er weer geld.',
    afwijking: 'Het geld is op.',
    'tegen[]': [ander.id],
  }
  const weigering = { ...(await als(lid, { nummer: zaken[2]?.nummer ?? '' })), form: deels }
  expect((await call(beslissen, weigering)).status).toBe(303)

  const brieven = { ...(await als(secretaris)), form: { ...sleutel(), 'punten[]': alle } }
  expect((await call(versturen, brieven)).status).toBe(303)
  await verzamelopdrachtUitvoeren()
  expect(await db.selectFrom('bekendmaking').select('kanaal').execute()).toHaveLength(4)
  const { titel } = await db
    .selectFrom('publicatie')
    .select('titel')
    .limit(1)
    .executeTakeFirstOrThrow()

  const eerste = zaken[0]?.nummer ?? ''
  const fout = { ...sleutel(), regels: `${eerste};BW-2026-17;1-12-2026\nELB-2026-1;BW-18` }
  expect((await call(nummers, { ...(await als(secretaris)), form: fout })).status).toBe(422)
  const bestand = async (inhoud: string) => {
    const form = new FormData()
    form.set('bestand', new File([inhoud], 'besluiten.csv'))
    return call(nummers, { ...(await als(secretaris)), form })
  }
  // a file is only read into the form
  const gelezen = await bestand(`zaak;nummer;datum\r\n${eerste};BW-2026-17;1-12-2026\r\n`)
  const regels = `zaak; nummer; datum\n${eerste}; BW-2026-17; 1-12-2026`
  expect(await gelezen.json()).toEqual({ values: { regels }, gelezen: 'besluiten.csv' })
  expect((await bestand('')).status).toBe(422)
  const goed = { ...sleutel(), regels }
  expect((await call(nummers, { ...(await als(secretaris)), form: goed })).status).toBe(303)

  const publiek = { params: { datum } }
  expect((await call(lijst, publiek)).status).toBe(404)
  const zonderSluiten = { ...(await als(secretaris)), form: sleutel() }
  expect((await call(publiceren, zonderSluiten)).status).toBe(422)
  expect((await call(sluiten, { ...(await als(secretaris)), form: sleutel() })).status).toBe(303)
  const gepubliceerd = await call(publiceren, { ...(await als(secretaris)), form: sleutel() })
  expect(gepubliceerd.headers.get('location')).toBe(
    `/besluitenlijst/${datum}?gelukt=besluitenlijst-gepubliceerd`,
  )
  const openbaar = await (await call(lijst, publiek)).text()
  expect(openbaar).toContain(titel)
  expect(openbaar).toContain('geweigerd')
  expect(openbaar).toContain(`Stemde tegen: ${ander.naam}`)
  expect(openbaar).not.toContain('Noor van Dijk')
  expect(openbaar).not.toContain(zaken[2]?.nummer)
  expect((await call(lijst, { ...publiek, host: 'leusden.localhost' })).status).toBe(404)
  expect(await (await call(lijsten)).json()).toMatchObject({ lijsten: [{ datum, besluiten: 4 }] })
})

test('wie geen lid of secretaris is, beslist, verstuurt en publiceert niet', async ({ db }) => {
  const datum = '2026-11-30'
  await createAgenda(db, { datum, jaar: 2102, bedragen: [], plafond: 1 })
  const coordinator = { cookie: await signIn(db, await createMedewerker(db, 'coordinator')) }
  const params = { datum }
  for (const action of [samen, versturen, publiceren, nummers])
    expect(
      (await call(action, { ...coordinator, params, form: { ...sleutel(), bevestigd: 'ja' } }))
        .status,
    ).toBe(403)
})
