import { afterAll, beforeAll, expect, test } from 'vitest'
import { rechten, type Rol } from '../../app/domain/toegang.ts'
import type { Answer } from '../helpers/platform.ts'
import { ask, fingerprint, send, startDemo, type Demo } from '../helpers/demo.ts'
import { inParallel } from '../helpers/in-parallel.ts'
import { volledigeOmvang } from '../helpers/omvang.ts'
import { fillIn, listRegels, type Regel } from './adressen.ts'
import { kanarie, readZaken, type Zaken } from './zaken.ts'
import { everybody, type Persoon } from './personen.ts'

let demo: Demo
let regels: Regel[]
let personen: Persoon[]
let zaken: Zaken

beforeAll(async () => {
  demo = await startDemo()
  zaken = await readZaken(demo)
  regels = await listRegels(demo)
  personen = await everybody(demo, zaken)
}, 600_000)
afterAll(() => demo.end())

type Cel = { regel: Regel; persoon: Persoon; url: string }

/** What must come of it: let in, to the sign-in page, no access, or not there. */
type Uitkomst = 'binnen' | 'inloggen' | 403 | 404

const vluchtig = ['aanwezigheid', 'concept_invoer', 'limiet', 'losse_invoer']

test('bij elk adres, met elke methode, krijgt iedereen precies wat de rechtentabel zegt', async () => {
  const voor = await fingerprint(demo, vluchtig)
  const geweigerdVoor = await countGeweigerd()
  const cellen = regels.flatMap((regel) =>
    personen.map((persoon) => ({ regel, persoon, url: fillIn(regel.pad, zaken.invullingen) })),
  )
  const fouten: string[] = []
  const toegelaten = new Map<string, Set<Uitkomst>>()
  let geweigerd = 0
  await inParallel(cellen, async (cel) => {
    const verwacht = verwachting(cel)
    const gekregen = uitkomstVan(await vraag(cel))
    if (wordtVastgelegd(cel, verwacht)) geweigerd++
    if (!past(cel, verwacht, gekregen))
      fouten.push(`${celnaam(cel)}: ${gekregen.status}, verwacht ${verwacht}`)
    if (verwacht === 'binnen') {
      const naam = `${cel.regel.methode} ${cel.regel.pad}`
      toegelaten.set(naam, (toegelaten.get(naam) ?? new Set()).add(gekregen.uitkomst))
    }
  })
  expect(fouten).toEqual([])
  // what the case does not have is not there for all who may ask, or for none of them
  const ongelijk = [...toegelaten].filter(([, uitkomsten]) => uitkomsten.size > 1)
  expect(ongelijk.map(([naam]) => naam)).toEqual([])
  expect(cellen.length).toBeGreaterThan(5_000)
  expect(await fingerprint(demo, vluchtig)).toEqual(voor)
  // every refusal to somebody signed in is on record
  expect((await countGeweigerd()) - geweigerdVoor).toBeGreaterThanOrEqual(geweigerd)
}, 600_000)

const countGeweigerd = async () =>
  (
    await demo.rows<{ aantal: number }>(
      `select count(*)::int as aantal from audit where resultaat = 'geweigerd'`,
    )
  )[0]?.aantal ?? 0

const celnaam = ({ regel, persoon, url }: Cel) => `${regel.methode} ${url} als ${persoon.naam}`

/** The loader or action alone: quicker than a page, and by the same guard. Ending a session needs one of its own. */
async function vraag({ regel, persoon, url }: Cel) {
  const alleen = `${url}?_data=${encodeURIComponent(regel.id)}`
  const wie = regel.pad === '/uitloggen' ? { ...persoon, cookie: '' } : persoon
  return regel.methode === 'GET' ? ask(demo, wie, alleen) : send(demo, wie, alleen, {})
}

type Gekregen = { uitkomst: Uitkomst; status: number }

function uitkomstVan({ status, headers }: Answer): Gekregen {
  const naar = String(headers['x-remix-redirect'] ?? headers.location ?? '')
  if (naar.startsWith('/inloggen?verder=')) return { uitkomst: 'inloggen', status: 303 }
  if (status === 403 || status === 404) return { uitkomst: status, status }
  return { uitkomst: 'binnen', status }
}

/** Who is not let in hears nothing else; an empty form is sent back before anything is looked up. */
function past({ regel, persoon }: Cel, verwacht: Uitkomst, { uitkomst, status }: Gekregen) {
  if (verwacht === 'binnen') return status < 500 && (uitkomst === 'binnen' || status === 404)
  const leeg = regel.methode === 'POST' && isElders(regel, persoon) && [400, 422].includes(status)
  return uitkomst === verwacht || leeg
}

const behandelaars: readonly Rol[] = rechten['behandeling:lezen'].rollen
/** Addresses of one case; those of the evaluation plan at the municipality ask for the role before the case. */
const isZaakpad = (pad: string) =>
  /^\/(aanvragen\/:nummer|behandeling\/((papier|advies)\/)?:nummer(?!\/criteria)|bestanden\/)/.test(
    pad,
  )

