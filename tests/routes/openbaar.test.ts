import { expect } from 'vitest'
import { loader as securityLoader } from '../../app/routes/[.]well-known.security[.]txt.ts'
import { loader as robotsLoader } from '../../app/routes/robots[.]txt.ts'
import { bronnen } from '../../app/routes/data._index/bronnen.ts'
import { configure } from '../../app/lib/config.server.ts'
import { call } from '../helpers/routes.ts'
import { test as base } from '../helpers/test-db.ts'

const test = base.extend<{ vraag: typeof call }>({
  vraag: async ({ db }, provide) => provide(db && call),
})

test('wie een zwakke plek vindt, leest bij wie die te melden is, minder dan een jaar vooruit', async ({
  vraag,
}) => {
  const tekst = await (
    await vraag(securityLoader, { path: '/.well-known/security.txt', host: 'leusden.localhost' })
  ).text()
  expect(tekst).toContain('Contact: mailto:subsidie@leusden.example\n')
  const verloopt = new Date(/^Expires: (.+)$/m.exec(tekst)?.[1] ?? '')
  const dagen = (verloopt.getTime() - Date.now()) / 86_400_000
  expect(dagen).toBeGreaterThan(350)
  expect(dagen).toBeLessThan(366)
})

test('een voorbeeld wil niet gevonden worden, een echte gemeente wel', async ({
  vraag,
  database,
}) => {
  const robots = async () => (await vraag(robotsLoader, { path: '/robots.txt' })).text()
  expect(await robots()).toMatch(/^Disallow: \/$/m)
  configure({ ...database.config, demo: false })
  const echt = await robots()
  configure(database.config)
  expect(echt).not.toMatch(/^Disallow: \/$/m)
  expect(echt).toContain('Disallow: /behandeling')
})

test('de pagina met open data noemt alleen adressen die er zijn', async () => {
  const routes = Object.keys(import.meta.glob('../../app/routes/data.*.ts'))
  for (const { adres } of bronnen) {
    const naam = adres.slice(1).replaceAll('.', '[.]').replaceAll('/', '.').replaceAll(':', '$')
    const file = `../../app/routes/${naam}.ts`
    expect(routes).toContain(file)
  }
})
