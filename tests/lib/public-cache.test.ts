import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { createPublicCache, shareNext } from '../../app/lib/public-cache.server.ts'
import { isKnown } from '../../app/lib/open-data.server.ts'

const html = (body: string, init: ResponseInit = {}) =>
  new Response(body, { headers: { 'Content-Type': 'text/html; charset=utf-8' }, ...init })

/** A cache over a site that says how often it was asked to render. */
function buildSite(render: (path: string) => Response = () => html('<p>hallo</p>')) {
  const site = { versie: '1', gevraagd: [] as string[] }
  const find = createPublicCache({
    version: async () => site.versie,
    render: async (host, path) => {
      site.gevraagd.push(`${host}${path}`)
      return render(path)
    },
    max: 3,
  })
  return { ...site, site, find }
}

test('een pagina wordt één keer gemaakt zolang er niets verandert', async () => {
  const { site, find } = buildSite()
  const paginas = await Promise.all([find('a', '/'), find('a', '/'), find('a', '/')])
  await find('a', '/')
  expect(site.gevraagd).toEqual(['a/'])
  expect(new Set(paginas.map((pagina) => pagina?.etag)).size).toBe(1)
})

test('een andere versie maakt de pagina opnieuw; dezelfde tekst houdt hetzelfde kenmerk', async () => {
  const { site, find } = buildSite()
  const eerste = await find('a', '/')
  site.versie = '2'
  const tweede = await find('a', '/')
  expect(site.gevraagd).toHaveLength(2)
  expect(tweede?.etag).toBe(eerste?.etag)
})

test('elke gemeente heeft haar eigen pagina, de open data is voor alle dezelfde', async () => {
  const { site, find } = buildSite()
  for (const host of ['a', 'b']) {
    await find(host, '/plannen')
    await find(host, '/data/plannen.json')
  }
  expect(site.gevraagd).toEqual(['a/plannen', 'a/data/plannen.json', 'b/plannen'])
})

test.each([
  ['met een script', html('<script nonce="x"></script>')],
  ['met een nonce', html('<link nonce="x">')],
  ['die een cookie zet', html('<p></p>', { headers: { 'Set-Cookie': 'sessie=geheim' } })],
  ['die er niet is', html('<p>Niet gevonden</p>', { status: 404 })],
  ['die doorverwijst', html('', { status: 302, headers: { Location: '/inloggen' } })],
])('een pagina %s wordt niet bewaard', async (_, antwoord) => {
  const { find } = buildSite(() => antwoord.clone() as Response)
  expect(await find('a', '/')).toBeNull()
})

test('een fout wordt niet onthouden', async () => {
  let kapot = true
  const { find } = buildSite(() => {
    if (kapot) throw new Error('stuk')
    return html('<p>weer goed</p>')
  })
  await expect(find('a', '/')).rejects.toThrow('stuk')
  kapot = false
  expect((await (await find('a', '/'))?.bytes('identity'))?.toString()).toBe('<p>weer goed</p>')
})

test('er blijven niet meer paginas bewaard dan afgesproken, en wat gevraagd wordt blijft', async () => {
  const { site, find } = buildSite()
  for (const path of ['/1', '/2', '/1', '/3', '/4', '/1', '/2']) await find('a', path)
  expect(site.gevraagd).toEqual(['a/1', 'a/2', 'a/3', 'a/4', 'a/2'])
})

test('samengedrukt en weer uitgepakt is het dezelfde pagina', async () => {
  const tekst = '<p>Hebt u een idee voor uw buurt?</p>'.repeat(50)
  const { find } = buildSite(() => html(tekst))
  const pagina = await find('a', '/')
  const [br, gzip] = await Promise.all([pagina!.bytes('br'), pagina!.bytes('gzip')])
  expect(brotliDecompressSync(br).toString()).toBe(tekst)
  expect(gunzipSync(gzip).toString()).toBe(tekst)
})

test('wie vraagt nadat een antwoord begon, krijgt een later antwoord', async () => {
  const klaar: ((waarde: number) => void)[] = []
  const vraag = shareNext(() => new Promise<number>((resolve) => klaar.push(resolve)))
  const begonnen = async (aantal: number) => {
    while (klaar.length < aantal) await Promise.resolve()
  }
  const eerste = [vraag(), vraag()]
  await begonnen(1)
  const later = [vraag(), vraag(), vraag()]
  klaar[0]!(1)
  await begonnen(2)
  klaar[1]!(2)
  expect(await Promise.all([...eerste, ...later])).toEqual([1, 1, 2, 2, 2])
  expect(klaar).toHaveLength(2)
})

test('een mislukt antwoord houdt het volgende niet tegen', async () => {
  let keer = 0
  const vraag = shareNext(async () => {
    keer += 1
    if (keer === 1) throw new Error('stuk')
    return keer
  })
  await expect(vraag()).rejects.toThrow('stuk')
  expect(await vraag()).toBe(2)
})

test.each([
  ['"abc"', true],
  ['W/"abc"', true],
  ['"x", W/"abc"', true],
  ['"x"', false],
  [null, false],
])('If-None-Match %s: bekend is %s', (kop, bekend) => {
  expect(isKnown(kop, 'W/"abc"')).toBe(bekend)
})
