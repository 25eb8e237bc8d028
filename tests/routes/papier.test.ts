import { expect } from 'vitest'
import { papierInvoeren } from '../../app/commands/papier-invoeren.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { loader } from '../../app/routes/behandeling.papier.$nummer/route.tsx'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

test('ook een intaker registreert wat die van papier invoerde; een collega ziet het concept niet', async ({
  db,
}) => {
  const karin = await createMedewerker(db, 'intake')
  const papier = {
    regeling: 'elburg-innovatie',
    ontvangen_op: '2026-11-26',
    naam: 'Wim Zandbergen',
    email: null,
    titel: 'Schaakmiddag in het dorpshuis',
  }
  const nummer = await inTransaction((tx) => papierInvoeren(tx, buildActor(karin), papier))
  const verzoek = { path: `/behandeling/papier/${nummer}`, params: { nummer } }
  const open = async (medewerker: typeof karin) =>
    (await call(loader, { ...verzoek, cookie: await signIn(db, medewerker) })).status
  expect(await open(karin)).toBe(200)
  const collega = await createMedewerker(db, 'intake')
  expect(await open(collega)).not.toBe(200)
})
