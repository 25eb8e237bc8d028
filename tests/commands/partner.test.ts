import { expect } from 'vitest'
import { inbrengBewaren } from '../../app/commands/inbreng-bewaren.server.ts'
import { partnerToevoegen } from '../../app/commands/partner-toevoegen.server.ts'
import { partnerVerwijderen } from '../../app/commands/partner-verwijderen.server.ts'
import { partnerWijzigen } from '../../app/commands/partner-wijzigen.server.ts'
import { samenwerkingVerlaten } from '../../app/commands/samenwerking-verlaten.server.ts'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { eersteKeer } from '../../app/domain/aanvraag/bewaren.schema.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findDeelname, findPenvoerder } from '../../db/queries/deelname.ts'
import { buildActor, createGebruiker, createMeeschrijver } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  buildPartner,
  createSamenwerking,
  createUitgenodigd,
  getAccount,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function createBevestigd(tx: Tx) {
  const zaak = await createUitgenodigd(tx)
  await uitnodigingBeantwoorden(tx, buildBezoek(zaak.token), await buildAntwoord(tx, zaak.id))
  return { ...zaak, account: await getAccount(tx, zaak.partner.email ?? '') }
}

const partnersVan = async (tx: Tx, id: string) =>
  (await getAanvraaginhoud(tx, id)).deelnemers.filter(({ rol }) => rol === 'partner')
const sporenVan = async (tx: Tx, aanvraag_id: string, gebruiker_id: string) => ({
  toegang: await tx
    .selectFrom('toegang')
    .select('recht')
    .where('aanvraag_id', '=', aanvraag_id)
    .where('gebruiker_id', '=', gebruiker_id)
    .execute(),
  sessies: await tx
    .selectFrom('sessie')
    .select('methode')
    .where('aanvraag_id', '=', aanvraag_id)
    .execute(),
})

test('een partner staat erbij met taak en bijdrage, en is nog nergens voor gevraagd', async ({
  tx,
}) => {
  const { id, partner } = await createSamenwerking(tx, { bijdrage_geld: 25_000 })
  expect(await partnersVan(tx, id)).toMatchObject([
    {
      naam: partner.naam,
      taak: 'Zet koffie',
      bijdrage_geld: 25_000,
      bijdrage_uren: 40,
      stand: 'niet_gevraagd',
    },
  ])
  const mail = tx.selectFrom('uitgaande_mail').select('id').where('aan_adres', '=', partner.email)
  expect(await mail.execute()).toEqual([])
})

test('wie alleen meeleest, voegt niemand toe; een vreemde weet niet dat de aanvraag bestaat', async ({
  tx,
}) => {
  const { id, nummer } = await createSamenwerking(tx)
  const lezer = buildActor(await createMeeschrijver(tx, id, 'meelezer'))
  await expect(partnerToevoegen(tx, lezer, nummer, buildPartner())).rejects.toMatchObject({
    status: 403,
  })
  const elders = buildActor(await createGebruiker(tx, { gemeente_id: 'leusden' }))
  await expect(partnerToevoegen(tx, elders, nummer, buildPartner())).rejects.toMatchObject({
    status: 404,
  })
})

test('na indiening verandert niet meer wie er meedoet', async ({ tx }) => {
  const { id, nummer, actor, deelname } = await createSamenwerking(tx)
  await tx
    .updateTable('aanvraag')
    .set({ status: 'ingetrokken_door_aanvrager' })
    .where('id', '=', id)
    .execute()
  for (const poging of [
    () => partnerToevoegen(tx, actor, nummer, buildPartner()),
    () => partnerWijzigen(tx, actor, nummer, deelname, buildPartner()),
    () => partnerVerwijderen(tx, actor, nummer, deelname),
  ])
    await expect(poging()).rejects.toThrow(Refusal)
})