function verwachting({ regel, persoon, url }: Cel): Uitkomst {
  if (regel.wie.includes('iedereen') || regel.wie.includes('demo'))
    return isElders(regel, persoon) ? 404 : 'binnen'
  if (!persoon.cookie) return 'inloggen'
  if (!isZaakpad(regel.pad)) {
    if (!heeftRecht(regel, persoon)) return 403
    return isElders(regel, persoon) ? 404 : 'binnen'
  }
  const nummer = url.includes(zaken.concept) ? zaken.concept : zaken.lopend
  const zaakrecht = persoon.zaken[nummer]
  if (isElders(regel, persoon) || (persoon.gast && !zaakrecht)) return 404
  if (zaakrecht === 'helper' && isBuitenMandaat(regel)) return 403
  if (zaakrecht === 'meeschrijver' && isVanPenvoerder(regel)) return 403
  if (heeftRecht(regel, persoon, zaakrecht)) return 'binnen'
  if (regel.pad.startsWith('/bestanden/:id')) return 404
  const kentZaak = zaakrecht || (nummer !== zaken.concept && isBehandelaar(persoon))
  return kentZaak ? 403 : 404
}

/** A helper writes in sections only: no messages, no completion, no report, and never who applies. */
const isBuitenMandaat = ({ pad, methode, recht }: Regel) =>
  (recht === 'aanvraag:schrijven' || recht === 'bericht:sturen') &&
  /:nummer\/(aanvulling|berichten|concept|indiening|rapportage)/.test(pad) &&
  (methode === 'POST' || recht === 'aanvraag:schrijven')

/** The meeschrijver of these tests belongs to a partner: the others and who applies are not theirs to open. */
const isVanPenvoerder = ({ pad, methode }: Regel) =>
  methode === 'GET' &&
  /:nummer\/(indiening\/aanvrager|samenwerkingsverband\/partner)/.test(pad) &&
  !/uitnodiging|intrekking|verwijdering/.test(pad)

const isBehandelaar = ({ rol }: Persoon) => rol !== null && behandelaars.includes(rol)

/** Something of Elburg, asked for at another municipality; open data is of all of them on every host. */
const isElders = ({ pad }: Regel, { gemeente }: Persoon) =>
  gemeente !== 'elburg' &&
  !pad.startsWith('/data/') &&
  /:(nummer|datum|plan|regeling)|^\/bestanden\//.test(pad)

/** The right as the list of addresses words it; whoever it does not name has none. */
function heeftRecht({ wie }: Regel, { rol, gast }: Persoon, zaakrecht?: string) {
  if (zaakrecht && wie.includes(`${zaakrecht} van de aanvraag`)) return true
  if (gast) return false
  return wie.includes('ingelogd') || (rol !== null && wie.includes(rol))
}

/** Denied in one's own municipality; of what is elsewhere there is nothing to record. */
const wordtVastgelegd = ({ regel, persoon }: Cel, verwacht: Uitkomst) =>
  verwacht === 403 || (verwacht === 404 && !persoon.gast && !isElders(regel, persoon))

test('een concept bestaat bij de gemeente alleen voor wie meewerkt aan het evaluatieplan', async () => {
  const meewerkend = new Set<Rol | null>(rechten['evaluatieplan:begeleiden'].rollen)
  const anderen = personen.filter(
    ({ rol, gemeente }) => rol && gemeente === 'elburg' && !meewerkend.has(rol),
  )
  const paden = regels.filter(
    ({ pad, methode }) => isZaakpad(pad) && /^\/behandeling/.test(pad) && methode === 'GET',
  )
  const zichtbaar: string[] = []
  const cellen = paden.flatMap((regel) =>
    anderen.map((persoon) => ({
      regel,
      persoon,
      url: fillIn(regel.pad, [['', { nummer: zaken.concept, volgnummer: '1', taak: 'x' }]]),
    })),
  )
  await inParallel(cellen, async (cel) => {
    const { status } = await vraag(cel)
    if (status !== 404) zichtbaar.push(`${celnaam(cel)}: ${status}`)
  })
  expect(zichtbaar).toEqual([])
})

const omwegen: [string, (url: string, id: string) => string][] = [
  ['de gegevens alleen', (url, id) => `${url}?_data=${encodeURIComponent(id)}`],
  ['met .data', (url) => `${url}.data`],
  ['met .data en de route', (url, id) => `${url}.data?_routes=${encodeURIComponent(id)}`],
  ['met een streep erachter', (url) => `${url}/`],
  ['met twee strepen ervoor', (url) => `/${url}`],
  ['met twee strepen erin', (url) => url.replace(/\/(?=[^/]+$)/, '//')],
  ['in hoofdletters', (url) => url.toUpperCase()],
  ['gecodeerd', (url) => url.replace(/[a-z]/, (letter) => `%${letter.charCodeAt(0).toString(16)}`)],
  ['met ?index', (url) => `${url}?index`],
]

