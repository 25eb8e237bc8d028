import { Client } from 'pg'
import { expect, vi } from 'vitest'
import { loader } from '../../app/routes/behandeling._index/route.tsx'
import { createGebruiker, createIngediend, createMedewerker } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { test } from '../helpers/test-db.ts'

test('de werklijst kost ten hoogste drie vragen aan de database, die van het verzoek zelf meegerekend', async ({
  db,
}) => {
  await createIngediend(db, await createGebruiker(db))
  const cookie = await signIn(db, await createMedewerker(db, 'intake'))
  const query = vi.spyOn(Client.prototype, 'query')
  const answer = await call(loader, { path: '/behandeling', cookie })
  const vragen = query.mock.calls.map(([vraag]) => (vraag as unknown as { text: string }).text)
  query.mockRestore()
  expect(answer.status).toBe(200)
  expect(vragen).toHaveLength(3)
})

test('de werklijst is er voor de behandeling, niet voor een inwoner', async ({ db }) => {
  const inwoner = await signIn(db, await createGebruiker(db))
  expect((await call(loader, { path: '/behandeling', cookie: inwoner })).status).toBe(403)
  expect((await call(loader, { path: '/behandeling' })).headers.get('location')).toContain(
    '/inloggen',
  )
})
