import { afterAll, beforeAll, expect, test } from 'vitest'
import { decrypt } from '../../app/lib/tokens.server.ts'
import { anoniem, ask, hostOf, send, startDemo, type Demo } from '../helpers/demo.ts'
import { get, post, until } from '../helpers/platform.ts'

let demo: Demo

beforeAll(async () => {
  demo = await startDemo()
}, 300_000)
afterAll(() => demo.end())

const noor = 'noor.van.dijk@elburg.example'
const boos = 'kwaad@boos.example'

/** Every address a link was mailed to since the last time this was asked. */
async function ontvangers() {
  const rows = await demo.rows<{ aan_naam: string; aan_adres: string }>(
    `with nieuw as (select id from uitgaande_mail where soort = 'inloglink' and id <> all($1)) 
     select m.id, m.aan_naam, m.aan_adres from uitgaande_mail m join nieuw using (id)`,
    [[...gezien]],
  )
  for (const { id } of rows as unknown as { id: string }[]) gezien.add(id)
  return rows.map(({ aan_adres }) => aan_adres)
}
const gezien = new Set<string>()

const zelfde = [
  noor,
  noor.toUpperCase(),
  'Noor.van.Dijk@Elburg.Example',
  ` ${noor}`,
  `${noor}  `,
  'noor.van.dijk+kermis@elburg.example',
  'noorvandijk@elburg.example',
]

const geweigerd = [
  `${noor},${boos}`,
  `${noor}, ${boos}`,
  `${noor};${boos}`,
  `${noor} ${boos}`,
  `${boos} ${noor}`,
  `${noor}\r\nBcc: ${boos}`,
  `${noor}\nBcc: ${boos}`,
  `${noor}\rBcc: ${boos}`,
  `${noor}%0d%0aBcc: ${boos}\r\n`,
  `${noor}\u0000`,
  `${noor}\u0000@boos.example`,
  `Noor <${noor}>`,
  `<${noor}>`,
  `<${boos}> ${noor}`,
  `"${noor}" <${boos}>`,
  `"${boos}"@elburg.example`,
  `"noor van dijk"@elburg.example`,
  `"noor\\"@boos.example"@elburg.example`,
  `noor.van.dijk(let op)@elburg.example`,
  `(let op)${noor}`,
  `${noor}(${boos})`,
  `${noor}@boos.example`,
  `@boos.example:${noor}`,
  `@boos.example,@ander.example:${noor}`,
  `noor.van.dijk%elburg.example@boos.example`,
  `boos.example!noor`,
  `mailto:${noor}`,
  `mailto:${noor}?bcc=${boos}`,
  `${noor}?bcc=${boos}`,
  `${noor}/${boos}`,
  `groep: ${noor}, ${boos};`,
  `undisclosed-recipients:;`,
  `noor.van.dijk@elburg.example.`,
  `noor.van.dijk@.elburg.example`,
  `noor.van.dijk@elburg..example`,
  `noor..van.dijk@elburg.example`,
  `.noor.van.dijk@elburg.example`,
  `noor.van.dijk.@elburg.example`,
  `noor.van.dijk@-elburg.example`,
  `noor.van.dijk@elburg-.example`,
  `noor.van.dijk@elburg`,
  `noor.van.dijk@[127.0.0.1]`,
  `noor.van.dijk@127.0.0.1`,
  `noor.van.dijk@elburg.example:25`,
  `noor.van.dijk@`,
  `@elburg.example`,
  `noor.van.dijk`,
  `nоor.van.dijk@elburg.example`, // a Cyrillic o
  `noor.van.dijk@еlburg.example`, // a Cyrillic e
  `noor.van.diĳk@elburg.example`, // the one letter ĳ
  `noor.van.dij\u212a@elburg.example`, // the Kelvin sign
  `ｎoor.van.dijk@elburg.example`, // full width
  `noor.van.dijk＠elburg.example`,
  `noor.van.dijk@elburg。example`,
  `noor.van.dijk@elburg.example\u202e`,
  `noor.van.dijk\u200b@elburg.example`,
  `noór.van.dijk@elburg.example`, // é as one letter
  `noo\u0301r.van.dijk@elburg.example`, // and as two
  `=?utf-8?q?noor?= <${boos}>`,
  `noor.van.dijk@xn--.example `.replace('--.', '--\u00df.'),
  `${'a'.repeat(65)}@elburg.example`,
  `a@${'b'.repeat(64)}.example`,
  `${'a'.repeat(250)}@elburg.example`,
  `noor.van.dijk@elburg.example\tkwaad@boos.example`,
]

test('een trucje in het adres geeft nooit een tweede of een vreemde ontvanger', async () => {
  expect(geweigerd.length + zelfde.length).toBeGreaterThanOrEqual(60)
  await ontvangers()
  for (const email of geweigerd) {
    const { status } = await send(demo, anoniem(), '/inloggen', { email })
    expect([email, status, await ontvangers()]).toEqual([email, 422, []])
  }
  for (const email of zelfde) {
    await demo.rows('delete from limiet')
    const { status } = await send(demo, anoniem(), '/inloggen', { email })
    expect([email, status, await ontvangers()]).toEqual([email, 303, [email.trim().toLowerCase()]])
  }
  // two addresses in two fields: of a list no address is made
  const twee = await send(demo, anoniem(), '/inloggen', [
    ['email', noor],
    ['email', boos],
  ])
  expect([twee.status, await ontvangers()]).toEqual([422, []])
  const lijst = await send(demo, anoniem(), '/inloggen', { 'email[]': noor, 'email.0': boos })
  expect([lijst.status, await ontvangers()]).toEqual([422, []])
})

test('wie links blijft vragen onder steeds een ander adres krijgt er twintig, ook over een herstart heen', async () => {
  await demo.rows('delete from limiet')
  await ontvangers()
  const slachtoffer = 'ria.bakker@elburg.example'
  await send(demo, anoniem(), '/inloggen', { email: slachtoffer })
  const [mail] = await demo.rows<{ geheim: string }>(
    `select geheim from uitgaande_mail where aan_adres = $1 and soort = 'inloglink'`,
    [slachtoffer],
  )
  const link = `/inloggen/${decrypt(mail?.geheim ?? '')}`
  const statussen: number[] = []
  for (let keer = 1; keer < 60; keer++) {
    if (keer === 30) await demo.restart()
    // every fifth for the victim, the others each for an address of its own
    const email = keer % 5 === 0 ? slachtoffer : `vloed${keer}@example.nl`
    const nep = `10.${keer}.${(keer * 7) % 250}.${(keer * 13) % 250}`
    const headers = { 'x-forwarded-for': nep, 'x-real-ip': nep, forwarded: `for=${nep}` }
    const url = '/inloggen'
    statussen.push(
      (await post(demo.port, url, { email }, { host: hostOf('elburg'), headers })).status,
    )
  }
  expect(statussen.filter((status) => status !== 303 && status !== 429)).toEqual([])
  const verzonden = await ontvangers()
  expect(verzonden.length).toBeLessThanOrEqual(20)
  expect(verzonden.filter((adres) => adres === slachtoffer).length).toBeLessThanOrEqual(5)
  expect((await ask(demo, anoniem(), link)).status).toBe(200)
  const ingelogd = await send(demo, anoniem(), link, {})
  expect([ingelogd.status, String(ingelogd.headers['set-cookie'])]).toEqual([
    303,
    expect.stringMatching(/^sessie=/),
  ])
  await until(async () => (await get(demo.port, '/readyz')).status === 200)
}, 180_000)
