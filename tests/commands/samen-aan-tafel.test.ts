import { expect } from 'vitest'
import { criteriumOvereenkomen } from '../../app/commands/criterium-overeenkomen.server.ts'
import { criteriumVoorstellen } from '../../app/commands/criterium-voorstellen.server.ts'
import { overlegsessieAanschuiven } from '../../app/commands/overlegsessie-aanschuiven.server.ts'
import { overlegsessieOpenen } from '../../app/commands/overlegsessie-openen.server.ts'
import { overlegsessieSluiten } from '../../app/commands/overlegsessie-sluiten.server.ts'
import { logboekVan } from '../../app/domain/overlegsessie/logboek.ts'
import { zijnBeideErZelf } from '../../app/domain/overlegsessie/sessie.ts'
import type { Tx } from '../../db/db.ts'
import { getOverleg } from '../../db/queries/overleg.ts'
import { listOverlegsessies } from '../../db/queries/overlegsessie.ts'
import { buildInvoer } from '../helpers/evaluatie.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const niemandErbij = { erbij_initiatief: [], erbij_gemeente: [] }

async function zaak(tx: Tx) {
  const noor = await createGebruiker(tx)
  const bram = await createMedewerker(tx, 'begeleider')
  const { id, nummer } = await createConcept(tx, noor)
  const op = (minuut: number) => new Date(nu.getTime() + minuut * 60_000)
  const als = (wie: 'noor' | 'bram', minuut: number) =>
    buildActor(wie === 'noor' ? noor : bram, { nu: op(minuut) })
  const initiatief = { nummer, kant: 'initiatief', volgnummer: '1' } as const
  const gemeente = { nummer, kant: 'gemeente', volgnummer: '1' } as const
  await criteriumVoorstellen(tx, als('noor', -60), initiatief, buildInvoer())
  const laatste = async () => (await listOverlegsessies(tx, id))[0]!
  return { id, noor, bram, op, als, initiatief, gemeente, laatste }
}

test('aan tafel staat vast wie er zat, en wat er is afgesproken', async ({ tx }) => {
  const { id, als, op, initiatief, gemeente, laatste } = await zaak(tx)
  const erbij = { erbij_initiatief: ['Ria Postma'], erbij_gemeente: [] }
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, erbij)
  await overlegsessieAanschuiven(tx, als('noor', 1), initiatief)
  await criteriumOvereenkomen(tx, als('bram', 5), gemeente, 1)
  await overlegsessieSluiten(tx, als('bram', 30), gemeente, { verslag: 'Noor vraagt de school.' })
  const sessie = await laatste()
  expect(sessie).toMatchObject({ gesloten_op: op(30), verslag: 'Noor vraagt de school.' })
  expect(sessie.aanwezigen.map(({ naam, kant }) => `${naam}, ${kant}`)).toEqual([
    'Ria Postma, initiatief',
    'Sanne Bos, gemeente',
    'Noor van Dijk, initiatief',
  ])
  const log = logboekVan(await getOverleg(tx, id), sessie.begonnen_op, sessie.gesloten_op!)
  expect(log).toMatchObject([
    { naam: 'Sanne Bos', tekst: 'gaf akkoord op criterium 1, versie 1', afgesproken: true },
  ])
})

test('wie afsluit op het moment dat een ander begint, sluit de sessie die net begon', async ({
  tx,
}) => {
  const { als, op, gemeente, laatste } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 1), gemeente, niemandErbij)
  await overlegsessieSluiten(tx, als('bram', 0), gemeente, { verslag: '' })
  expect(await laatste()).toMatchObject({ gesloten_op: op(1) })
})

test('wie zonder inlog aan tafel zit, staat er met een naam; beide kanten zijn er pas met een eigen inlog', async ({
  tx,
}) => {
  const { als, initiatief, gemeente, laatste } = await zaak(tx)
  const erbij = { erbij_initiatief: ['Noor van Dijk'], erbij_gemeente: [] }
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, erbij)
  expect(zijnBeideErZelf(await laatste())).toBe(false)
  await overlegsessieAanschuiven(tx, als('noor', 1), initiatief)
  await overlegsessieAanschuiven(tx, als('noor', 2), initiatief)
  expect(zijnBeideErZelf(await laatste())).toBe(true)
  expect((await laatste()).aanwezigen).toHaveLength(3)
})

