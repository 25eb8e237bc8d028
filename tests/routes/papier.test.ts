import { expect } from 'vitest'
import { papierInvoeren } from '../../app/commands/papier-invoeren.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { loader } from '../../app/routes/behandeling.papier.$nummer/route.tsx'
import { loader as overzicht } from '../../app/routes/aanvragen.$nummer._index/route.tsx'
import { loader as controle } from '../../app/routes/aanvragen.$nummer.indiening/route.tsx'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
} from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

test('ook een intaker registreert wat die van papier invoerde; een collega ziet het concept niet', async ({
  db,
}) => {
  const karin = await createMedewerker(db, 'intake')
  const nummer = await inTransaction((tx) => papierInvoeren(tx, buildActor(karin), papier))
  const verzoek = { path: `/behandeling/papier/${nummer}`, params: { nummer } }
  const open = async (medewerker: typeof karin) =>
    (await call(loader, { ...verzoek, cookie: await signIn(db, medewerker) })).status
  expect(await open(karin)).toBe(200)
  const collega = await createMedewerker(db, 'intake')
  expect(await open(collega)).not.toBe(200)
})

test('wie papier invoert leest bij de aanvraag van welke dag het is en waar het wordt geregistreerd', async ({
  db,
}) => {
  const bram = await createMedewerker(db, 'begeleider')
  const nummer = await inTransaction((tx) => papierInvoeren(tx, buildActor(bram), papier))
  const leest = async (wie: typeof bram, van: string) => {
    const verzoek = { params: { nummer: van }, cookie: await signIn(db, wie) }
    const boven = await call(overzicht, { ...verzoek, path: `/aanvragen/${van}` })
    const onder = await call(controle, { ...verzoek, path: `/aanvragen/${van}/indiening` })
    const { papierVan } = (await boven.json()) as { papierVan: string | null }
    return [papierVan, ((await onder.json()) as { papier: string | null }).papier]
  }
  expect(await leest(bram, nummer)).toEqual(['26 november 2026', '26 november 2026'])
  const noor = await createGebruiker(db)
  const eigen = await createConcept(db, noor)
  expect(await leest(noor, eigen.nummer)).toEqual([null, null])
})

const papier = {
  regeling: 'elburg-innovatie',
  ontvangen_op: '2026-11-26',
  naam: 'Wim Zandbergen',
  email: null,
  titel: 'Schaakmiddag in het dorpshuis',
}