/** A partner form that Noor has open at its first version, and Hassan of the same party too. */
async function createGeopend(tx: Tx) {
  const zaak = await createSamenwerking(tx)
  const { id, nummer, actor, deelname, partner, partij_id } = zaak
  const lid = await createMeeschrijver(tx, id, 'meeschrijver', { partij_id })
  return {
    noor: actor,
    hassan: buildActor(lid),
    wijzig: (wie: typeof actor, over: object) =>
      partnerWijzigen(tx, wie, nummer, deelname, buildPartner({ ...partner, _versie: 1, ...over })),
    stand: async () => {
      const { taak, bijdrage_uren, naam } = (await findDeelname(tx, id, deelname)) ?? {}
      return { taak, bijdrage_uren, naam }
    },
  }
}

test('een tweede venster van dezelfde persoon is geen botsing: het laatste telt', async ({
  tx,
}) => {
  const { noor, wijzig, stand } = await createGeopend(tx)
  await wijzig(noor, { taak: 'Eerste venster' })
  await wijzig(noor, { taak: 'Tweede venster' })
  expect(await stand()).toMatchObject({ taak: 'Tweede venster' })
})

test('wijzigen twee mensen iets anders bij een partner, dan blijft beide staan', async ({ tx }) => {
  const { noor, hassan, wijzig, stand } = await createGeopend(tx)
  await wijzig(noor, { taak: 'Bakt taart' })
  await wijzig(hassan, { bijdrage_uren: 99 })
  expect(await stand()).toMatchObject({ taak: 'Bakt taart', bijdrage_uren: 99 })
})

test('wijzigen twee mensen hetzelfde bij een partner, dan ziet de tweede beide teksten en kiest per vraag', async ({
  tx,
}) => {
  const { noor, hassan, wijzig, stand } = await createGeopend(tx)
  const vanNoor = { taak: 'Bakt taart', soort: 'groep', naam: 'De bakkers' } as const
  await wijzig(noor, vanNoor)
  const vanHassan = { taak: 'Bakt brood', naam: 'Bakkersgroep', bijdrage_uren: 12 }
  const poging = wijzig(hassan, vanHassan)
  await expect(poging).rejects.toMatchObject({
    status: 409,
    data: {
      botsing: {
        versie: 2,
        velden: [
          { naam: 'naam', hun: 'De bakkers', mijn: 'Bakkersgroep' },
          { naam: 'taak', hun: 'Bakt taart', mijn: 'Bakt brood' },
        ],
      },
    },
  })
  expect(await stand()).toMatchObject({ taak: 'Bakt taart', naam: 'De bakkers' })
  const kies = (versie: number) =>
    new Map([
      ['taak', { kant: 'ander' as const, versie }],
      ['naam', { kant: 'mijn' as const, versie }],
    ])
  // a choice against an older version is not a choice: something else stands there now
  await expect(wijzig(hassan, { ...vanHassan, _keuze: kies(1) })).rejects.toThrow(/intussen/)
  await wijzig(hassan, { ...vanHassan, _keuze: kies(2) })
  const gekozen = { taak: 'Bakt taart', naam: 'Bakkersgroep', bijdrage_uren: 12 }
  expect(await stand()).toEqual(gekozen)
})

test('ook wat iemand zelf doet, verliest geen van beiden uit het oog', async ({ tx }) => {
  const { id, nummer, actor, partij_id } = await createSamenwerking(tx)
  const lid = await createMeeschrijver(tx, id, 'meeschrijver', { partij_id })
  const deel = { bijdrage_geld: 0, bijdrage_uren: 0, bijdrage_natura: '' }
  const bewaar = (wie: typeof actor, taak: string, _versie: number) =>
    inbrengBewaren(tx, wie, nummer, { ...eersteKeer, ...deel, taak, _versie })
  await bewaar(actor, 'Regelt de planning', 1)
  await expect(bewaar(buildActor(lid), 'Belt iedereen', 1)).rejects.toMatchObject({
    status: 409,
    data: { botsing: { velden: [{ naam: 'taak', hun: 'Regelt de planning' }] } },
  })
  await bewaar(buildActor(lid), 'Belt iedereen', 2)
  expect((await findPenvoerder(tx, id))?.taak).toBe('Belt iedereen')
})

