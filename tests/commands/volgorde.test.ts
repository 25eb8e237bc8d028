import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { lotingTrekken } from '../../app/commands/loting-trekken.server.ts'
import { lotingVastleggen } from '../../app/commands/loting-vastleggen.server.ts'
import { toDatum, type Datum } from '../../app/domain/datum.ts'
import { voorgangersIn } from '../../app/domain/plafond/volgorde.ts'
import { findVolgorde } from '../../app/lib/volgorde.server.ts'
import type { Tx } from '../../db/db.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { findVoorgangers, listLoten, listWachtrij } from '../../db/queries/volgorde.ts'
import { leesRegelingen } from '../../db/regelingen/regeling.ts'
import { seedRegeling } from '../../db/regelingen/seed.ts'
import {
  buildActor,
  createGebruiker,
  createIngediend,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildBesluit, createVoorstelzaak } from '../helpers/voorstel.ts'

const regeling_id = 'elburg-innovatie'
const pot = { gemeente_id: 'elburg', regeling_id, periode: 2026 }

/** Applications of € 5.000 that were complete on these days, with € 8.000 left under the ceiling. */
async function createRij(tx: Tx, dagen: readonly string[], over = 800_000) {
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('bedrag', '-', over) }))
    .where('regeling_id', '=', regeling_id)
    .where('periode', '=', 2026)
    .execute()
  const penvoerder = await createGebruiker(tx)
  const lezer = await createMedewerker(tx, 'coordinator')
  const zaken = []
  for (const volledig_op of dagen)
    zaken.push(await createVoorstelzaak(tx, { penvoerder, lezer, volledig_op, gevraagd: 500_000 }))
  const beslisser = buildActor(await createMedewerker(tx, 'gemandateerde'))
  return { zaken, beslisser, coordinator: buildActor(lezer), penvoerder }
}
type Rij = Awaited<ReturnType<typeof createRij>>
const zaak = ({ zaken }: Rij, plaats: number) => zaken[plaats] ?? { id: '', nummer: '' }
const verleen = (tx: Tx, rij: Rij, plaats: number, over = {}) =>
  besluitInMandaat(tx, rij.beslisser, zaak(rij, plaats), buildBesluit(over))
const lager = {
  uitkomst: 'deels_verlenen',
  bedrag: 300_000,
  afwijking: 'Meer is er niet.',
} as const

test('wie later volledig was, krijgt niet wat de eerdere nodig heeft; daarna wel wat overblijft', async ({
  tx,
}) => {
  const rij = await createRij(tx, ['2026-03-02', '2026-03-01'])
  await expect(verleen(tx, rij, 0)).rejects.toThrow(zaak(rij, 1).nummer)
  expect(await findBesluit(tx, zaak(rij, 0).id)).toBeUndefined()
  await verleen(tx, rij, 0, lager)
  await verleen(tx, rij, 1)
  expect(await findBesluit(tx, zaak(rij, 1).id)).toMatchObject({
    uitkomst: 'verleend',
    bedrag: 500_000,
  })
})

test('is er genoeg voor allemaal, dan doet de volgorde van beslissen er niet toe', async ({
  tx,
}) => {
  const rij = await createRij(tx, ['2026-03-02', '2026-03-01'], 1_000_000)
  await verleen(tx, rij, 0)
  await verleen(tx, rij, 1)
})

test('wie nog niet is nagekeken maar eerder indiende, kan nog voorgaan (Awb 4:5)', async ({
  tx,
}) => {
  const rij = await createRij(tx, ['2026-12-02'])
  const eerder = await createIngediend(tx, rij.penvoerder, { gevraagd: 500_000 })
  await expect(verleen(tx, rij, 0)).rejects.toThrow(eerder.nummer)
})

test('wie moet aanvullen, heeft geen plaats tot het er is', async ({ tx }) => {
  const rij = await createRij(tx, ['2026-12-02'])
  const wacht = await createIngediend(tx, rij.penvoerder, { gevraagd: 500_000 })
  await tx
    .updateTable('aanvraag')
    .set({ status: 'aanvulling_gevraagd' })
    .where('id', '=', wacht.id)
    .execute()
  const volgorde = await findVolgorde(tx, 'elburg', regeling_id, toDatum(nu))
  expect(volgorde?.zonderPlaats.map(({ nummer }) => nummer)).toEqual([wacht.nummer])
  await verleen(tx, rij, 0)
})

