import { expect } from 'vitest'
import { loader as rootLoader } from '../../app/root.tsx'
import { action as stuurBericht } from '../../app/routes/aanvragen.$nummer.berichten/route.tsx'
import { action as indienen } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import { action as demoInloggen } from '../../app/routes/demo.inloggen.ts'
import { action as mailkeuze } from '../../app/routes/mijn.mail/route.tsx'
import { inTransaction } from '../../app/lib/db.server.ts'
import { hashToken } from '../../app/lib/tokens.server.ts'
import type { Db } from '../../db/db.ts'
import { createGebruiker, createMeeschrijver } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createSamenwerking } from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function createZaak(db: Db) {
  const zaak = await inTransaction((tx) => createSamenwerking(tx))
  const params = { nummer: zaak.nummer }
  const pad = `/aanvragen/${zaak.nummer}`
  return { ...zaak, params, pad, cookie: await signIn(db, zaak.penvoerder) }
}
const sleutel = () => ({ _sleutel: crypto.randomUUID() })
const cookieVan = (antwoord: Response, naam: string) =>
  antwoord.headers
    .getSetCookie()
    .find((cookie) => cookie.startsWith(`${naam}=`))
    ?.split(';')[0] ?? ''

/** What the page at this address shows again of what was sent to it too late. */
const verlaat = async (path: string, cookie: string) => {
  const root = (await (await call(rootLoader, { cookie, path })).json()) as {
    verlaat: { getypt: Record<string, string> } | null
  }
  return root.verlaat?.getypt ?? null
}

/** The same session, four hours of silence later. */
async function verlopen(db: Db, cookie: string) {
  const token_hash = hashToken(cookie.split('=')[1] ?? '')
  const voorbij = { verloopt_op: new Date(Date.now() - 1_000) }
  await db.updateTable('sessie').set(voorbij).where('token_hash', '=', token_hash).execute()
}

test('een bericht met een bestand dat na het einde van de sessie komt, staat er na het inloggen weer, voor wie het typte', async ({
  db,
}) => {
  const { pad, params, cookie, penvoerder, id } = await createZaak(db)
  const path = `${pad}/berichten`
  await verlopen(db, cookie)
  const form = new FormData()
  for (const [naam, waarde] of Object.entries({ onderwerp: 'Vraag', tekst: 'Lang', ...sleutel() }))
    form.append(naam, waarde)
  form.append('bestanden[]', new File(['%PDF-1.7 geheim'], 'a.pdf'))
  const weg = await call(stuurBericht, { params, path, cookie, form })
  expect(weg.headers.get('location')).toMatch(/^\/inloggen\?verder=.*&getypt$/)
  const losse = cookieVan(weg, 'invoer')
  const login = async (email: string) =>
    [cookieVan(await call(demoInloggen, { cookie: losse, form: { email } }), 'sessie'), losse].join(
      '; ',
    )
  // also to somebody who takes part it is not shown
  const ander = await createMeeschrijver(db, id)
  expect(await verlaat(path, await login(ander.email))).toBeNull()
  const terug = await login(penvoerder.email)
  expect(await verlaat(path, terug)).toMatchObject({ onderwerp: 'Vraag', tekst: 'Lang' })
  expect(await verlaat(`${pad}/vertrek`, terug)).toBeNull()
  expect(await verlaat(`${path}?opgeslagen`, terug)).toBeNull()
  const opnieuw = { onderwerp: 'Vraag', tekst: 'Lang', ...sleutel() }
  const klaar = await call(stuurBericht, { params, path, cookie: terug, form: opnieuw })
  expect([klaar.status, await verlaat(path, terug)]).toEqual([303, null])
})

test('is niet bekend wie het was, dan krijgt alleen wie meedoet het terug, en instemmen doet iedereen opnieuw', async ({
  db,
}) => {
  const { pad, params, penvoerder } = await createZaak(db)
  const path = `${pad}/indiening`
  const form = { ondertekend_als: 'Noor', akkoord: 'ja', ...sleutel() }
  const losse = cookieVan(await call(indienen, { params, path, form }), 'invoer')
  const login = async (email: string) =>
    [cookieVan(await call(demoInloggen, { cookie: losse, form: { email } }), 'sessie'), losse].join(
      '; ',
    )
  const vreemde = await createGebruiker(db)
  expect(await verlaat(path, await login(vreemde.email))).toBeNull()
  expect(await verlaat(path, await login(penvoerder.email))).toEqual({ ondertekend_als: 'Noor' })
})

test('buiten een zaak, of zonder een woord, wordt zonder bekende sessie niets vastgehouden', async ({
  db,
}) => {
  const { pad, params } = await createZaak(db)
  const leeg = await call(indienen, { params, path: `${pad}/indiening`, form: sleutel() })
  const elders = await call(mailkeuze, { path: '/mijn/mail', form: { a: 'b', ...sleutel() } })
  expect([leeg, elders].map((een) => [een.status, cookieVan(een, 'invoer')])).toEqual([
    [303, ''],
    [303, ''],
  ])
  const vastgehouden = await db.selectFrom('losse_invoer').select('plek').execute()
  expect(vastgehouden.filter(({ plek }) => plek.startsWith(pad) || plek === '/mijn/mail')).toEqual(
    [],
  )
})
