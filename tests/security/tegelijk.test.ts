import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDemoklok } from '../../db/queries/demo.ts'
import { leesRegelingen } from '../../db/regelingen/regeling.ts'
import { seedRegeling } from '../../db/regelingen/seed.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { answered, ask, send, signInDemo, startDemo, type Demo } from '../helpers/demo.ts'
import { createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { inParallel } from '../helpers/in-parallel.ts'
import { omvang } from '../helpers/omvang.ts'
import { startPlatform } from '../helpers/platform.ts'
import { createVoorstelzaak } from '../helpers/voorstel.ts'
import { fillForm } from './formulier.ts'
import { nummerVan } from './zaken.ts'

let demo: Demo

beforeAll(async () => {
  demo = await startDemo()
}, 300_000)
afterAll(() => demo.end())

const day = 86_400_000

/** Puts the clock of the platform on this day or later; who was signed in has to sign in again. */
function vooruitTot(moment: Date) {
  const dagen = Math.max(0, Math.ceil((moment.getTime() - Date.now()) / day))
  return demo.db.transaction().execute((tx) => addDemoklok(tx, dagen * 86_400))
}

test('van twee leden die tegelijk beslissen wint er een; de ander leest het besluit en houdt zijn tekst', async () => {
  const nummer = await nummerVan(demo, 'Beweegtuin Hoge Enk')
  const [vergadering] = await demo.rows<{ datum: string }>(
    `select max(datum)::text as datum from collegevergadering where gemeente_id = 'elburg'`,
  )
  const datum = vergadering?.datum ?? ''
  await vooruitTot(new Date(`${datum}T00:00:00Z`))
  const secretaris = await signInDemo(demo, 'secretaris')
  const aanwezig = `/college/${datum}/presentie`
  const { body } = await ask(demo, secretaris, aanwezig)
  await send(
    demo,
    secretaris,
    aanwezig,
    fillForm(body, { 'aanwezig[]': '@alle', voorzitter: '@eerste' }),
  )

  const punt = `/college/${datum}/${nummer}`
  const leden = [await signInDemo(demo, 'burgemeester'), await signInDemo(demo, 'wethouder-1')]
  const verzoeken = await Promise.all(
    leden.map(async (lid) => {
      const pagina = await ask(demo, lid, punt)
      return { lid, velden: fillForm(pagina.body, getypt(lid.naam)) }
    }),
  )
  const antwoorden = await Promise.all(
    verzoeken.map(({ lid, velden }) => send(demo, lid, punt, velden)),
  )
  expect(antwoorden.map(({ status }) => status).sort()).toEqual([303, 409])
  const verliezer = antwoorden.findIndex(({ status }) => status === 409)
  expect(antwoorden[verliezer]?.body).toContain('al besloten')
  for (const tekst of Object.values(getypt(leden[verliezer]?.naam ?? '')))
    expect(antwoorden[verliezer]?.body).toContain(tekst)
  const besluiten = await demo.rows(
    'select b.id from besluit b join aanvraag a on a.id = b.aanvraag_id where a.nummer = $1',
    [nummer],
  )
  expect(besluiten).toHaveLength(1)
})

const getypt = (naam: string) => ({
  afwijking: `Anders, vindt ${naam}.`,
  wat_wel_kan: `Kleiner, vindt ${naam}.`,
  zienswijze: `Gehoord door ${naam}.`,
})

/** Pots of their own with room for three: a hundred years of a scheme, and of as many schemes as that takes. */
async function createPotten(aantal: number) {
  const bestand = (await leesRegelingen()).find(({ id }) => id === 'elburg-innovatie')
  if (!bestand) throw new Error('no scheme')
  const potten = Array.from({ length: aantal }, (_, nr) => ({
    regeling_id: nr < 100 ? bestand.id : `elburg-wedloop-${Math.floor(nr / 100)}`,
    periode: 2100 + (nr % 100),
  }))
  await demo.db.transaction().execute(async (tx) => {
    for (const id of new Set(potten.map(({ regeling_id }) => regeling_id)))
      if (id !== bestand.id) await seedRegeling(tx, { ...bestand, id })
    const rijen = potten.map((pot) => ({
      ...pot,
      gemeente_id: 'elburg',
      bedrag: 1_000_000,
      bekendgemaakt_op: '2026-01-01',
    }))
    await tx.insertInto('plafond').values(rijen).execute()
  })
  return potten
}

test(
  'besluiten tegelijk op twee servers: op elk plafond de drie die het eerst volledig waren, en de rest hoort waarom niet',
  async () => {
    const potten = await createPotten(omvang(4, 1_000))
    const keren = Array.from({ length: omvang(6, 10) }, (_, keer) => keer)
    await vooruitTot(new Date(nu.getTime() + day))
    const penvoerder = await createGebruiker(demo.db)
    const lezer = await createMedewerker(demo.db, 'coordinator')
    const beslisser = await signInDemo(demo, 'gemandateerde')
    // clustered: the attempts on one ceiling come one after the other, so that they meet there
    const pogingen = potten.flatMap((pot) => keren.map((keer) => ({ ...pot, keer, nummer: '' })))
    await inParallel(pogingen, async (poging) => {
      const { regeling_id, periode, keer } = poging
      const volledig_op = `${periode}-01-${10 + keer}`
      const zaak = { penvoerder, lezer, regeling_id, volledig_op, gevraagd: 300_000 }
      poging.nummer = (await createVoorstelzaak(demo.db, zaak)).nummer
    })
    const tweede = await startPlatform({ DATA_DIR: demo.dataDir }, 'server')
    const servers = [demo, { ...demo, port: tweede.port }]
    const antwoorden = await inParallel(
      pogingen,
      async (poging) => ({
        ...poging,
        antwoord: await answered(() =>
          send(
            servers[poging.keer % 2] ?? demo,
            beslisser,
            `/behandeling/${poging.nummer}/besluit/mandaat`,
            { _sleutel: crypto.randomUUID(), _versie: '1', uitkomst: 'verlenen' },
          ),
        ),
      }),
      12,
    )
    await tweede.stop()
    const verkeerd = antwoorden.filter(
      ({ keer, antwoord }) => antwoord.status !== (keer < 3 ? 303 : 422),
    )
    expect(verkeerd.map(({ nummer, keer, antwoord }) => [nummer, keer, antwoord.status])).toEqual(
      [],
    )
    for (const { keer, antwoord } of antwoorden)
      if (keer >= 3) expect(antwoord.body).toMatch(/plafond/i)
    const [stand] = await demo.rows<{ vol: number; anders: number }>(
      `select count(*) filter (where vastgelegd = 900000)::int as vol,
            count(*) filter (where vastgelegd <> 900000)::int as anders from plafond where periode >= 2100`,
    )
    expect(stand).toEqual({ vol: potten.length, anders: 0 })
    expect(await verifyGeld(demo.db)).toEqual([])
  },
  omvang(180_000, 3_600_000),
)
