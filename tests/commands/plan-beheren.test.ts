import { expect } from 'vitest'
import { nieuwPlanInlezen, planbladInlezen } from '../../app/commands/planblad-inlezen.server.ts'
import { planinvoerVergelijken } from '../../app/commands/planinvoer-vergelijken.server.ts'
import { plangegevensWijzigen } from '../../app/commands/plangegevens-wijzigen.server.ts'
import { planonderdeelWijzigen } from '../../app/commands/planonderdeel-wijzigen.server.ts'
import { planrijHerstellen } from '../../app/commands/planrij-herstellen.server.ts'
import { planversieBevestigen } from '../../app/commands/planversie-bevestigen.server.ts'
import { voorbeeldrij } from '../../app/domain/plan/blad.ts'
import type { Rol } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { findPlaninvoer } from '../../db/queries/planinvoer.ts'
import { leesPlannen } from '../../db/plannen/plan.ts'
import { seedPlan } from '../../db/seed.ts'
import { listPlanversies } from '../../db/queries/planversie.ts'
import { findPlan, listPlannenOpenData } from '../../db/queries/plan.ts'
import {
  findRegeling,
  getRegelingVanZaak,
  listKiesbareOnderdelen,
} from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
} from '../helpers/factories.ts'
import { buildBlad, readPlanrijen } from '../helpers/planblad.ts'
import { test } from '../helpers/test-db.ts'

const beheerder = async (tx: Tx, rol: Rol = 'beheerder') =>
  buildActor(await createMedewerker(tx, rol))
const nieuwPlan = {
  plan: 'elburg-jeugd-2028',
  titel: 'Jeugdplan 2028-2031',
  van: '2028-01-01',
  tot: '2031-12-31',
  bron: 'Jeugdplan, vastgesteld op 14 december 2027.',
}
const codes = (belofte: Promise<unknown>) =>
  belofte.then(
    () => [],
    (fout: unknown) => {
      if (fout instanceof Refusal) return fout.belemmeringen.map(({ code }) => code)
      throw fout
    },
  )

test('een vijfde plan komt uit een rekenblad, en bestaat pas na bevestigen', async ({ tx }) => {
  const actor = await beheerder(tx)
  const id = await nieuwPlanInlezen(tx, actor, nieuwPlan, buildBlad([voorbeeldrij]))
  const plannen = async () => (await listPlannenOpenData(tx)).map((plan) => plan.id)
  expect(await plannen()).not.toContain(nieuwPlan.plan)
  await planversieBevestigen(tx, actor, id, { reden: 'De raad stelde het vast', _versie: 1 })
  const data = (await listPlannenOpenData(tx)).find((plan) => plan.id === nieuwPlan.plan)
  expect(data).toMatchObject({
    gemeente: 'elburg',
    titel: nieuwPlan.titel,
    periode: { van: '2028-01-01', tot: '2031-12-31' },
    onderdelen: [{ id: `${nieuwPlan.plan}/${voorbeeldrij.sleutel}`, titel: voorbeeldrij.titel }],
  })
  expect(await findPlaninvoer(tx, 'elburg', id)).toBeUndefined()
  const [versie] = await listPlanversies(tx, 'elburg', nieuwPlan.plan)
  expect(versie).toMatchObject({ versie: 1, reden: 'De raad stelde het vast', door: 'Sanne Bos' })
  const regels = await tx.selectFrom('audit').select('handeling').orderBy('id').execute()
  expect(regels.map(({ handeling }) => handeling)).toEqual([
    'planblad ingelezen',
    'planversie bevestigd',
  ])
})

test('met een fout in een cel wordt niets bevestigd; na herstel van die rij wel', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const fout = { ...voorbeeldrij, ouder: 'spoor-9' }
  const id = await nieuwPlanInlezen(tx, actor, nieuwPlan, buildBlad([fout]))
  const bevestig = (_versie: number) => planversieBevestigen(tx, actor, id, { reden: 'x', _versie })
  expect(await codes(bevestig(1))).toEqual(['fouten'])
  await planrijHerstellen(tx, actor, { id, rij: 2, versie: 1 }, voorbeeldrij)
  expect(await codes(bevestig(1))).toEqual(['intussen-hersteld'])
  expect(await codes(bevestig(2))).toEqual([])
})

