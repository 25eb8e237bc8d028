import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import * as vasthouden from '../../app/routes/behandeling.$nummer.beoordeling_.concept.ts'
import * as lijst from '../../app/routes/behandeling.beoordelingen/route.tsx'
import * as beoordeling from '../../app/routes/behandeling.$nummer.beoordeling/route.tsx'
import type { Db } from '../../db/db.ts'
import { createToegewezen } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

type Getypt = { scores: { criterium: string; reden: string }[] }

/** Two assessors without an interest, and what each can do on the page. */
async function toegewezen(db: Db) {
  const { zaak, een, twee } = await db.transaction().execute(async (tx) => {
    const alles = await createToegewezen(tx)
    for (const wie of [alles.een, alles.twee])
      await belangVerklaren(tx, buildActor(wie), alles.zaak, {
        geen_belang: true,
        toelichting: '',
      })
    return alles
  })
  const aan = async (wie: Gebruiker) => {
    const cookie = await signIn(db, wie)
    const waar = {
      path: `/behandeling/${zaak.nummer}/beoordeling`,
      cookie,
      params: { nummer: zaak.nummer },
    }
    const getyptIn = async (path = waar.path) => {
      const { eigen } = (await (await call(beoordeling.loader, { ...waar, path })).json()) as {
        eigen: { getypt?: Getypt }
      }
      return eigen.getypt?.scores[0]?.reden
    }
    return {
      getyptIn,
      typt: (form: Record<string, string>) => call(vasthouden.action, { ...waar, form }),
      bewaart: (form: Record<string, string>) =>
        call(beoordeling.action, { ...waar, form: { _sleutel: randomUUID(), ...form } }),
    }
  }
  return { zaak, aan, een: await aan(een), twee: await aan(twee) }
}

const half = { 'scores.0.criterium': 'bereik', 'scores.0.reden': 'Nog half', _versie: '0' }

test('wat een beoordelaar typte en niet bewaarde staat er de volgende keer nog, alleen voor wie het typte', async ({
  db,
}) => {
  const { zaak, een, twee } = await toegewezen(db)
  expect((await een.typt(half)).status).toBe(200)
  expect(await een.getyptIn()).toBe('Nog half')
  expect(await een.getyptIn(`/behandeling/${zaak.nummer}/beoordeling?opgeslagen`)).toBeUndefined()
  expect(await twee.getyptIn()).toBeUndefined()
})

test('na bewaren is van de beoordeling niets meer vastgehouden', async ({ db }) => {
  const { zaak, een } = await toegewezen(db)
  await een.typt(half)
  expect((await een.bewaart(half)).status).toBe(303)
  expect(await een.getyptIn()).toBeUndefined()
  const over = db.selectFrom('concept_invoer').select('naam').where('aanvraag_id', '=', zaak.id)
  expect(await over.execute()).toEqual([])
})

test('wat getypt wordt nadat de beoordeling is afgerond, wordt geweigerd met de reden', async ({
  db,
  database,
}) => {
  const { zaak, een } = await toegewezen(db)
  await asSuperuser(
    database.name,
    `set session_replication_role = replica;
     update beoordeling set afgerond_op = now() where aanvraag_id = '${zaak.id}'`,
  )
  const antwoord = await een.typt(half)
  expect([antwoord.status, await antwoord.text()]).toEqual([
    422,
    expect.stringContaining('afgerond'),
  ])
})

test('dat een beoordelaar de pagina open heeft, wordt nergens vastgelegd', async ({ db }) => {
  const { een } = await toegewezen(db)
  expect(await (await een.typt({ _hier: 'ja' })).json()).toEqual({})
  expect(await een.getyptIn()).toBeUndefined()
})

test('wie niet is toegewezen, houdt bij een beoordeling niets vast', async ({ db }) => {
  const { aan } = await toegewezen(db)
  const vreemde = await aan(await createMedewerker(db, 'beoordelaar'))
  expect((await vreemde.typt(half)).status).toBe(403)
})

test('wie beoordeelt ziet tot wanneer er beslist moet zijn, en na het besluit geen dag meer', async ({
  db,
  database,
}) => {
  const { zaak, een } = await db.transaction().execute((tx) => createToegewezen(tx))
  const cookie = await signIn(db, een)
  const dag = async () => {
    const { rondes } = (await (await call(lijst.loader, { cookie })).json()) as {
      rondes: { regels: { uiterlijk: string }[] }[]
    }
    return rondes[0]?.regels[0]?.uiterlijk
  }
  expect(await dag()).toMatch(/\d{4}$/)
  await asSuperuser(
    database.name,
    `set session_replication_role = replica; update aanvraag set status = 'vaststelling_aangevraagd' where id = '${zaak.id}'`,
  )
  expect(await dag()).toBe('')
})
