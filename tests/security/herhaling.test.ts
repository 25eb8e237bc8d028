import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { mensenVan } from '../../app/server/demo/mensen.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  anoniem,
  answered,
  ask,
  fingerprint,
  send,
  settled,
  signInDemo,
  startDemo,
  type Demo,
  type Wie,
} from '../helpers/demo.ts'
import { inParallel } from '../helpers/in-parallel.ts'
import { actionOf, fillForm, type Velden } from './formulier.ts'
import { handelingen, type Handeling } from './handelingen.ts'
import { nummerVan } from './zaken.ts'

let demo: Demo
const mensen = new Map<string, Wie>()

beforeAll(async () => {
  demo = await startDemo()
}, 300_000)
afterAll(() => demo.end())

/** This person of this municipality, signed in once. */
async function mens(sleutel: string, gemeente = 'elburg') {
  const naam = `${sleutel} van ${gemeente}`
  const wie = mensen.get(naam) ?? (await signInDemo(demo, sleutel, gemeente))
  mensen.set(naam, wie)
  return wie
}

type Opname = { handeling: Handeling; wie: Wie; pagina: string; naar: string; velden: Velden }

/** What this person sees and would send, recorded but not sent. */
async function opnemen(handeling: Handeling): Promise<Opname> {
  const wie = await mens(handeling.wie)
  const nummer = handeling.zaak ? await nummerVan(demo, handeling.zaak) : ''
  const pagina = handeling.pad.replace(':nummer', nummer)
  const { body, status } = await answered(() => ask(demo, wie, pagina))
  expect([pagina, status]).toEqual([pagina, 200])
  const velden = fillForm(body, handeling.velden, handeling.merkveld)
  return { handeling, wie, pagina, naar: actionOf(body, pagina), velden }
}

/** Who tries the same: nobody, the same role elsewhere, another applicant, and a role that has no part in it. */
async function vreemden({ wie: sleutel, zaak, pad }: Handeling) {
  const inElburg = [await mens(await buitenstaander(sleutel, zaak)), await mens('raadslid')]
  const elders = await mens(sleutel, 'leusden')
  // an idea of one's own anybody may begin, and a meeting of one's own municipality plan
  if (zaak) return [anoniem(), elders, ...inElburg]
  return pad === '/college' ? [anoniem(), ...inElburg] : [anoniem(), elders]
}

/** An applicant who has no access to this case. */
async function buitenstaander(sleutel: string, zaak = '') {
  const rows = await demo.rows<{ email: string }>(
    `select g.email from toegang t join gebruiker g on g.id = t.gebruiker_id
     join aanvraag a on a.id = t.aanvraag_id where a.titel = $1`,
    [zaak],
  )
  const binnen = new Set(rows.map(({ email }) => email))
  const kandidaten = mensenVan('elburg').slice(0, 3)
  const ander = kandidaten.find((een) => een.sleutel !== sleutel && !binnen.has(een.email))
  return ander?.sleutel ?? ''
}

// what a browser without a session had typed is kept, sealed, for whoever signs in there
const losseInvoer = ['losse_invoer', 'limiet']

test('wat iemand ziet en verstuurt, lukt geen ander: niets verandert', async () => {
  const opnamen: Opname[] = []
  for (const handeling of handelingen) opnamen.push(await opnemen(handeling))
  await settled(demo)
  const voor = await fingerprint(demo, losseInvoer)
  const gelukt: string[] = []
  let pogingen = 0
  for (const { handeling, pagina, naar, velden } of opnamen)
    await inParallel(await vreemden(handeling), async (vreemde) => {
      const zonderSleutel = velden.filter(([name]) => name !== '_sleutel')
      const eigenSleutel: Velden = [...zonderSleutel, ['_sleutel', crypto.randomUUID()]]
      const antwoorden = [
        await answered(() => ask(demo, vreemde, pagina)),
        await answered(() => send(demo, vreemde, naar, velden)),
        await answered(() => send(demo, vreemde, naar, eigenSleutel)),
      ]
      pogingen += antwoorden.length
      for (const [index, { status, headers }] of antwoorden.entries()) {
        const weg = String(headers.location).startsWith('/inloggen?')
        const dicht = vreemde.cookie ? [403, 404].includes(status) : weg
        const verborgen =
          !handeling.zaak ||
          !vreemde.cookie ||
          handeling.pad.includes('/criteria/') ||
          status === 404
        const leeg = index > 0 && !handeling.zaak && [400, 422].includes(status)
        if (!((dicht && verborgen) || leeg)) gelukt.push(`${pagina} als ${vreemde.naam}: ${status}`)
      }
    })
  expect(gelukt).toEqual([])
  expect(pogingen).toBeGreaterThan(200)
  await settled(demo)
  expect(await fingerprint(demo, losseInvoer)).toEqual(voor)
}, 180_000)

