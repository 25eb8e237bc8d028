import { findPlafond } from '../../db/queries/plafond.ts'
import { expect } from 'vitest'
import {
  findRegeling,
  getRegelingVanZaak,
  listCriteria,
  listKiesbareOnderdelen,
  listRegelingen,
  listVoorwaarden,
} from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { test } from '../helpers/test-db.ts'

const vandaag = '2026-11-21'
const get = async (tx: Tx, gemeente: string, id: string) => {
  const regeling = await findRegeling(tx, gemeente, id, vandaag)
  if (!regeling) throw new Error(`Geen regeling ${id}`)
  return regeling
}

test('een gemeente ziet haar eigen regelingen, de open data die van alle gemeenten', async ({
  tx,
}) => {
  const eigen = await listRegelingen(tx, 'elburg', vandaag)
  expect(eigen.map(({ id }) => id)).toEqual(['elburg-innovatie', 'elburg-innovatie-2017'])
  expect(await listRegelingen(tx, null, vandaag)).toHaveLength(4)
  expect(await findRegeling(tx, 'leusden', 'elburg-innovatie', vandaag)).toBeUndefined()
})

test('elk plafond draagt wat er nog over is', async ({ tx }) => {
  await tx
    .updateTable('plafond')
    .set({ vastgelegd: 2_500_000 })
    .where('regeling_id', '=', 'elburg-innovatie')
    .where('periode', '=', 2026)
    .execute()
  const { plafonds } = await get(tx, 'elburg', 'elburg-innovatie')
  expect(plafonds).toEqual([
    { periode: 2026, bedrag: 10_000_000, vastgelegd: 2_500_000, resterend: 7_500_000 },
    { periode: 2027, bedrag: 10_000_000, vastgelegd: 0, resterend: 10_000_000 },
  ])
  const plafond = await findPlafond(tx, {
    gemeente_id: 'elburg',
    regeling_id: 'elburg-innovatie',
    periode: 2026,
  })
  expect(plafond).toMatchObject({ vastgelegd: 2_500_000, versie: 1 })
})

test('de vier voorwaarden van Elburg rusten op paragraaf 3.3 van het plan van 2016', async ({
  tx,
}) => {
  const { versie_id } = await get(tx, 'elburg', 'elburg-innovatie')
  const voorwaarden = await listVoorwaarden(tx, versie_id)
  expect(voorwaarden.map(({ sleutel }) => sleutel)).toEqual(['v1', 'v2', 'v3', 'v4'])
  for (const [index, { bron }] of voorwaarden.entries()) {
    expect(bron.onderdeel).toBe(`elburg-2016/voorwaarde-${index + 1}`)
    expect(bron.paragraaf).toBe('3.3')
  }
  const criteria = await listCriteria(tx, versie_id)
  expect(criteria.reduce((som, { gewicht }) => som + gewicht, 0)).toBe(100)
})

test('in Leusden kiest men alleen doelstellingen van programmalijn 2', async ({ tx }) => {
  const onderdelen = await listKiesbareOnderdelen(
    tx,
    await get(tx, 'leusden', 'leusden-saamhorigheid'),
  )
  expect(onderdelen).toHaveLength(6)
  for (const { ouder } of onderdelen) expect(ouder).toBe('leusden-2016/programmalijn-2')
})

test('in Oude IJsselstreek horen trede en bekostigingsvorm bij de keuzes', async ({ tx }) => {
  const id = 'oude-ijsselstreek-inwonersinitiatieven'
  const onderdelen = await listKiesbareOnderdelen(tx, await get(tx, 'oude-ijsselstreek', id))
  const soorten = new Set(onderdelen.map(({ soort }) => soort))
  expect(soorten).toEqual(new Set(['effect', 'doelstelling', 'kader', 'trede', 'bekostigingsvorm']))
})

test('een concept volgt de geldende versie, een ingediende aanvraag houdt de hare', async ({
  tx,
}) => {
  const eerste = await get(tx, 'elburg', 'elburg-innovatie')
  const oud = await tx
    .selectFrom('regeling_versie')
    .selectAll()
    .where('id', '=', eerste.versie_id)
    .executeTakeFirstOrThrow()
  const { id: _, checklist, velden, teksten, vragen, schaal, ...rest } = oud
  const nieuw = await tx
    .insertInto('regeling_versie')
    .values({
      ...rest,
      versie: 2,
      van: '2027-01-01',
      gepubliceerd_op: '2026-12-01',
      checklist: JSON.stringify(checklist),
      velden: JSON.stringify(velden),
      teksten: JSON.stringify(teksten),
      vragen: JSON.stringify(vragen),
      schaal: JSON.stringify(schaal),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const zaak = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', regeling_versie_id: null }
  const versieOp = async (dag: string, regeling_versie_id: string | null = null) =>
    (await getRegelingVanZaak(tx, { ...zaak, regeling_versie_id }, dag)).versie_id
  expect(await versieOp('2026-12-31')).toBe(eerste.versie_id)
  expect(await versieOp('2027-01-01')).toBe(nieuw.id)
  expect(await versieOp('2027-01-01', eerste.versie_id)).toBe(eerste.versie_id)
})
