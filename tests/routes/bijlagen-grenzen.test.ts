import { statSync, utimesSync, writeFileSync } from 'node:fs'
import { expect } from 'vitest'
import { disk } from '../../app/lib/disk.server.ts'
import { sweepTemporary, temporaryPath } from '../../app/lib/files.server.ts'
import { withinLimit } from '../../app/lib/limits.server.ts'
import { action } from '../../app/routes/aanvragen.$nummer.bijlagen/route.tsx'
import { pdf, pdfBytes, png, teGroot } from '../helpers/bestanden.ts'
import { createZaakMetBijlagen, foutBij, opSchijf } from '../helpers/bijlagen.ts'
import { createGebruiker } from '../helpers/factories.ts'
import { omvang } from '../helpers/omvang.ts'
import { call, signIn } from '../helpers/routes.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const vol = () => Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })

test.for(['open', 'writeFile', 'sync'] as const)(
  'is de schijf vol (bij %s), dan staat er wat u kunt doen, is er niets half, en gaat het daarna weer',
  async (waar, { db }) => {
    const zaak = await createZaakMetBijlagen(db)
    const voor = opSchijf().bewaard.length
    const { open } = disk
    disk.open = async (...args) => {
      if (waar === 'open') throw vol()
      const handle = await open(...args)
      handle[waar] = () => Promise.reject(vol())
      return handle
    }
    const answer = await zaak.stuur({ bestand: pdf(), document: 'statuten' })
    disk.open = open
    expect(answer.status).toBe(507)
    const { errors, values } = (await answer.json()) as {
      errors: Record<string, { message: string }>
      values: object
    }
    expect(errors.bestand?.message).toMatch(/nu niet bewaren/)
    expect(values).toMatchObject({ document: 'statuten' })
    expect(await zaak.bestanden()).toEqual([])
    expect(opSchijf()).toMatchObject({ tijdelijk: [], bewaard: { length: voor } })
    expect((await zaak.stuur({ bestand: pdf() })).status).toBe(303)
  },
)

test('ook van een foto die niet past na het opschonen, blijft niets achter', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  const { open } = disk
  let keer = 0
  disk.open = async (...args) => {
    if (++keer === 2) throw vol()
    return open(...args)
  }
  const answer = await zaak.stuur({ bestand: png() })
  disk.open = open
  expect([answer.status, await foutBij(answer, 'root')]).toEqual([
    507,
    expect.stringMatching(/nu niet bewaren/),
  ])
  expect(opSchijf().tijdelijk).toEqual([])
})

test('van een afgebroken, te groot of geweigerd bestand blijft niets achter', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  const voor = opSchijf().bewaard.length
  const afgebroken = new ReadableStream({
    start: (controller) =>
      controller.enqueue(
        new TextEncoder().encode(
          '--g\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n%PDF-1.7',
        ),
      ),
    pull: (controller) => controller.error(new Error('the browser went away')),
  })
  await expect(stroom(zaak, afgebroken)).rejects.toThrow('the browser went away')
  const answer = await zaak.stuur({ bestand: teGroot(), document: 'statuten' })
  expect(await foutBij(answer, 'bestand')).toMatch(/groter dan 10 MB/)
  expect((await zaak.stuur({ bestand: pdf(), vervangt: zaak.id })).status).toBe(404)
  expect(opSchijf()).toMatchObject({ tijdelijk: [], bewaard: { length: voor } })
})

test('een eindeloos formulier zonder lengte wordt niet uitgelezen', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  let gestuurd = 0
  const eindeloos = new ReadableStream({
    start: (controller) =>
      controller.enqueue(
        new TextEncoder().encode(
          '--g\r\nContent-Disposition: form-data; name="bestand"; filename="a.pdf"\r\n\r\n',
        ),
      ),
    pull: (controller) => {
      gestuurd += 1024 * 1024
      controller.enqueue(new Uint8Array(1024 * 1024))
    },
  })
  expect((await stroom(zaak, eindeloos)).status).toBe(400)
  expect(gestuurd).toBeLessThan(40 * 1024 * 1024)
  expect(opSchijf().tijdelijk).toEqual([])
})

type Zaak = Awaited<ReturnType<typeof createZaakMetBijlagen>>

/** The same form as a body that comes in without a length. */
function stroom({ params, cookie, pad }: Zaak, body: ReadableStream) {
  const headers = {
    host: 'localhost',
    cookie,
    'content-type': 'multipart/form-data; boundary=g',
  }
  const request = {
    method: 'POST',
    url: `http://localhost:3000${pad}`,
    headers: new Headers(headers),
    body,
    signal: new AbortController().signal,
  }
  const met = (args: never) =>
    action({ ...(args as object), request } as unknown as Parameters<typeof action>[0])
  return call(met, { params, cookie })
}

