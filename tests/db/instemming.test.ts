import { sql } from 'kysely'
import { expect } from 'vitest'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import type { Tx } from '../../db/db.ts'
import { insertInstemming } from '../../db/queries/instemming.ts'
import { findVoorlegging } from '../../db/queries/voorlegging.ts'
import { createMedewerker, createMeeschrijver, nu } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  createUitgenodigd,
  getAccount,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function createBevestigd(tx: Tx) {
  const zaak = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, zaak.id)
  await uitnodigingBeantwoorden(tx, buildBezoek(zaak.token), antwoord)
  const account = await getAccount(tx, zaak.partner.email ?? '')
  const { partij_id } = await tx
    .selectFrom('deelname')
    .select('partij_id')
    .where('id', '=', zaak.deelname)
    .executeTakeFirstOrThrow()
  const rij = {
    gemeente_id: zaak.gemeente_id,
    aanvraag_id: zaak.id,
    voorlegging_id: antwoord.voorlegging,
    deelname_id: zaak.deelname,
    partij_id,
    gebruiker_id: account.id,
    uitnodiging_id: null,
    naam: 'Hassan Amrani',
    uitkomst: 'bevestigd' as const,
    toelichting: '',
    moment: nu,
  }
  return { ...zaak, rij }
}

test('de database weigert dat de penvoerder voor een partner bevestigt', async ({ tx }) => {
  const { rij, penvoerder } = await createBevestigd(tx)
  await expect(insertInstemming(tx, { ...rij, gebruiker_id: penvoerder.id })).rejects.toThrow(
    /Niemand stemt in voor een ander/,
  )
})

test('de database weigert dat een partner voor een andere partner bevestigt', async ({ tx }) => {
  const { id, rij } = await createBevestigd(tx)
  const ander = await createMeeschrijver(tx, id, 'meelezer')
  await expect(insertInstemming(tx, { ...rij, gebruiker_id: ander.id })).rejects.toThrow(
    /Niemand stemt in voor een ander/,
  )
})

test('de database weigert een tweede bevestiging en een afwijzing daarna', async ({ tx }) => {
  const { rij } = await createBevestigd(tx)
  await sql`savepoint voor`.execute(tx)
  await expect(insertInstemming(tx, rij)).rejects.toThrow(/instemming_(eenmaal|niet_voor_twee)/)
  await sql`rollback to voor`.execute(tx)
  await expect(insertInstemming(tx, { ...rij, uitkomst: 'afgewezen' })).rejects.toThrow(
    /wijst die niet meer af/,
  )
})

test('de database weigert een antwoord op een tekst die niet de laatste is', async ({ tx }) => {
  const { id, nummer, actor, rij } = await createBevestigd(tx)
  await tx.updateTable('aanvraag').set({ gevraagd: 1 }).where('id', '=', id).execute()
  await tekstVoorleggen(tx, actor, nummer)
  expect((await findVoorlegging(tx, id))?.id).not.toBe(rij.voorlegging_id)
  await expect(insertInstemming(tx, { ...rij, uitkomst: 'afgewezen' })).rejects.toThrow(
    /laatst voorgelegde tekst/,
  )
})

test('de database weigert een antwoord van wie niet in de tekst staat', async ({ tx }) => {
  const { id, gemeente_id, rij } = await createBevestigd(tx)
  const later = await createMeeschrijver(tx, id, 'meelezer')
  const { deelname_id, partij_id } = await tx
    .selectFrom('deelname as d')
    .innerJoin('toegang as t', 't.partij_id', 'd.partij_id')
    .select(['d.id as deelname_id', 'd.partij_id'])
    .where('t.gebruiker_id', '=', later.id)
    .where('d.gemeente_id', '=', gemeente_id)
    .executeTakeFirstOrThrow()
  await expect(
    insertInstemming(tx, { ...rij, gebruiker_id: later.id, deelname_id, partij_id }),
  ).rejects.toThrow(/niet in de tekst staat/)
})

test('de database weigert dat iemand voor twee partijen toegang heeft', async ({ tx }) => {
  const { rij, penvoerder } = await createBevestigd(tx)
  const { gemeente_id, aanvraag_id, partij_id, moment } = rij
  const toegang = { gemeente_id, aanvraag_id, partij_id, moment, recht: 'meelezer' } as const
  await expect(
    tx
      .insertInto('toegang')
      .values({ ...toegang, gebruiker_id: penvoerder.id })
      .execute(),
  ).rejects.toThrow(/toegang_aanvraag_id_gebruiker_id/)
})

test('de database weigert dat wie een aanvraag behandelt, er ook aan meedoet', async ({ tx }) => {
  const { rij } = await createBevestigd(tx)
  const { gemeente_id, aanvraag_id, partij_id, moment } = rij
  const { id: gebruiker_id } = await createMedewerker(tx, 'beoordelaar')
  const wie = { gemeente_id, aanvraag_id, gebruiker_id, moment }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...wie, taak: 'beoordelaar' })
    .execute()
  await expect(
    tx
      .insertInto('toegang')
      .values({ ...wie, partij_id, recht: 'meelezer' })
      .execute(),
  ).rejects.toThrow(/Functiescheiding/)
})

test('een antwoord en een voorgelegde tekst verdwijnen of veranderen nooit', async ({ tx }) => {
  const { rij } = await createBevestigd(tx)
  await expect(
    tx.deleteFrom('instemming').where('deelname_id', '=', rij.deelname_id).execute(),
  ).rejects.toThrow(/permission denied|kan alleen worden toegevoegd/)
})
