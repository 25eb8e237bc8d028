import { expect } from 'vitest'
import { afwezigheidIntrekken } from '../../app/commands/afwezigheid-intrekken.server.ts'
import { afwezigheidMelden } from '../../app/commands/afwezigheid-melden.server.ts'
import { belangVerklaren } from '../../app/commands/belang-verklaren.server.ts'
import { beoordelingVastleggen } from '../../app/commands/beoordeling-vastleggen.server.ts'
import { zaakOvernemen } from '../../app/commands/zaak-overnemen.server.ts'
import { zaakToewijzen } from '../../app/commands/zaak-toewijzen.server.ts'
import { leesFilter } from '../../app/domain/behandeling/werklijst.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findWaarnemer } from '../../db/queries/afwezigheid.ts'
import { findEigenBeoordeling } from '../../db/queries/beoordeling.ts'
import { werklijst } from '../../db/queries/werklijst.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { beoordeel, buildOordelen, createToegewezen } from '../helpers/beoordeeld.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
/** Away from today on, with this colleague in their place. */
const dagen = (vervanger: Gebruiker | null = null) => ({
  wie: null,
  van: '2026-12-01',
  tot: '2026-12-11',
  vervanger: vervanger?.id ?? null,
})
async function zaakVan(tx: Tx, behandelaar: Gebruiker) {
  const zaak = await createIngediend(tx, await createGebruiker(tx))
  await zaakToewijzen(tx, buildActor(behandelaar), zaak, { behandelaar_id: behandelaar.id })
  return zaak
}
const behandelaarVan = async (tx: Tx, id: string) =>
  (
    await tx
      .selectFrom('aanvraag')
      .select('behandelaar_id')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
  ).behandelaar_id

test('wie afwezig is, staat er met vervanger; voor een collega meldt alleen de coördinator', async ({
  tx,
}) => {
  const karin = await createMedewerker(tx, 'intake')
  const joost = await createMedewerker(tx, 'intake')
  const els = await createMedewerker(tx, 'coordinator')
  await afwezigheidMelden(tx, buildActor(karin), dagen(joost))
  expect(await afwezigheidMelden(tx, buildActor(karin), dagen()).catch(codesVan)).toEqual([
    'dubbel',
  ])
  const voorKarin = { ...dagen(), wie: joost.id }
  await expect(afwezigheidMelden(tx, buildActor(karin), voorKarin)).rejects.toMatchObject({
    status: 403,
  })
  await afwezigheidMelden(tx, buildActor(els), voorKarin)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['intake'] })
  await expect(
    afwezigheidMelden(tx, buildActor(els), {
      ...dagen(elders),
      van: '2027-01-04',
      tot: '2027-01-08',
    }),
  ).rejects.toMatchObject({ status: 404 })
  const audit = await tx
    .selectFrom('audit')
    .select('handeling')
    .where('onderwerp', '=', `gebruiker/${karin.id}`)
    .execute()
  expect(audit).toEqual([{ handeling: 'afwezigheid gemeld' }])
})

test('de zaak van een afwezige collega neemt een ander over; die van wie er is niet', async ({
  tx,
}) => {
  const karin = await createMedewerker(tx, 'intake')
  const joost = buildActor(await createMedewerker(tx, 'intake'))
  const zaak = await zaakVan(tx, karin)
  expect(await zaakOvernemen(tx, joost, zaak, ['zaak']).catch(codesVan)).toEqual(['niet-afwezig'])
  await afwezigheidMelden(tx, buildActor(karin), dagen())
  const termijnen = () =>
    tx
      .selectFrom('termijn')
      .select(['soort', 'einddatum'])
      .where('aanvraag_id', '=', zaak.id)
      .execute()
  const voor = await termijnen()
  await zaakOvernemen(tx, joost, zaak, ['zaak'])
  expect(await behandelaarVan(tx, zaak.id)).toBe(joost.gebruiker.id)
  expect(await termijnen()).toEqual(voor)
})

test('overnemen kan niet wie aanvraagt, adviseert of een belang heeft', async ({ tx }) => {
  const karin = await createMedewerker(tx, 'intake')
  const zaak = await zaakVan(tx, karin)
  await afwezigheidMelden(tx, buildActor(karin), dagen())
  const adviseur = await createMedewerker(tx, 'jurist', 'adviseur')
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id, moment: nu }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, gebruiker_id: adviseur.id, taak: 'adviseur' })
    .execute()
  expect(await zaakOvernemen(tx, buildActor(adviseur), zaak, ['zaak']).catch(codesVan)).toEqual([
    'taak-adviseur',
  ])
  const belang = await createMedewerker(tx, 'jurist')
  await tx
    .insertInto('belangenverklaring')
    .values({ ...rij, gebruiker_id: belang.id, geen_belang: false, toelichting: 'Mijn zus.' })
    .execute()
  expect(await zaakOvernemen(tx, buildActor(belang), zaak, ['zaak']).catch(codesVan)).toEqual([
    'belang',
  ])
})

