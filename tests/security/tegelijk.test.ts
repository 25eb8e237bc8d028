import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDemoklok } from '../../db/queries/demo.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { ask, inParallel, send, signInDemo, startDemo, type Demo } from '../helpers/demo.ts'
import { createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { createVoorstelzaak } from '../helpers/voorstel.ts'
import { fillForm } from './formulier.ts'
import { nummerVan } from './zaken.ts'

let demo: Demo

beforeAll(async () => {
  demo = await startDemo()
}, 180_000)
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
  await send(demo, secretaris, aanwezig, fillForm(body, { 'aanwezig[]': '@alle' }))

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

test('vierentwintig besluiten tegelijk op vier plafonds: precies wat past, en de rest hoort waarom niet', async () => {
  const gevraagd = 300_000
  const bedrag = 1_000_000 // three fit, the fourth does not
  const jaren = [2101, 2102, 2103, 2104]
  await vooruitTot(new Date(nu.getTime() + day))
  const regeling_id = 'elburg-innovatie'
  await demo.db
    .insertInto('plafond')
    .values(
      jaren.map((periode) => ({
        gemeente_id: 'elburg',
        regeling_id,
        periode,
        bedrag,
        bekendgemaakt_op: '2026-01-01',
      })),
    )
    .execute()
  const penvoerder = await createGebruiker(demo.db)
  const lezer = await createMedewerker(demo.db, 'coordinator')
  const beslisser = await signInDemo(demo, 'gemandateerde')
  // clustered: the attempts on one ceiling come one after the other, so that they meet there
  const nummers: string[] = []
  for (const jaar of jaren)
    for (let keer = 0; keer < 6; keer++) {
      const volledig_op = `${jaar}-01-${10 + keer}`
      const zaak = await createVoorstelzaak(demo.db, { penvoerder, lezer, volledig_op, gevraagd })
      nummers.push(zaak.nummer)
    }
  const antwoorden = await inParallel(
    nummers,
    (nummer) =>
      send(demo, beslisser, `/behandeling/${nummer}/besluit/mandaat`, {
        _sleutel: crypto.randomUUID(),
        _versie: '1',
        uitkomst: 'verlenen',
      }),
    12,
  )
  const geteld = (status: number) => antwoorden.filter((een) => een.status === status)
  expect([geteld(303).length, geteld(422).length]).toEqual([4 * 3, 4 * 3])
  for (const { body } of geteld(422)) expect(body).toMatch(/plafond/i)
  const standen = await demo.rows<{ vastgelegd: number }>(
    'select vastgelegd::int from plafond where periode > 2100',
  )
  expect(standen.map(({ vastgelegd }) => vastgelegd)).toEqual([900_000, 900_000, 900_000, 900_000])
  expect(await verifyGeld(demo.db)).toEqual([])
})