test('wat is ingediend en de regeling zelf houden hun versie van het plan', async ({ tx }) => {
  const actor = await beheerder(tx)
  const aanvrager = await createGebruiker(tx)
  const zaak = await createIngediend(tx, aanvrager)
  const titels = async () => {
    const regeling = await getRegelingVanZaak(tx, zaak, '2026-12-01')
    return (await listKiesbareOnderdelen(tx, regeling)).map(({ titel }) => titel)
  }
  const vanRegeling = async () => {
    const regeling = await findRegeling(tx, 'elburg', 'elburg-innovatie', '2026-12-01')
    return regeling?.plan_versie_id
  }
  const eerst = await titels()
  const versieEerst = await vanRegeling()
  const rijen = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  const ander = rijen.map((rij) => ({ ...rij, titel: `${rij.titel} (herzien)` }))
  const id = await planbladInlezen(tx, actor, 'elburg-2024', buildBlad(ander))
  await planversieBevestigen(tx, actor, id, { reden: 'Herzien', _versie: 1 })
  expect((await readPlanrijen(tx, 'elburg', 'elburg-2024')).map(({ titel }) => titel)).toEqual(
    ander.map(({ titel }) => titel),
  )
  expect(await titels()).toEqual(eerst)
  expect(versieEerst).toBeDefined()
  expect(await vanRegeling()).toBe(versieEerst)
})

test('een onderdeel waar een voorwaarde op rust, kan niet uit het plan', async ({ tx }) => {
  const actor = await beheerder(tx)
  const rijen = await readPlanrijen(tx, 'elburg', 'elburg-2016')
  const zonder = rijen.filter(({ soort }) => soort !== 'voorwaarde')
  const id = await planbladInlezen(tx, actor, 'elburg-2016', buildBlad(zonder))
  expect(await codes(planversieBevestigen(tx, actor, id, { reden: 'Korter', _versie: 1 }))).toEqual(
    ['fouten'],
  )
})

test('twee beheerders tegelijk: wie het laatst bevestigt, vergelijkt eerst opnieuw', async ({
  tx,
}) => {
  const [een, ander] = [await beheerder(tx), await beheerder(tx)]
  const rijen = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  const [eerste, ...rest] = rijen
  if (!eerste) throw new Error('No items')
  const mijn = buildBlad([{ ...eerste, toelichting: 'Van de een.' }, ...rest])
  const hun = buildBlad([{ ...eerste, toelichting: 'Van de ander.' }, ...rest])
  const a = await planbladInlezen(tx, een, 'elburg-2024', mijn)
  const b = await planbladInlezen(tx, ander, 'elburg-2024', hun)
  await planversieBevestigen(tx, een, a, { reden: 'Eerst', _versie: 1 })
  expect(await codes(planversieBevestigen(tx, ander, b, { reden: 'x', _versie: 1 }))).toEqual([
    'nieuwere-versie',
  ])
  await planinvoerVergelijken(tx, ander, b)
  const { versie } = await planversieBevestigen(tx, ander, b, { reden: 'Daarna', _versie: 2 })
  expect(versie).toBe(3)
})

const woorden = (rij: typeof voorbeeldrij, over = {}) => {
  const { titel, kort, toelichting, paragraaf, citaat } = rij
  return { titel, kort, toelichting, paragraaf, citaat, reden: 'Duidelijker', _versie: 1, ...over }
}

test('een onderdeel wijzigen maakt een nieuwe versie waarin de rest gelijk blijft', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const was = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  const [eerste, tweede] = was
  if (!eerste || !tweede) throw new Error('No items')
  const waar = { plan_id: 'elburg-2024', sleutel: `elburg-2024/${eerste.sleutel}` }
  const wijzig = (over: object) => planonderdeelWijzigen(tx, actor, waar, woorden(eerste, over))
  expect(await codes(wijzig({}))).toEqual(['niets-veranderd'])
  expect(await wijzig({ toelichting: 'In andere woorden.' })).toBe(2)
  const wordt = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  expect(wordt).toEqual([{ ...eerste, toelichting: 'In andere woorden.' }, ...was.slice(1)])
  expect(await codes(wijzig({ toelichting: 'Nog anders.' }))).toEqual(['nieuwere-versie'])
  const naamgenoot = was.find(({ soort, kort }) => soort === eerste.soort && kort !== eerste.kort)
  if (naamgenoot)
    expect(await codes(wijzig({ kort: naamgenoot.kort, _versie: 2 }))).toEqual(['naam-dubbel'])
})