test('een beoordeling gaat over naar een ander, die opnieuw begint en eerst verklaart', async ({
  tx,
}) => {
  const { zaak, een, twee } = await createToegewezen(tx)
  await belangVerklaren(tx, buildActor(een), zaak, { geen_belang: true, toelichting: '' })
  await beoordelingVastleggen(tx, buildActor(een), zaak, {
    ...(await buildOordelen(tx, zaak)),
    _versie: 0,
  })
  const wat = [(await findEigenBeoordeling(tx, zaak.id, een.id))!.id]
  const drie = await createMedewerker(tx, 'beoordelaar')
  expect(await zaakOvernemen(tx, buildActor(drie), zaak, wat).catch(codesVan)).toEqual([
    'niet-afwezig',
  ])
  await afwezigheidMelden(tx, buildActor(een), dagen())
  expect(await zaakOvernemen(tx, buildActor(twee), zaak, wat).catch(codesVan)).toEqual([
    'beoordeelt-al',
  ])
  await zaakOvernemen(tx, buildActor(drie), zaak, wat)
  expect((await findZaak(tx, drie, zaak.nummer))?.belang).toBe('te_verklaren')
  expect((await findEigenBeoordeling(tx, zaak.id, drie.id))?.scores).toEqual([])
  // who comes back has nothing to fill in any more
  await expect(
    beoordelingVastleggen(tx, buildActor(een), zaak, {
      ...(await buildOordelen(tx, zaak)),
      _versie: 1,
    }),
  ).rejects.toMatchObject({ status: 403 })
  await beoordeel(tx, zaak, drie)
  await beoordeel(tx, zaak, twee)
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('beoordeeld')
})

test('een afgeronde beoordeling neemt niemand over', async ({ tx }) => {
  const { zaak, een } = await createToegewezen(tx)
  const { id } = (await beoordeel(tx, zaak, een))!
  await afwezigheidMelden(tx, buildActor(een), dagen())
  const drie = buildActor(await createMedewerker(tx, 'beoordelaar'))
  expect(await zaakOvernemen(tx, drie, zaak, [id]).catch(codesVan)).toEqual(['al-afgerond'])
})

test('de werklijst laat zien wat van afwezige collega’s is, zolang zij dat zijn', async ({
  tx,
}) => {
  const karin = await createMedewerker(tx, 'intake')
  const joost = await createMedewerker(tx, 'intake')
  const zaak = await zaakVan(tx, karin)
  const afwezig = async () => {
    const filter = leesFilter(new URLSearchParams('bak=afwezig'))
    const gevonden = await werklijst(tx as unknown as Db, joost, filter, nu).execute()
    return gevonden.map(({ nummer }) => nummer)
  }
  expect(await afwezig()).toEqual([])
  await afwezigheidMelden(tx, buildActor(karin), dagen())
  expect(await afwezig()).toEqual([zaak.nummer])
  const { id } = await tx.selectFrom('afwezigheid').select('id').executeTakeFirstOrThrow()
  await expect(afwezigheidIntrekken(tx, buildActor(joost), id)).rejects.toMatchObject({
    status: 403,
  })
  await afwezigheidIntrekken(tx, buildActor(karin), id)
  expect(await afwezig()).toEqual([])
})

test('een herinnering gaat naar wie vervangt, of naar de rol als niemand dat kan', async ({
  tx,
}) => {
  const karin = await createMedewerker(tx, 'intake')
  const joost = await createMedewerker(tx, 'intake')
  const zaak = await zaakVan(tx, karin)
  const waarnemer = (dag: string) =>
    findWaarnemer(tx, { aanvraag_id: zaak.id, behandelaar_id: karin.id }, dag)
  expect(await waarnemer('2026-12-02')).toBe(karin.id)
  await afwezigheidMelden(tx, buildActor(karin), dagen(joost))
  expect(await waarnemer('2026-12-02')).toBe(joost.id)
  expect(await waarnemer('2026-12-12')).toBe(karin.id)
  await afwezigheidMelden(tx, buildActor(joost), dagen(karin))
  expect(await waarnemer('2026-12-02')).toBeNull()
})