test('wie wordt verwijderd, heeft meteen geen toegang en geen sessie meer', async ({ tx }) => {
  const { id, nummer, actor, deelname, account } = await createBevestigd(tx)
  expect((await sporenVan(tx, id, account.id)).sessies).toHaveLength(1)
  await partnerVerwijderen(tx, actor, nummer, deelname)
  expect(await sporenVan(tx, id, account.id)).toEqual({ toegang: [], sessies: [] })
  expect(await partnersVan(tx, id)).toEqual([])
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .select('soort')
    .where('aan_adres', '=', account.email)
    .where('soort', '=', 'toegangvervallen')
    .execute()
  expect(mail).toHaveLength(1)
})

test('wie zelf vertrekt, is meteen weg; wat eerder is bevestigd, blijft bewaard', async ({
  tx,
}) => {
  const { id, nummer, account, deelname } = await createBevestigd(tx)
  await samenwerkingVerlaten(tx, buildActor(account), nummer)
  expect(await sporenVan(tx, id, account.id)).toEqual({ toegang: [], sessies: [] })
  const bewaard = tx.selectFrom('instemming').select('uitkomst').where('deelname_id', '=', deelname)
  expect(await bewaard.execute()).toEqual([{ uitkomst: 'bevestigd' }])
  await expect(samenwerkingVerlaten(tx, buildActor(account), nummer)).rejects.toMatchObject({
    status: 403,
  })
})

test('de penvoerder vertrekt niet als partner', async ({ tx }) => {
  const { nummer, actor } = await createSamenwerking(tx)
  await expect(samenwerkingVerlaten(tx, actor, nummer)).rejects.toMatchObject({ status: 403 })
})

test('antwoordt iemand anders voor een partner, dan vervalt de toegang van de vorige', async ({
  tx,
}) => {
  const { id, nummer, actor, deelname, partner, account } = await createBevestigd(tx)
  const nieuw = buildPartner({ ...partner, email: 'nieuw@example.nl' })
  await partnerWijzigen(tx, actor, nummer, deelname, nieuw)
  expect(await sporenVan(tx, id, account.id)).toEqual({ toegang: [], sessies: [] })
})

test('wat de penvoerder zelf inbrengt, hoort bij de tekst die partners lezen', async ({ tx }) => {
  const { id, nummer, actor, partij_id } = await createSamenwerking(tx)
  const inbreng = { taak: 'Regelt de planning', bijdrage_geld: 0, bijdrage_natura: 'een bakfiets' }
  await inbrengBewaren(tx, actor, nummer, { ...eersteKeer, bijdrage_uren: 60, ...inbreng })
  const { deelnemers } = await getAanvraaginhoud(tx, id)
  expect(deelnemers.find(({ rol }) => rol === 'penvoerder')).toMatchObject(inbreng)
  const lezer = buildActor(await createMeeschrijver(tx, id, 'meelezer', { partij_id }))
  const poging = inbrengBewaren(tx, lezer, nummer, { ...eersteKeer, bijdrage_uren: 1, ...inbreng })
  await expect(poging).rejects.toMatchObject({ status: 403 })
})

test('hetzelfde nog een keer opslaan verandert niets', async ({ tx }) => {
  const { id, nummer, actor, deelname, partner } = await createSamenwerking(tx)
  await partnerWijzigen(tx, actor, nummer, deelname, partner)
  const { versie } = await tx
    .selectFrom('deelname')
    .select('versie')
    .where('aanvraag_id', '=', id)
    .where('id', '=', deelname)
    .executeTakeFirstOrThrow()
  expect(versie).toBe(1)
})
