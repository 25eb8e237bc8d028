import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { config, configure } from '../../app/lib/config.server.ts'
import { endedSessionCookie, sessionCookie } from '../../app/lib/session.server.ts'
import { createServer } from '../../app/server/server.ts'
import { launchChromium } from '../helpers/chromium.ts'
import {
  anoniem,
  ask,
  hostOf,
  send,
  signInDemo,
  startDemo,
  type Demo,
  type Wie,
} from '../helpers/demo.ts'
import { get, type Answer } from '../helpers/platform.ts'
import { readZaken, type Zaken } from './zaken.ts'

let demo: Demo
let noor: Wie
let karin: Wie
let zaken: Zaken
let browser: Browser

beforeAll(async () => {
  demo = await startDemo()
  zaken = await readZaken(demo)
  noor = await signInDemo(demo, 'initiatiefnemer')
  karin = await signInDemo(demo, 'intake')
  browser = await launchChromium()
}, 300_000)
afterAll(async () => {
  await browser.close()
  await demo.end()
})

const altijd = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': expect.stringMatching(/camera=\(\)/),
  'content-security-policy': expect.stringMatching(
    /script-src 'nonce-[\w+/=]{24}' 'strict-dynamic'.*object-src 'none';base-uri 'none';form-action 'self';frame-ancestors 'none'/,
  ),
}

test('elk antwoord draagt alle beveiligingskoppen, wat het ook is', async () => {
  const { body, headers } = await ask(demo, anoniem(), '/')
  const etag = String(headers.etag)
  const bestand = zaken.invullingen.find(([begin]) => begin === '/bestanden')?.[1].id
  const stijl = /\/assets\/[\w-]+\.css/.exec(body)?.[0] ?? ''
  const antwoorden: [number, Answer][] = [
    [200, await ask(demo, anoniem(), '/')],
    [200, await ask(demo, noor, '/mijn')],
    [200, await ask(demo, noor, `/mijn?_data=${encodeURIComponent('routes/mijn._index')}`)],
    [200, await ask(demo, noor, `/bestanden/${bestand}`)],
    [200, await ask(demo, anoniem(), '/data/plannen.json')],
    [200, await ask(demo, anoniem(), '/data/initiatieven.csv')],
    [200, await ask(demo, anoniem(), stijl)],
    [200, await ask(demo, anoniem(), '/robots.txt')],
    [200, await ask(demo, anoniem(), '/.well-known/security.txt')],
    [200, await get(demo.port, '/healthz')],
    [200, await get(demo.port, '/readyz')],
    [303, await ask(demo, anoniem(), '/mijn')],
    [303, await send(demo, noor, '/uitloggen', {})],
    [304, await ask(demo, anoniem(), '/', { headers: { 'if-none-match': etag } })],
    [400, await send(demo, karin, `/behandeling/${zaken.lopend}/volledigheid/verklaring`, {})],
    [403, await ask(demo, karin, '/betalingen')],
    [403, await ask(demo, karin, '/inloggen', { method: 'POST' })],
    [404, await ask(demo, karin, '/bestaat-niet')],
    [404, await ask(demo, karin, '/assets/bestaat-niet.js')],
    [404, await get(demo.port, '/', { host: 'boos.example' })],
    [405, await ask(demo, karin, '/', { method: 'PUT' })],
    [410, await ask(demo, anoniem(), '/inloggen/verlopen')],
    [414, await ask(demo, anoniem(), `/?${'a'.repeat(3_000)}`)],
    [422, await send(demo, anoniem(), '/inloggen', { email: 'x' })],
    [500, await ask(demo, karin, `/bestanden/${await lostFile()}`)],
  ]
  for (const [status, antwoord] of antwoorden) {
    expect(antwoord.status).toBe(status)
    expect(antwoord.headers, `bij ${status}`).toMatchObject(altijd)
    expect(antwoord.headers['x-powered-by']).toBeUndefined()
    expect(antwoord.headers['cache-control']).toBeDefined()
    const type = antwoord.headers['content-type']
    if (type && /text|json|csv/.test(type)) expect(type).toMatch(/charset=utf-8/i)
    expect(antwoord.body).not.toMatch(/\bat .*\.(ts|js):\d+|node_modules|select .* from/)
  }
  noor = await signInDemo(demo, 'initiatiefnemer')
}, 60_000)

/** A file whose bytes are gone from the disk. */
async function lostFile() {
  const [row] = await demo.rows<{ id: string }>(
    `insert into bestand (gemeente_id, aanvraag_id, naam, soort, grootte, sha256, geplaatst_op, geplaatst_door)
     select gemeente_id, id, 'weg.pdf', 'application/pdf', 5, repeat('0', 64), now(), aangemaakt_door
     from aanvraag where nummer = $1 returning id`,
    [zaken.lopend],
  )
  return row?.id
}

