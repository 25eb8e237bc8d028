import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPlayed } from '../helpers/demo-folder.ts'
import { endPlatform, get, post, type Platform } from '../helpers/platform.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlayed()
})
afterAll(() => endPlatform(platform))

const adressen = [
  '/',
  '/plannen',
  '/plannen/elburg-2016',
  '/plannen/elburg-2024',
  '/data',
  '/termijnen',
  '/toegankelijkheid',
  '/privacy',
]

test.each(adressen)(
  '%s werkt zonder script, en wie de pagina al heeft krijgt 304',
  async (adres) => {
    const { status, headers, body } = await get(platform.port, adres)
    expect([status, headers['cache-control']]).toEqual([200, 'public, no-cache'])
    expect(headers.vary).toMatch(/Cookie/)
    expect(body).not.toMatch(/<script|nonce=| style=/i)
    const opnieuw = await get(platform.port, adres, {
      headers: { 'if-none-match': String(headers.etag) },
    })
    expect([opnieuw.status, opnieuw.body]).toEqual([304, ''])
    expect(opnieuw.headers['content-security-policy']).toMatch(/script-src 'nonce-/)
  },
)

test('HEAD geeft dezelfde koppen zonder tekst', async () => {
  const [hoofd, alles] = await Promise.all([
    get(platform.port, '/plannen', { method: 'HEAD' }),
    get(platform.port, '/plannen'),
  ])
  expect([hoofd.status, hoofd.body]).toEqual([200, ''])
  expect(hoofd.headers.etag).toBe(alles.headers.etag)
})

test('wie is ingelogd, krijgt een eigen pagina die niemand bewaart', async () => {
  const ingelogd = await post(platform.port, '/demo/inloggen', {
    email: 'noor.van.dijk@elburg.example',
  })
  const cookie = String(ingelogd.headers['set-cookie']).split(';')[0] ?? ''
  expect(cookie).toMatch(/^sessie=/)
  const eerst = await get(platform.port, '/')
  const eigen = await get(platform.port, '/', { headers: { cookie } })
  const daarna = await get(platform.port, '/')
  expect(eigen.headers['cache-control']).toBe('no-store')
  expect(eigen.headers.etag).toBeUndefined()
  expect(eigen.body).toContain('Uitloggen')
  expect(daarna.body).toBe(eerst.body)
  expect(daarna.body).not.toContain('Uitloggen')
})

test('elke gemeente krijgt haar eigen voorpagina', async () => {
  const hosts = ['elburg', 'leusden', 'oude-ijsselstreek'].map((naam) => `${naam}.localhost`)
  const paginas = await Promise.all(hosts.map((host) => get(platform.port, '/', { host })))
  expect(new Set(paginas.map(({ headers }) => headers.etag)).size).toBe(3)
  const gemeenten = paginas.map(({ body }) => /data-gemeente="([\w-]+)"/.exec(body)?.[1])
  expect(gemeenten).toEqual(['elburg', 'leusden', 'oude-ijsselstreek'])
})

test('de open data mag een minuut worden bewaard, door iedereen, en is overal hetzelfde', async () => {
  const [hier, daar] = await Promise.all([
    get(platform.port, '/data/plannen.json'),
    get(platform.port, '/data/plannen.json', { host: 'leusden.localhost' }),
  ])
  expect(hier.headers).toMatchObject({
    'cache-control': 'public, max-age=60',
    'access-control-allow-origin': '*',
    etag: daar.headers.etag,
  })
  expect(JSON.parse(hier.body)).toEqual(JSON.parse(daar.body))
})

test('een pagina die niet van ons is, wordt niet bewaard en mag niemand elders lezen', async () => {
  const antwoord = await get(platform.port, '/plannen/bestaat-niet')
  expect([antwoord.status, antwoord.headers['cache-control']]).toEqual([404, 'no-store'])
  expect(antwoord.headers['access-control-allow-origin']).toBeUndefined()
})

test('een zoekvraag gaat ingepakt over de lijn; met een sessie of een script nooit', async () => {
  const vraag = (adres: string, headers: Record<string, string> = {}) =>
    get(platform.port, adres, { headers: { 'accept-encoding': 'gzip', ...headers } })
  const ingelogd = await post(platform.port, '/demo/inloggen', {
    email: 'noor.van.dijk@elburg.example',
  })
  const cookie = String(ingelogd.headers['set-cookie']).split(';')[0] ?? ''
  const zoeken = await vraag('/initiatieven?zoek=tuin')
  expect([zoeken.status, zoeken.headers['content-encoding']]).toEqual([200, 'gzip'])
  expect(zoeken.headers.vary).toMatch(/Accept-Encoding/)
  for (const antwoord of [
    await vraag('/initiatieven?zoek=tuin', { cookie }),
    await vraag('/initiatieven?zoek=tuin', { 'accept-encoding': 'identity' }),
    await vraag('/inloggen?verder=/mijn'),
  ]) {
    expect([antwoord.status, antwoord.headers['content-encoding']]).toEqual([200, undefined])
    expect(antwoord.body).toContain('</html>')
  }
})