test('twintig bestanden tegelijk vragen weinig geheugen, en alles staat er', async ({ db }) => {
  const zaken = []
  for (let nr = 0; nr < 20; nr++) zaken.push(await createZaakMetBijlagen(db))
  const inhoud = Buffer.concat([
    pdfBytes(),
    Buffer.alloc(omvang(4, 9) * 1024 * 1024, ' '),
    Buffer.from('%%EOF'),
  ])
  const bestand = new File([inhoud], 'groot.pdf')
  let hoogst = 0
  const voor = process.memoryUsage.rss()
  const meter = setInterval(() => (hoogst = Math.max(hoogst, process.memoryUsage.rss())), 20)
  const antwoorden = await Promise.all(zaken.map((zaak) => zaak.stuur({ bestand })))
  clearInterval(meter)
  expect(antwoorden.map(({ status }) => status)).toEqual(zaken.map(() => 303))
  // the bodies themselves are in this process too: 20 times 4 or 9 MB, encoded by FormData
  expect(hoogst - voor).toBeLessThan(omvang(300, 600) * 1024 * 1024)
  expect(opSchijf().tijdelijk).toEqual([])
})

test('wie in een uur te veel stuurt, hoort dat, en houdt wat er is getypt', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  expect(await withinLimit('bestanden', zaak.noor.id, 250)).toBe(true)
  const answer = await zaak.stuur({ bestand: pdf(), document: 'statuten' })
  expect(answer.status).toBe(429)
  expect(await foutBij(answer, 'bestand')).toMatch(/Wacht een uur/)
  expect(await zaak.bestanden()).toEqual([])
})

test.for([
  ['40 bijlagen', 40, 1, /hoogstens 40 bijlagen/],
  ['200 MB aan bestanden', 20, 10 * 1024 * 1024, /samen hoogstens 200,0 MB/],
] as const)(
  'bij %s past er niets meer bij',
  async ([, aantal, grootte, tekst], { db, database }) => {
    const zaak = await createZaakMetBijlagen(db)
    await asSuperuser(
      database.name,
      `insert into bestand (gemeente_id, aanvraag_id, naam, soort, grootte, sha256, geplaatst_op, geplaatst_door)
     select 'elburg', $1, 'a.pdf', 'application/pdf', $2, repeat('a', 64), now(), $3 from generate_series(1, $4::int)`,
      [zaak.id, grootte, zaak.noor.id, aantal],
    )
    const answer = await zaak.stuur({ bestand: pdf() })
    expect([answer.status, await foutBij(answer, 'root')]).toEqual([
      422,
      expect.stringMatching(tekst),
    ])
  },
)

test('wat na een harde stop is blijven liggen, wordt later opgeruimd; wat nu binnenkomt niet', async ({
  database,
}) => {
  expect(database.config.uploadDir).toBeTruthy()
  const oud = await temporaryPath()
  const nieuw = await temporaryPath()
  for (const place of [oud, nieuw]) writeFileSync(place, 'x')
  utimesSync(oud, new Date(0), new Date(0))
  const { mtimeMs } = statSync(nieuw)
  await sweepTemporary(mtimeMs - 3_600_000)
  expect(opSchijf().tijdelijk).toEqual([nieuw])
  await sweepTemporary(mtimeMs + 1_000)
})

test('een voorbeeld van een foto is er alleen voor wie de foto mag openen', async ({ db }) => {
  const zaak = await createZaakMetBijlagen(db)
  await zaak.stuur({ bestand: png() })
  await zaak.stuur({ bestand: pdf() })
  const [foto, stuk] = await zaak.bestanden()
  for (const keer of [1, 2]) {
    const klein = await zaak.voorbeeld(foto!.id)
    expect([keer, klein.status]).toEqual([keer, 200])
    expect(Object.fromEntries(klein.headers)).toMatchObject({
      'content-type': 'image/webp',
      'content-security-policy': 'sandbox',
      'cache-control': 'private, no-store',
      'content-disposition': expect.stringMatching(/^attachment/),
    })
    expect((await klein.bytes()).length).toBeGreaterThan(10)
  }
  expect((await zaak.voorbeeld(stuk!.id)).status).toBe(404)
  const vreemde = await signIn(db, await createGebruiker(db))
  expect((await zaak.voorbeeld(foto!.id, vreemde)).status).toBe(404)
})
