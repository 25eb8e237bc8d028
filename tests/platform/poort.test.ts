import { afterAll, beforeAll, expect, test } from 'vitest'
import { startPlayed } from '../helpers/demo-folder.ts'
import { endPlatform, get, post, type Platform } from '../helpers/platform.ts'

let platform: Platform

beforeAll(async () => {
  platform = await startPlayed()
})
afterAll(() => endPlatform(platform))

const adressen = [
  '/uitloggen',
  '/inloggen',
  '/demo/klok',
  '/demo/inloggen',
  '/demo/klok?_data=routes%2Fdemo.klok%2Froute',
  '/bestaat-niet',
]

test.each([
  ['van een andere site', { origin: 'http://boos.example' }],
  ['zonder herkomst', { origin: '' }],
  ['met herkomst null', { origin: 'null' }],
  ['met onzin als herkomst', { origin: '%%%' }],
  ['van een andere gemeente', { origin: 'http://leusden.localhost' }],
  ['van een andere poort', { origin: 'http://localhost:1' }],
  ['over https', { origin: 'https://localhost' }],
  ['van een andere site volgens de browser', { 'sec-fetch-site': 'cross-site' }],
  ['van een zusterdomein volgens de browser', { 'sec-fetch-site': 'same-site' }],
])('een formulier %s wordt geweigerd, op elk adres', async (_, headers) => {
  for (const adres of adressen) {
    const antwoord = await post(platform.port, adres, { dagen: '1' }, { headers })
    expect([adres, antwoord.status]).toEqual([adres, 403])
  }
})

test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])(
  '%s bestaat hier niet',
  async (method) => {
    const { status } = await get(platform.port, '/', {
      method,
      headers: { origin: platform.origin() },
    })
    expect(status).toBe(405)
  },
)

test('een onbekende host is niet gevonden, een verlengd adres wordt geweigerd', async () => {
  expect((await get(platform.port, '/', { host: 'boos.example' })).status).toBe(404)
  expect((await get(platform.port, `/?${'a'.repeat(3000)}`)).status).toBe(414)
})

test('een adres dat niet te lezen is, is een fout van wie het vraagt', async () => {
  for (const adres of ['/%', '/%E0%A4%A', '/regelingen/%ff', '/initiatieven?zoek=%00', '/mijn%00'])
    expect([adres, (await get(platform.port, adres)).status]).toEqual([adres, 400])
  expect((await get(platform.port, '/initiatieven?zoek=100%')).status).toBe(200)
})

test('een formulier dat niet te lezen is, is een fout van wie het stuurt en staat niet in het logboek', async () => {
  const deel = 'Content-Disposition: form-data; name="email"\r\n\r\nx'
  for (const [soort, body] of [
    ['multipart/form-data', `--xx\r\n${deel}\r\n--xx--\r\n`],
    ['multipart/form-data; boundary=xx', `--xx\r\n${deel}`],
    [
      'multipart/form-data; boundary=xx',
      `--xx\r\n${deel.replace('email"', 'email')}\r\n--xx--\r\n`,
    ],
  ] as const) {
    const headers = {
      origin: platform.origin(),
      'content-type': soort,
      'content-length': String(body.length),
    }
    const antwoord = await get(platform.port, '/demo/inloggen', { method: 'POST', headers, body })
    expect([body, antwoord.status]).toEqual([body, 400])
  }
  expect((await get(platform.port, '/?_data=x')).status).toBe(403)
  expect(platform.output()).not.toContain('unexpected error')
})

test('elk antwoord draagt de beveiligingskoppen, met een eigen nonce', async () => {
  const antwoorden = await Promise.all(
    ['/', '/inloggen', '/bestaat-niet', '/demo/post', '/healthz', '/mijn'].map((adres) =>
      get(platform.port, adres),
    ),
  )
  for (const { headers, status } of antwoorden) {
    const csp = String(headers['content-security-policy'])
    expect(csp, String(status)).toMatch(/script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'/)
    expect(csp).not.toMatch(/unsafe/)
    expect(csp).toMatch(/object-src 'none';base-uri 'none'/)
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    })
    expect(headers['x-powered-by']).toBeUndefined()
  }
  const nonces = await Promise.all(
    Array.from(
      { length: 100 },
      async () => (await get(platform.port, '/inloggen')).headers['content-security-policy'],
    ),
  )
  expect(new Set(nonces).size).toBe(100)
})

test('een te groot formulier en een onbekend soort bericht komen niet binnen', async () => {
  const groot = await post(platform.port, '/inloggen', { email: 'a'.repeat(1_100_000) })
  expect(groot.status).toBe(413)
  const json = await post(
    platform.port,
    '/inloggen',
    { email: 'a' },
    { headers: { 'content-type': 'application/json' } },
  )
  expect(json.status).toBe(415)
})