test('op dezelfde dag volledig en niet genoeg: zonder lot geen besluit, met het lot de winnaar eerst', async ({
  tx,
}) => {
  const rij = await createRij(tx, ['2026-03-01', '2026-03-01'])
  await expect(verleen(tx, rij, 0)).rejects.toThrow('loot eerst')
  const { coordinator } = rij
  await lotingVastleggen(tx, coordinator, regeling_id, {
    wijze: 'bron',
    bron: 'De trekking van morgen',
  })
  await expect(
    lotingVastleggen(tx, coordinator, regeling_id, { wijze: 'bron', bron: 'x' }),
  ).rejects.toThrow('U loot één keer')
  const later = { ...coordinator, nu: new Date(nu.getTime() + 1_000) }
  await lotingTrekken(tx, later, regeling_id, {
    zaad: '12 24 36',
    aanwezigen: ['Anna Bos', 'Bert Smit'],
  })
  const volgorde = await findVolgorde(tx, 'elburg', regeling_id, toDatum(nu))
  const [winnaar, verliezer] =
    volgorde?.plaatsen.map(({ nummer }) => rij.zaken.findIndex((een) => een.nummer === nummer)) ??
    []
  expect(volgorde?.plaatsen.map(({ uitkomst, bedrag }) => [uitkomst, bedrag])).toEqual([
    ['past', 500_000],
    ['deels', 300_000],
  ])
  const wachtrij = (await listWachtrij(tx, pot)).filter(
    (een): een is typeof een & { dag: Datum } => een.dag !== null,
  )
  for (const { nummer, id } of rij.zaken) {
    const regel = voorgangersIn(wachtrij, nummer, 800_000, await listLoten(tx, regeling_id))
    const toekenning = { bedrag: 500_000, wens: 500_000 }
    expect(regel).toEqual({ ...(await findVoorgangers(tx, id, pot, toekenning)), wens: 500_000 })
  }
  await expect(verleen(tx, rij, verliezer ?? 0)).rejects.toThrow(zaak(rij, winnaar ?? 0).nummer)
  await verleen(tx, rij, winnaar ?? 0)
  await verleen(tx, rij, verliezer ?? 0, lager)
})

test('waar de regeling voorrang toestaat, gaat een aanvraag met een reden voor', async ({ tx }) => {
  const bestand = (await leesRegelingen()).find(({ id }) => id === regeling_id)
  if (!bestand) throw new Error('no scheme')
  await seedRegeling(tx, {
    ...bestand,
    versie: 2,
    van: '2026-01-02',
    voorrang_artikel: 'artikel 6',
  })
  const rij = await createRij(tx, ['2026-03-02', '2026-03-01'])
  await expect(verleen(tx, rij, 0)).rejects.toThrow('artikel 6')
  await tx
    .updateTable('voorstel')
    .set({ vervallen_op: nu })
    .where('aanvraag_id', '=', zaak(rij, 0).id)
    .execute()
  await sql`insert into voorstel select (jsonb_populate_record(v, '{"versie":2,"voorrang":"Het dak lekt","vervallen_op":null}'::jsonb
    || jsonb_build_object('id', gen_random_uuid()))).* from voorstel v where v.aanvraag_id = ${zaak(rij, 0).id}`.execute(
    tx,
  )
  await verleen(tx, rij, 0, { _versie: 2 })
})

test('de database kent de volgorde ook', async ({ tx }) => {
  const rij = await createRij(tx, ['2026-03-02', '2026-03-01'])
  const toekenning = { bedrag: 500_000, wens: 500_000 }
  expect(await findVoorgangers(tx, zaak(rij, 0).id, pot, toekenning)).toEqual({
    over: 800_000,
    eerder: { samen: 500_000, aantal: 1, nummers: [zaak(rij, 1).nummer] },
    dag: { samen: 0, aantal: 0, nummers: [] },
    lot: null,
  })
  const { id, gebruiker_id } = { id: zaak(rij, 0).id, gebruiker_id: rij.beslisser.gebruiker.id }
  const [plafond] = await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('vastgelegd', '+', 500_000) }))
    .where('regeling_id', '=', regeling_id)
    .where('periode', '=', 2026)
    .returning(['id', 'bedrag', 'vastgelegd'])
    .execute()
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: id,
      gebruiker_id,
      taak: 'gemandateerde',
      moment: nu,
    })
    .execute()
  const buitenom = tx
    .insertInto('besluit')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: id,
      soort: 'verlening',
      uitkomst: 'verleend',
      bedrag: 500_000,
      datum: '2026-12-01',
      moment: nu,
      gemandateerde_id: gebruiker_id,
      plafond_id: plafond?.id,
      plafond_bedrag: plafond?.bedrag,
      plafond_vastgelegd: plafond?.vastgelegd,
      grondslag: 'x',
      inhoud: '{}',
    })
    .execute()
  await expect(buitenom).rejects.toThrow('Wie eerder volledig was, gaat voor')
})
