import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDemoklok } from '../../db/queries/demo.ts'
import { createConcept, createGebruiker, nu } from '../helpers/factories.ts'
import { anoniem, ask, send, startDemo, type Demo, type Wie } from '../helpers/demo.ts'
import { freePort, get, startPlatform, until } from '../helpers/platform.ts'
import { signIn } from '../helpers/routes.ts'

let demo: Demo

beforeAll(async () => {
  demo = await startDemo()
  // what the factories write happened before now
  const dagen = Math.max(0, Math.ceil((nu.getTime() - Date.now()) / 86_400_000) + 1)
  await demo.db.transaction().execute((tx) => addDemoklok(tx, dagen * 86_400))
}, 180_000)
afterAll(() => demo.end())

type Aanvrager = Wie & { nummer: string; id: string }

async function createAanvrager(): Promise<Aanvrager> {
  const gebruiker = await createGebruiker(demo.db)
  const { nummer, id } = await createConcept(demo.db, gebruiker)
  const [klok] = await demo.rows<{ seconden: number }>('select seconden::int from demo_klok')
  const straks = new Date(Date.now() + (klok?.seconden ?? 0) * 1000)
  const cookie = await signIn(demo.db, gebruiker, straks)
  return { naam: gebruiker.email, gemeente: 'elburg', cookie, nummer, id }
}

const indienen = (aanvrager: Aanvrager) =>
  send(demo, aanvrager, `/aanvragen/${aanvrager.nummer}/indiening`, {
    _sleutel: crypto.randomUUID(),
    kanaal: 'digitaal',
    ondertekend_als: 'Noor van Dijk',
    akkoord: 'ja',
  })

/** Saves the aims of a plan again and again, and remembers which text was acknowledged last. */
async function schrijven(aanvrager: Aanvrager, tot: () => boolean) {
  let bevestigd = ''
  let laatste = ''
  for (let keer = 0; !tot(); keer++) {
    laatste = `Tekst ${keer}.`
    const { status } = await send(demo, aanvrager, `/aanvragen/${aanvrager.nummer}/projectplan`, {
      _sleutel: crypto.randomUUID(),
      _versie: String(keer),
      titel: 'Koffie op de hoek',
      doel: laatste,
      later: 'ja',
    })
    if (status === 303) bevestigd = laatste
    else if (status !== 0) throw new Error(`Saving answered ${status}`)
    else break
  }
  return { aanvrager, bevestigd, laatste }
}

test('wie een ontvangst of een opgeslagen stuk zag, vindt het na drie keer doden terug: geheel of niet', async () => {
  for (const naHoeveel of [2, 5, 9]) {
    const indieners = await Promise.all(Array.from({ length: 12 }, createAanvrager))
    const schrijvers = await Promise.all(Array.from({ length: 4 }, createAanvrager))
    let dood = false
    let ontvangen = 0
    const geschreven = schrijvers.map((een) => schrijven(een, () => dood))
    const herstart: Promise<void>[] = []
    const ingediend = indieners.map(async (aanvrager) => {
      const { status } = await indienen(aanvrager)
      if (status === 303 && ++ontvangen === naHoeveel) {
        dood = true
        herstart.push(demo.restart('SIGKILL'))
      }
      return { aanvrager, status }
    })
    const uitslag = await Promise.all(ingediend)
    const teksten = await Promise.all(geschreven)
    await Promise.all(herstart)
    expect(ontvangen).toBeGreaterThanOrEqual(naHoeveel)
    expect(uitslag.map(({ status }) => status).filter((een) => een !== 303 && een !== 0)).toEqual(
      [],
    )
    for (const { aanvrager, status } of uitslag) {
      const stand = await standVan(aanvrager)
      // without an answer it may have come in or not, but never half
      expect([geheel, niets]).toContainEqual(stand)
      if (status === 303) expect(stand).toEqual(geheel)
    }
    for (const { aanvrager, bevestigd, laatste } of teksten) {
      const [row] = await demo.rows<{ doel: string }>('select doel from aanvraag where id = $1', [
        aanvrager.id,
      ])
      expect([bevestigd || 'Buren leren elkaar kennen.', laatste]).toContain(row?.doel)
    }
  }
}, 240_000)