test('een versie van een plan verandert nooit meer', async ({ tx }) => {
  await expect(tx.updateTable('plan_versie').set({ bron: 'x' }).execute()).rejects.toThrow(
    /permission denied/,
  )
})

test('wie geen beheerder is, verandert geen plan; een plan van elders is er niet', async ({
  tx,
}) => {
  for (const rol of ['coordinator', 'collegelid', 'auditor'] as const) {
    const actor = await beheerder(tx, rol)
    const poging = planbladInlezen(tx, actor, 'elburg-2024', buildBlad([voorbeeldrij]))
    await expect(poging).rejects.toMatchObject({ status: 403 })
  }
  const elders = planbladInlezen(tx, await beheerder(tx), 'leusden-2016', buildBlad([voorbeeldrij]))
  await expect(elders).rejects.toMatchObject({ status: 404 })
})

test('een plan dat de gemeente zelf bijhoudt, wordt niet uit een bestand overschreven', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const [plan] = (await leesPlannen()).filter(({ id }) => id === 'elburg-2024')
  const [eerste] = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  if (!plan || !eerste) throw new Error('No plan')
  const waar = { plan_id: plan.id, sleutel: `${plan.id}/${eerste.sleutel}` }
  await planonderdeelWijzigen(tx, actor, waar, woorden(eerste, { toelichting: 'Van ons.' }))
  await seedPlan(tx, { ...plan, versie: 2, titel: 'Uit het bestand' })
  expect((await listPlanversies(tx, 'elburg', plan.id)).map(({ versie }) => versie)).toEqual([2, 1])
  expect((await readPlanrijen(tx, 'elburg', plan.id))[0]?.toelichting).toBe('Van ons.')
})

const kop = {
  titel: 'Koersdocument',
  van: '2024-01-01',
  tot: '2032-12-31',
  bron: 'Gewijzigd vastgesteld door de gemeenteraad op 30 november 2026.',
}

test('titel, periode en bron veranderen als een nieuwe versie met een reden; de onderdelen blijven', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const was = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  await plangegevensWijzigen(tx, actor, 'elburg-2024', { ...kop, reden: 'Verlengd', _versie: 1 })
  const [nieuw, oud] = await listPlanversies(tx, 'elburg', 'elburg-2024')
  expect(nieuw).toMatchObject({ versie: 2, tot: '2032-12-31', bron: kop.bron, reden: 'Verlengd' })
  expect(oud?.tot).not.toBe('2032-12-31')
  expect(await readPlanrijen(tx, 'elburg', 'elburg-2024')).toEqual(was)
  expect((await findPlan(tx, 'elburg', 'elburg-2024'))?.titel).toBe('Koersdocument')
})

test('hetzelfde, of iets dat intussen is veranderd, wordt geen nieuwe versie van een plan', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const wijzig = (_versie: number) =>
    codes(plangegevensWijzigen(tx, actor, 'elburg-2024', { ...kop, reden: 'x', _versie }))
  expect(await wijzig(1)).toEqual([])
  expect(await wijzig(1)).toEqual(['nieuwere-versie'])
  expect(await wijzig(2)).toEqual(['niets-veranderd'])
  await expect(
    plangegevensWijzigen(tx, await beheerder(tx, 'auditor'), 'elburg-2024', {
      ...{ ...kop, titel: 'Anders', reden: 'x', _versie: 2 },
    }),
  ).rejects.toMatchObject({ status: 403 })
})

test('een rekenblad dat wacht, neemt een nieuwe periode over en zet de oude niet terug', async ({
  tx,
}) => {
  const actor = await beheerder(tx)
  const [eerste, ...rest] = await readPlanrijen(tx, 'elburg', 'elburg-2024')
  if (!eerste) throw new Error('No items')
  const blad = buildBlad([{ ...eerste, toelichting: 'Anders uitgelegd.' }, ...rest])
  const id = await planbladInlezen(tx, actor, 'elburg-2024', blad)
  await plangegevensWijzigen(tx, actor, 'elburg-2024', { ...kop, reden: 'Verlengd', _versie: 1 })
  await planinvoerVergelijken(tx, actor, id)
  await planversieBevestigen(tx, actor, id, { reden: 'Uitleg', _versie: 2 })
  const [nieuw] = await listPlanversies(tx, 'elburg', 'elburg-2024')
  expect(nieuw).toMatchObject({ versie: 3, tot: '2032-12-31', bron: kop.bron })
})