test('wat alleen voor de ingelogde is, bewaart niemand en leest geen andere site', async () => {
  const bestand = zaken.invullingen.find(([begin]) => begin === '/bestanden')?.[1].id
  for (const url of [
    '/',
    '/mijn',
    '/regelingen',
    `/aanvragen/${zaken.concept}`,
    `/mijn?_data=${encodeURIComponent('routes/mijn._index')}`,
    `/bestanden/${bestand}`,
    '/bestaat-niet',
  ]) {
    const { headers } = await ask(demo, noor, url, { headers: { origin: 'http://boos.example' } })
    expect([url, headers['cache-control']]).toEqual([url, expect.stringMatching(/no-store/)])
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
  const { headers } = await ask(demo, noor, `/bestanden/${bestand}`)
  expect(headers['content-disposition']).toMatch(/^attachment;/)
  expect(headers['content-security-policy']).toBeDefined()
})

test('een cookie is onleesbaar voor script, van deze host alleen, en klein', async () => {
  const { headers } = await send(demo, anoniem(), '/demo/inloggen', {
    email: 'noor.van.dijk@elburg.example',
  })
  const weg = await send(demo, noor, '/uitloggen', {})
  noor = await signInDemo(demo, 'initiatiefnemer')
  for (const cookie of [String(headers['set-cookie']), String(weg.headers['set-cookie'])]) {
    expect(cookie).toMatch(/^sessie=[\w-]*; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/)
    expect(cookie.length).toBeLessThan(4_096)
  }
})

test('over https draagt elk antwoord HSTS, en het cookie Secure en __Host-', async () => {
  const http_ = config()
  const https = { ...http_, publicOrigin: new URL('https://subsidie.example') }
  configure(https)
  expect(sessionCookie('x')).toMatch(
    /^__Host-sessie=x; Path=\/; HttpOnly; SameSite=Lax; Max-Age=129600; Secure$/,
  )
  expect(endedSessionCookie()).toMatch(/^__Host-sessie=; .*; Secure$/)
  configure(http_)
  const { server } = createServer(https)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const statussen = []
  for (const url of ['/healthz', '/readyz', '/', '/assets/x.css']) {
    const { status, headers } = await get(port, url)
    statussen.push(status)
    expect(headers['strict-transport-security']).toMatch(/max-age=31536000; includeSubDomains/)
    expect(headers).toMatchObject(altijd)
  }
  expect(statussen).toEqual([200, 503, 503, 503])
  server.close()
})

test('een ingelogde wandeling vraagt niets van elders, en na uitloggen laat de terugknop niets meer zien', async () => {
  const origin = `http://${hostOf('elburg')}:${demo.port}`
  const context = await browser.newContext({ baseURL: origin })
  const [name = '', value = ''] = noor.cookie.split('=')
  await context.addCookies([{ name, value, url: origin, httpOnly: true, sameSite: 'Lax' }])
  const page = await context.newPage()
  const elders: string[] = []
  page.on('request', (een) => new URL(een.url()).origin !== origin && elders.push(een.url()))
  const pads = [
    '/',
    `/aanvragen/${zaken.concept}`,
    `/aanvragen/${zaken.concept}/projectplan`,
    `/aanvragen/${zaken.concept}/samenwerkingsverband`,
    `/aanvragen/${zaken.concept}/evaluatiecriteria`,
    `/aanvragen/${zaken.lopend}/besluit`,
    `/aanvragen/${zaken.lopend}/rekening`,
    '/mijn',
  ]
  for (const pad of pads) {
    await page.goto(pad)
    expect(page.url()).not.toMatch(/token|sessie/)
  }
  const eigen = 'Digimaatjes aan huis'
  expect(await page.content()).toContain(eigen)
  await page.getByRole('button', { name: 'Uitloggen' }).click()
  await page.waitForURL(`${origin}/`)
  for (let keer = 0; keer < 3; keer++) {
    await page.goBack()
    const zichtbaar = await page.locator('body').innerText()
    expect(zichtbaar).toContain('Inloggen')
    for (const woord of [eigen, 'Uitloggen', zaken.concept]) expect(zichtbaar).not.toContain(woord)
  }
  expect(elders).toEqual([])
  await context.close()
})

test('bij uitloggen wist de browser wat hij bewaarde', async () => {
  const { headers } = await send(demo, karin, '/uitloggen', {})
  expect(headers['clear-site-data']).toBe('"cache", "storage"')
  expect((await ask(demo, karin, '/behandeling')).status).toBe(303)
})