test('de ander krijgt een link om op de eigen telefoon aan te schuiven', async ({ tx }) => {
  const { noor, als, gemeente } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, niemandErbij)
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select('gegevens')
    .where('aan_adres', '=', noor.email)
    .executeTakeFirstOrThrow()
  expect(mail.gegevens).toMatchObject({
    nieuws: 'tafel',
    link: expect.stringMatching(/\/evaluatiecriteria\/tafel$/),
  })
})

test('er is één sessie tegelijk; een die niemand sloot, loopt vanzelf af', async ({ tx }) => {
  const { als, op, initiatief, gemeente } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, niemandErbij)
  await expect(overlegsessieOpenen(tx, als('noor', 10), initiatief, niemandErbij)).rejects.toThrow(
    'al een sessie bezig',
  )
  const laat = 9 * 60
  await expect(overlegsessieAanschuiven(tx, als('noor', laat), initiatief)).rejects.toThrow(
    'al gesloten',
  )
  await overlegsessieOpenen(tx, als('noor', laat), initiatief, niemandErbij)
  const [nieuw, oud] = await listOverlegsessies(tx, (await zaakId(tx, initiatief.nummer)).id)
  expect(oud?.gesloten_op).toEqual(op(8 * 60))
  expect(nieuw?.gesloten_op).toBeNull()
})

const zaakId = (tx: Tx, nummer: string) =>
  tx.selectFrom('aanvraag').select('id').where('nummer', '=', nummer).executeTakeFirstOrThrow()

test('niemand schuift aan voor een ander', async ({ tx }) => {
  const { noor, bram, als, gemeente, laatste } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, niemandErbij)
  const { id: sessie_id } = await laatste()
  const rij = {
    gemeente_id: 'elburg',
    sessie_id,
    naam: 'Noor',
    kant: 'initiatief',
    moment: nu,
  } as const
  await expect(
    tx
      .insertInto('overlegaanwezige')
      .values({ ...rij, door: bram.id, gebruiker_id: noor.id })
      .execute(),
  ).rejects.toThrow('check constraint')
})

test('een beoordelaar komt niet aan tafel, ook niet buiten de regels om', async ({ tx }) => {
  const { id, als, gemeente, laatste } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, niemandErbij)
  const jeroen = await createMedewerker(tx, 'beoordelaar')
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: id,
      gebruiker_id: jeroen.id,
      taak: 'beoordelaar',
      moment: nu,
    })
    .execute()
  await expect(
    tx
      .insertInto('overlegaanwezige')
      .values({
        gemeente_id: 'elburg',
        sessie_id: (await laatste()).id,
        naam: 'Jeroen',
        kant: 'gemeente',
        door: jeroen.id,
        gebruiker_id: jeroen.id,
        moment: nu,
      })
      .execute(),
  ).rejects.toThrow('Voor de gemeente spreekt wie als begeleider is vastgelegd')
})

test('wie de zaak beoordeelt, wordt ook niet op naam aan tafel gezet', async ({ tx }) => {
  const { id, als, gemeente } = await zaak(tx)
  const jeroen = await createGebruiker(tx, { rollen: ['beoordelaar'], naam: 'Jeroen Post' })
  const rij = { gemeente_id: 'elburg', aanvraag_id: id, gebruiker_id: jeroen.id, moment: nu }
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, taak: 'beoordelaar' })
    .execute()
  const erbij = { erbij_initiatief: [], erbij_gemeente: ['jeroen post'] }
  await expect(overlegsessieOpenen(tx, als('bram', 0), gemeente, erbij)).rejects.toThrow(
    'Jeroen Post beoordeelt deze zaak',
  )
})

test('wat er aan tafel is vastgelegd, verandert niet meer', async ({ tx }) => {
  const { als, gemeente, laatste } = await zaak(tx)
  await overlegsessieOpenen(tx, als('bram', 0), gemeente, niemandErbij)
  await overlegsessieSluiten(tx, als('bram', 30), gemeente, { verslag: '' })
  await expect(
    tx
      .updateTable('overlegsessie')
      .set({ verslag: 'Anders' })
      .where('id', '=', (await laatste()).id)
      .execute(),
  ).rejects.toThrow('verandert niet meer')
})
