import { sql } from 'kysely'
import { expect } from 'vitest'
import { consensusBevestigen } from '../../app/commands/consensus-bevestigen.server.ts'
import { consensusVastleggen } from '../../app/commands/consensus-vastleggen.server.ts'
import { insertConsensus, insertConsensusakkoord } from '../../db/queries/consensus.ts'
import { listAfgerondeBeoordelingen } from '../../db/queries/beoordeling.ts'
import { listCriteria } from '../../db/queries/regeling.ts'
import type { Tx } from '../../db/db.ts'
import { createBeoordeeld } from '../helpers/beoordeeld.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import { buildGesprek } from '../helpers/gesprek.ts'
import { createRonde, naSluiting } from '../helpers/ronde.ts'
import { test } from '../helpers/test-db.ts'

/** A case that two people assessed, 60 against 80, and a whole text in which the first moves to the second. */
async function stelOp(tx: Tx) {
  const { zaak, een, twee } = await createBeoordeeld(tx, { eerste: { score: 60 } })
  const criteria = await listCriteria(tx, zaak.regeling_versie_id)
  const eigen = (await listAfgerondeBeoordelingen(tx, zaak.id)).find(
    ({ gebruiker_id }) => gebruiker_id === een.id,
  )!
  const tekst = {
    gemeente_id: 'elburg',
    aanvraag_id: zaak.id,
    opgesteld_door: een.id,
    moment: nu,
    scores: criteria.map(({ sleutel }) => ({ criterium: sleutel, score: 80, reden: '' })),
    stappen: criteria.map(({ sleutel }) => ({
      beoordeling_id: eigen.id,
      criterium: sleutel,
      van: 60,
      naar: 80,
      reden: 'Ik las de bijlage nog eens.',
    })),
  }
  return { zaak, een, twee, tekst }
}
/** Puts it down and asks the database for all it guards. */
async function leg(tx: Tx, tekst: Parameters<typeof insertConsensus>[1]) {
  const gelegd = await insertConsensus(tx, tekst)
  await sql`set constraints all immediate`.execute(tx)
  return gelegd
}

test('de database neemt een hele tekst aan, en verder geen', async ({ tx }) => {
  const { tekst } = await stelOp(tx)
  const fout = async (over: Partial<typeof tekst>, melding: string) => {
    await sql`savepoint hier`.execute(tx)
    await expect(leg(tx, { ...tekst, ...over })).rejects.toThrow(melding)
    await sql`rollback to hier`.execute(tx)
  }
  await fout({ stappen: [] }, 'van wie, van wat naar wat')
  await fout(
    { stappen: tekst.stappen.map((stap) => ({ ...stap, van: 40 })) },
    'van wie, van wat naar wat',
  )
  await fout({ scores: tekst.scores.slice(1), stappen: tekst.stappen.slice(1) }, 'elk criterium')
  const zeventig = {
    scores: tekst.scores.map((een) => ({ ...een, score: 70 })),
    stappen: tekst.stappen.map((stap) => ({ ...stap, naar: 70 })),
  }
  await fout(zeventig, 'een score van de schaal')
  const vreemde = await createMedewerker(tx, 'beoordelaar')
  await fout({ opgesteld_door: vreemde.id }, 'Alleen wie de aanvraag beoordeelde')
  expect((await leg(tx, tekst)).versie).toBe(1)
})

test('de database stelt pas vast als allen akkoord zijn, en dan is het vast', async ({ tx }) => {
  const { tekst, een, twee, zaak } = await stelOp(tx)
  const { id } = await leg(tx, tekst)
  const akkoord = (gebruiker_id: string) =>
    insertConsensusakkoord(tx, {
      gemeente_id: 'elburg',
      consensus_id: id,
      gebruiker_id,
      moment: nu,
    })
  const stelVast = () =>
    tx.updateTable('consensus').set({ vastgesteld_op: nu }).where('id', '=', id).execute()
  await akkoord(een.id)
  await sql`savepoint hier`.execute(tx)
  await expect(stelVast()).rejects.toThrow('als iedereen akkoord is')
  await sql`rollback to hier`.execute(tx)
  await akkoord(twee.id)
  await stelVast()
  await expect(leg(tx, tekst)).rejects.toThrow('verandert niet meer')
  expect(zaak.id).toBeTruthy()
})

test('de app verandert en wist niets van een tekst of een akkoord', async ({ tx }) => {
  const { zaak, een } = await stelOp(tx)
  await consensusVastleggen(tx, buildActor(een), zaak, await buildGesprek(tx, zaak, 80))
  for (const opdracht of [
    sql`update consensusscore set score = 100`,
    sql`update consensusstap set reden = 'anders'`,
    sql`delete from consensusakkoord`,
    sql`update consensus set opgesteld_door = ${een.id}`,
    sql`delete from consensus`,
  ]) {
    await sql`savepoint hier`.execute(tx)
    await expect(opdracht.execute(tx)).rejects.toThrow()
    await sql`rollback to hier`.execute(tx)
  }
})

test('zonder consensus geen voorstel en geen plaats, waar de regeling dat zegt', async ({ tx }) => {
  const { beoordelaars, zaken } = await createRonde(tx, [{ score: [60, 100] }])
  const zaak = zaken[0]!
  const { rows } = await sql<{ ontbreekt: boolean }>`
    select consensus_ontbreekt(${zaak.id}::uuid) as ontbreekt`.execute(tx)
  expect(rows).toEqual([{ ontbreekt: true }])
  const voorstel = () =>
    tx
      .insertInto('voorstel')
      .values({
        gemeente_id: 'leusden',
        aanvraag_id: zaak.id,
        versie: 1,
        uitkomst: 'verlenen',
        bedrag: 100,
        samenvatting: '',
        motivering: '[]',
        verplichtingen: '[]',
        betaalschema: '[]',
        opgesteld_door: beoordelaars[0]!.id,
        moment: naSluiting,
      })
      .execute()
  await sql`savepoint hier`.execute(tx)
  await expect(voorstel()).rejects.toThrow('Eerst worden de beoordelaars het eens')
  await sql`rollback to hier`.execute(tx)
  const [een, twee] = beoordelaars.map((wie) => buildActor(wie, { nu: naSluiting }))
  await consensusVastleggen(tx, een!, zaak, await buildGesprek(tx, zaak, 80))
  await consensusBevestigen(tx, twee!, zaak, { versie: 1 })
  await voorstel()
})

test('een score staat op de schaal van de regeling, ook langs de database', async ({ tx }) => {
  const { beoordelaars, zaken } = await createRonde(tx, [])
  expect([beoordelaars.length, zaken.length]).toEqual([2, 0])
  const { rows } = await sql<{ op: boolean; naast: boolean }>`
    select staat_op_schaal(id, 80) as op, staat_op_schaal(id, 70) as naast
      from regeling_versie where regeling_id = 'leusden-saamhorigheid' limit 1`.execute(tx)
  expect(rows).toEqual([{ op: true, naast: false }])
})