test.each(handelingen)(
  '$wie op $pad: vijf keer tegelijk verstuurd is één keer gedaan, met zijn regel in het logboek',
  async (handeling) => {
    const { wie, pagina, naar, velden } = await opnemen(handeling)
    const vanaf = await currentXact()
    const een = () => answered(() => send(demo, wie, naar, velden))
    const vijf = await Promise.all(Array.from({ length: 5 }, een))
    const uitslag = vijf.map(({ status, headers }) => `${status} ${headers.location}`)
    expect(new Set(uitslag).size, `${pagina}: ${uitslag}`).toBe(1)
    expect(uitslag[0]).toMatch(/^303 \/(?!inloggen)/)
    const { veranderd, vastgelegd } = await transactionsSince(vanaf)
    expect(veranderd).toHaveLength(1)
    expect(vastgelegd).toEqual(veranderd)
  },
)

const currentXact = async () =>
  (await demo.rows<{ xact: string }>('select pg_current_xact_id()::text as xact'))[0]?.xact ?? ''

/** Tables that change by themselves or hold only what was read. */
const vanzelf = new Set([
  ...['audit', 'audit_zegel', 'sessie', 'uitgaande_mail', 'bericht_gelezen'],
  // the worker makes the letter afterwards
  'brief',
])

/** Which transactions changed something since then, and which of those wrote in the log. */
async function transactionsSince(xact: string) {
  const tables = await demo.rows<{ naam: string }>(
    `select tablename as naam from pg_tables where schemaname = 'public'`,
  )
  const changed = new Set<string>()
  const query = (table: string) =>
    demo.rows<{ xact: string }>(
      `select distinct xmin::text as xact from "${table}" where xmin::text::bigint > $1::bigint`,
      [xact],
    )
  for (const { naam } of tables.filter((een) => !vanzelf.has(een.naam)))
    for (const row of await query(naam)) changed.add(row.xact)
  const logged = new Set((await query('audit')).map((row) => row.xact))
  const veranderd = [...changed]
  return { veranderd, vastgelegd: veranderd.filter((een) => logged.has(een)) }
}

test('wat niet mag volgens de regels, verandert niets en staat als geweigerd in het logboek', async () => {
  const klaar = handelingen.find(({ pad }) => pad.endsWith('/intrekking')) as Handeling
  const nummer = await nummerVan(demo, klaar.zaak ?? '')
  await settled(demo)
  const voor = await fingerprint(demo)
  const [stand] = await demo.rows<{ aantal: number }>(geweigerd)
  const again = { ...klaar.velden, _sleutel: crypto.randomUUID() }
  const wie = await mens(klaar.wie)
  const pad = klaar.pad.replace(':nummer', nummer)
  const { status } = await answered(() => send(demo, wie, pad, again))
  expect(status).toBe(422)
  expect(await fingerprint(demo)).toEqual(voor)
  expect((await demo.rows<{ aantal: number }>(geweigerd))[0]?.aantal).toBe((stand?.aantal ?? 0) + 1)
})

const geweigerd = `select count(*)::int as aantal from audit where resultaat = 'geweigerd'`

test('elke handeling die een pagina kan doen, schrijft in het logboek', () => {
  const used = new Set(
    readdirSync('app/routes', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => commandsIn(path.join('app/routes', file))),
  )
  expect(used.size).toBeGreaterThan(50)
  const zwijgend = [...used].filter((command) => !writesAudit(command, new Set()))
  // what is still being typed and by whom, what one has read, one's own views of a list and the clock of the
  // demonstration have no line; opening an invitation only looks
  expect(zwijgend.sort()).toEqual([
    'app/commands/aanwezigheid-melden.server.ts',
    'app/commands/beoordeling-vasthouden.server.ts',
    'app/commands/berichten-lezen.server.ts',
    'app/commands/besluit-openen.server.ts',
    'app/commands/demoklok-vooruitzetten.server.ts',
    'app/commands/invoer-vasthouden.server.ts',
    'app/commands/uitnodiging-openen.server.ts',
    'app/commands/weergave-bewaren.server.ts',
    'app/commands/weergave-verwijderen.server.ts',
  ])
})

const commandsIn = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^import (?!type)[^']*'([^']+)'/gm)]
    .map(([, from = '']) => path.join(path.dirname(file), from))
    .filter((command) => existing.has(command))

const existing = new Set(readdirSync('app/commands').map((name) => `app/commands/${name}`))

function writesAudit(command: string, seen: Set<string>): boolean {
  if (seen.has(command)) return false
  seen.add(command)
  if (/appendAudit(s|Regels?)?\(/.test(readFileSync(command, 'utf8'))) return true
  return commandsIn(command).some((other) => writesAudit(other, seen))
}