test('geen omweg naar een adres geeft meer dan de pagina zelf', async () => {
  // who is signed in gets further than who is not
  const wie = personen.filter(
    ({ naam }) => naam.startsWith('vereniging') || (volledigeOmvang && naam.startsWith('iedereen')),
  )
  const paden = regels.filter(({ methode, recht }) => methode === 'GET' && recht !== 'openbaar')
  const meer: string[] = []
  const cellen = paden.flatMap((regel) => wie.map((persoon) => ({ regel, persoon })))
  await inParallel(cellen, async ({ regel, persoon }) => {
    const url = fillIn(regel.pad, zaken.invullingen)
    const pagina = await ask(demo, persoon, url)
    const hoofd = await ask(demo, persoon, url, { method: 'HEAD' })
    if (hoofd.status !== pagina.status || hoofd.body !== '')
      meer.push(`HEAD ${url}: ${hoofd.status}`)
    if (pagina.status === 200) return
    for (const [hoe, omweg] of omwegen) {
      const { status, headers } = await ask(demo, persoon, omweg(url, regel.id))
      // a redirect in the data of a page is a 204
      const dicht = status >= 300 || headers['x-remix-redirect'] !== undefined
      if (!dicht || status >= 500) meer.push(`${url} ${hoe} als ${persoon.naam}: ${status}`)
    }
  })
  expect(meer).toEqual([])
}, 600_000)

test('een route geeft haar gegevens op geen ander adres dan het hare', async () => {
  const [noor] = personen.filter(({ naam }) => naam.startsWith('initiatiefnemer van elburg'))
  const elders: string[] = []
  await inParallel([...new Set(regels.map(({ id }) => id))], async (id) => {
    for (const pad of ['/', '/toegankelijkheid', `/aanvragen/${zaken.concept}/ontvangst`]) {
      const eigen = regels.find((regel) => regel.id === id)?.pad
      if (eigen === pad || eigen === '/aanvragen/:nummer/ontvangst') continue
      const { status } = await ask(demo, noor as Persoon, `${pad}?_data=${encodeURIComponent(id)}`)
      if (status < 400 || status >= 500) elders.push(`${pad} ${id}: ${status}`)
    }
  })
  expect(elders).toEqual([])
})

test('kijken verandert niets: wie alle links volgt, laat de gegevens zoals ze waren', async () => {
  const voor = await fingerprint(demo)
  const bezocht = new Map<string, number>()
  const fouten: string[] = []
  const gelezen = new Set<string>()
  await inParallel(
    personen.filter((een) => een.gemeente === 'elburg'),
    async (persoon) => {
      const todo = [
        '/',
        '/mijn',
        '/behandeling',
        '/behandeling/begeleiding',
        '/college',
        '/betalingen',
        '/beheer',
      ]
      const eigen = new Set<string>()
      for (let url = todo.shift(); url; url = todo.shift()) {
        const soort = url.replace(/[\w-]*\d[\w-]*/g, '#')
        // who may not come in does not use up the visits of who may
        const wie = `${persoon.rol === null ? 'aanvrager' : 'ambtenaar'} ${soort}`
        if (eigen.has(soort) || (bezocht.get(wie) ?? 0) >= 3) continue
        eigen.add(soort)
        bezocht.set(wie, (bezocht.get(wie) ?? 0) + 1)
        const { status, body } = await ask(demo, persoon, url)
        const hoofd = await ask(demo, persoon, url, { method: 'HEAD' })
        const opties = await ask(demo, persoon, url, { method: 'OPTIONS' })
        if (status >= 500 || hoofd.status !== status || opties.status !== 405)
          fouten.push(`${url}: ${status} ${hoofd.status} ${opties.status}`)
        if (body.includes(kanarie))
          gelezen.add(persoon.rol === null ? `${persoon.naam} ${url}` : 'ambtenaar')
        for (const [, href = ''] of body.matchAll(/<a\b[^>]*href="(\/[^"#]*)/g))
          todo.push(href.replaceAll('&amp;', '&'))
      }
    },
  )
  expect(fouten).toEqual([])
  expect(bezocht.size).toBeGreaterThan(45)
  // what officials note for each other reaches them, and nobody who applies
  expect([...gelezen]).toEqual(['ambtenaar'])
  expect(await fingerprint(demo)).toEqual(voor)
}, 600_000)

test('wie bij de gemeente een pagina van een zaak leest, staat in het logboek', async () => {
  const zonder: string[] = []
  const gezien = new Set<string>()
  for (const regel of regels.filter(
    ({ pad, methode }) => /^\/behandeling\/:nummer/.test(pad) && methode === 'GET',
  ))
    for (const persoon of personen.filter(({ rol, gemeente }) => rol && gemeente === 'elburg')) {
      if (gezien.has(regel.pad) || !heeftRecht(regel, persoon)) continue
      const voor = await countGelezen()
      const { status } = await vraag({ regel, persoon, url: fillIn(regel.pad, zaken.invullingen) })
      if (status !== 200) continue
      gezien.add(regel.pad)
      if ((await countGelezen()) !== voor + 1) zonder.push(regel.pad)
    }
  expect(zonder).toEqual([])
  expect(gezien.size).toBeGreaterThan(25)
})

const countGelezen = async () =>
  (
    await demo.rows<{ aantal: number }>(
      `select count(*)::int as aantal from audit where handeling = 'dossier gelezen'`,
    )
  )[0]?.aantal ?? 0