const geheel = { status: 'ingediend', indiening: 1, termijn: 1, mail: 1, logregel: 1 }
const niets = { status: 'concept', indiening: 0, termijn: 0, mail: 0, logregel: 0 }

/** All that a submission leaves behind, counted. */
async function standVan({ id, nummer, naam }: Aanvrager) {
  const [row] = await demo.rows(
    `select status, (select count(*)::int from indiening where aanvraag_id = a.id) as indiening,
       (select count(*)::int from termijn where aanvraag_id = a.id and soort = 'beslistermijn') as termijn,
       (select count(*)::int from uitgaande_mail where aan_adres = $3) as mail,
       (select count(*)::int from audit where onderwerp = 'aanvraag/' || $2 and handeling = 'aanvraag ingediend') as logregel
     from aanvraag a where id = $1`,
    [id, nummer, naam],
  )
  return row
}

/** A door before several servers: each request to the next one that is ready, and on to another when nobody opens. */
async function openProxy(ports: () => number[]) {
  let turn = 0
  const proxy = http.createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => forward(request, Buffer.concat(chunks), response, ports().length))
  })
  const forward = (
    { url, method, headers }: http.IncomingMessage,
    body: Buffer,
    response: http.ServerResponse,
    left: number,
  ) => {
    const port = ports()[turn++ % Math.max(1, ports().length)]
    const up = http.request({ port, host: '127.0.0.1', path: url, method, headers, agent: false })
    up.on('response', (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    up.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ECONNREFUSED' && left > 0)
        return forward({ url, method, headers } as http.IncomingMessage, body, response, left - 1)
      if (!response.headersSent) response.writeHead(502)
      response.end(String(error.code))
    })
    up.end(body)
  }
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  return { proxy, port: (proxy.address() as AddressInfo).port }
}

test('twee servers die om de beurt herstarten laten geen verzoek vallen', async () => {
  const ready = new Set<number>()
  const alle: number[] = []
  const { proxy, port } = await openProxy(() => (ready.size > 0 ? [...ready] : alle))
  const start = async (own: number) => {
    const env = {
      PORT: String(own),
      DATA_DIR: demo.dataDir,
      PUBLIC_ORIGIN: `http://localhost:${port}`,
    }
    return startPlatform(env, 'server')
  }
  alle.push(await freePort(), await freePort())
  // as a load balancer does: only who says to be ready gets something new
  const watch = setInterval(() => {
    for (const own of alle)
      void get(own, '/readyz').then(({ status }) =>
        status === 200 ? ready.add(own) : ready.delete(own),
      )
  }, 100)
  const servers = await Promise.all(alle.map(start))

  const fouten: string[] = []
  let gedaan = 0
  let klaar = false
  const door = { ...demo, port }
  const gebruiker = await createAanvrager()
  const load = async (index: number) => {
    while (!klaar) {
      const antwoord =
        index % 2 === 0
          ? await ask(door, gebruiker, `/aanvragen/${gebruiker.nummer}/ontvangst`)
          : await send(door, anoniem(), '/inloggen', { email: 'geen adres' })
      if (![200, 303, 422].includes(antwoord.status))
        fouten.push(`${antwoord.status} ${antwoord.body.slice(0, 80)}`)
      gedaan++
    }
  }
  const belasting = Promise.all([0, 1, 2, 3].map(load))
  for (const [index, server] of servers.entries()) {
    expect(await server.stop('SIGTERM')).toBe(0)
    servers[index] = await start(server.port)
    await until(async () => ready.has(server.port))
  }
  klaar = true
  await belasting
  clearInterval(watch)
  await Promise.all(servers.map((server) => server.stop()))
  proxy.close()
  expect(fouten).toEqual([])
  expect(gedaan).toBeGreaterThan(100)
  await until(async () => (await get(demo.port, '/readyz')).status === 200)
}, 240_000)
