import { sql } from 'kysely'
import { expect } from 'vitest'
import { plafondVoor } from '../../app/domain/plafond/versie.ts'
import type { Tx } from '../../db/db.ts'
import {
  findPlafondVoor,
  insertPlafondversie,
  listPlafondversies,
  lockPlafond,
} from '../../db/queries/plafond.ts'
import { createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const pot = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', periode: 2026 }

type Over = {
  bedrag: number
  bekendgemaakt_op: string
  verlaagt_eerdere?: boolean
  beschermd?: number
}
async function publiceer(tx: Tx, { beschermd, verlaagt_eerdere = false, ...over }: Over) {
  const plafond = await lockPlafond(tx, pot)
  if (!plafond) throw new Error('no ceiling')
  await insertPlafondversie(tx, {
    ...over,
    plafond_id: plafond.id,
    gemeente_id: 'elburg',
    versie: plafond.versie + 1,
    bron: 'raadsbesluit',
    bronvermelding: 'Raadsbesluit 12',
    reden: 'Anders',
    verlaagt_eerdere,
    aankondiging: verlaagt_eerdere ? 'Bij het plafond van januari' : '',
    regels: over.bedrag > 0 ? [{ omschrijving: 'Wmo', bedrag: over.bedrag }] : [],
    beschermd:
      beschermd ??
      (verlaagt_eerdere
        ? 0
        : Math.max(plafond.beschermd, over.bedrag < plafond.bedrag ? plafond.bedrag : 0)),
    moment: nu,
    gepubliceerd_door: (await createMedewerker(tx, 'beheerder')).id,
  })
  await sql`set constraints all immediate`.execute(tx)
  await sql`set constraints all deferred`.execute(tx)
  return plafond.id
}

test('de database en de regel noemen voor elke dag hetzelfde plafond', async ({ tx }) => {
  await publiceer(tx, { bedrag: 6_000_000, bekendgemaakt_op: '2026-03-01' })
  await publiceer(tx, { bedrag: 8_000_000, bekendgemaakt_op: '2026-05-01' })
  await publiceer(tx, { bedrag: 7_000_000, bekendgemaakt_op: '2026-06-01', verlaagt_eerdere: true })
  const id = await publiceer(tx, { bedrag: 5_000_000, bekendgemaakt_op: '2026-09-01' })
  const versies = (await listPlafondversies(tx, id)).reverse()
  for (const dag of [
    '2026-01-10',
    '2026-03-01',
    '2026-03-02',
    '2026-05-02',
    '2026-06-02',
    '2026-09-01',
    '2026-09-02',
  ])
    expect([dag, (await findPlafondVoor(tx, pot, dag))?.bedrag]).toEqual([
      dag,
      plafondVoor(versies, dag),
    ])
})

test('een plafond verandert niet zonder versie', async ({ tx }) => {
  const update = tx.updateTable('plafond').set({ bedrag: 1 }).where('periode', '=', 2026).execute()
  await expect(update).rejects.toThrow('Een plafond verandert alleen met een nieuwe versie')
})

test('een versie zonder haar plafond bestaat niet', async ({ tx }) => {
  const plafond = await lockPlafond(tx, pot)
  const door = (await createMedewerker(tx, 'beheerder')).id
  await tx
    .insertInto('plafond_versie')
    .values({
      plafond_id: plafond?.id ?? '',
      gemeente_id: 'elburg',
      versie: 2,
      bedrag: 0,
      bekendgemaakt_op: '2026-03-01',
      bron: 'raadsbesluit',
      bronvermelding: 'x',
      reden: 'x',
      moment: nu,
      gepubliceerd_door: door,
    })
    .execute()
  await expect(sql`set constraints all immediate`.execute(tx)).rejects.toThrow(
    'Een versie is die van het plafond zelf',
  )
})

test('een plafond gaat niet onder wat is toegezegd', async ({ tx }) => {
  await tx
    .updateTable('plafond')
    .set({ vastgelegd: 5_000_000 })
    .where('regeling_id', '=', pot.regeling_id)
    .where('periode', '=', 2026)
    .execute()
  await expect(
    publiceer(tx, { bedrag: 4_999_999, bekendgemaakt_op: '2026-03-01' }),
  ).rejects.toThrow('niet onder wat is vastgelegd')
})

test('wat voor eerdere aanvragen beschermd is, kan niemand anders opschrijven', async ({ tx }) => {
  await expect(
    publiceer(tx, { bedrag: 6_000_000, bekendgemaakt_op: '2026-03-01', beschermd: 0 }),
  ).rejects.toThrow('alleen met een nieuwe versie')
})

test('een versie verandert niet, en krijgt er geen regel bij', async ({ tx }) => {
  const id = await publiceer(tx, { bedrag: 6_000_000, bekendgemaakt_op: '2026-03-01' })
  await sql`savepoint hier`.execute(tx)
  const erbij = tx
    .insertInto('begrotingsregel')
    .values({
      plafond_id: id,
      gemeente_id: 'elburg',
      versie: 2,
      volgnummer: 2,
      omschrijving: 'Jeugd',
      bedrag: 1,
    })
    .execute()
  await expect(erbij).rejects.toThrow('Een versie verandert niet')
  await sql`rollback to savepoint hier`.execute(tx)
  await expect(tx.updateTable('plafond_versie').set({ bedrag: 1 }).execute()).rejects.toThrow()
})

test('een verlaging voor eerdere aanvragen komt van de raad en was aangekondigd (Awb 4:28)', async ({
  tx,
}) => {
  const plafond = await lockPlafond(tx, pot)
  const insert = tx
    .insertInto('plafond_versie')
    .values({
      plafond_id: plafond?.id ?? '',
      gemeente_id: 'elburg',
      versie: 2,
      bedrag: 1,
      bekendgemaakt_op: '2026-03-01',
      bron: 'collegebesluit',
      bronvermelding: 'x',
      reden: 'x',
      verlaagt_eerdere: true,
      aankondiging: 'x',
      moment: nu,
      gepubliceerd_door: (await createMedewerker(tx, 'beheerder')).id,
    })
    .execute()
  await expect(insert).rejects.toThrow('begrotingsverlaging')
})
