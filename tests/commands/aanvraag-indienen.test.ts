import { expect } from 'vitest'
import { aanvraagIndienen } from '../../app/commands/aanvraag-indienen.server.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { canonicalJson } from '../../app/domain/canoniek.ts'
import { sha256 } from '../../app/lib/tokens.server.ts'
import { findIndiening } from '../../db/queries/indiening.ts'
import { getTermijn } from '../../db/queries/termijn.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createDeelnemer,
  createGebruiker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const invoer = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' } as const

async function indienen(tx: Tx, wie: Gebruiker, nummer: string, moment = nu) {
  const zaak = await findZaak(tx, wie, nummer)
  if (!zaak) throw new Error('no case')
  await aanvraagIndienen(tx, buildActor(wie, { nu: moment }), zaak, invoer)
}

const getAanvraag = (tx: Tx, id: string) =>
  tx.selectFrom('aanvraag').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

test('indienen legt vast wat er lag, wanneer, onder welke regeling en hoe er is getekend', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  await indienen(tx, noor, nummer)
  expect(await getAanvraag(tx, id)).toMatchObject({
    status: 'ingediend',
    ingediend_op: nu,
    soort_aanvrager: 'burgerinitiatief',
    uiterste_datum: '2027-01-26',
  })
  const indiening = await findIndiening(tx, id)
  expect(indiening).toMatchObject({ moment: nu, ondertekend_als: 'Noor van Dijk' })
  expect(indiening?.inhoud).toMatchObject({
    nummer,
    doel: 'Buren leren elkaar kennen.',
    regeling: { id: 'elburg-innovatie', versie: 1 },
    ondertekening: { kanaal: 'digitaal', moment: nu.toISOString() },
  })
  expect(indiening?.inhoud_hash).toBe(sha256(canonicalJson(indiening?.inhoud)))
})

test('de termijn om te beslissen loopt vanaf de ontvangst (Awb 4:13)', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  await indienen(tx, noor, nummer)
  const termijn = await getTermijn(tx, id, 'beslistermijn')
  expect(termijn.gebeurtenissen).toMatchObject([{ soort: 'start', op: '2026-12-01' }])
  expect(termijn.einddatum).toBe('2027-01-26')
})

test('in een ronde loopt de termijn voor iedereen vanaf de sluiting', async ({ tx }) => {
  const noor = await createGebruiker(tx, { gemeente_id: 'leusden' })
  const aanvraag = await createConcept(tx, noor, { regeling_id: 'leusden-saamhorigheid' })
  await indienen(tx, noor, aanvraag.nummer)
  const { gebeurtenissen } = await getTermijn(tx, aanvraag.id, 'beslistermijn')
  expect(gebeurtenissen[0]?.op).toBe('2027-01-15')
})

test('de aanvrager krijgt een bericht in het portaal en een mail zonder inhoud', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  await indienen(tx, noor, nummer)
  const bericht = await tx
    .selectFrom('bericht')
    .selectAll()
    .where('aanvraag_id', '=', id)
    .executeTakeFirstOrThrow()
  expect(bericht.tekst).toContain('26 januari 2027')
  const mail = await tx
    .selectFrom('uitgaande_mail')
    .selectAll()
    .where('aanvraag_id', '=', id)
    .executeTakeFirstOrThrow()
  expect([mail.soort, mail.aan_adres]).toEqual(['ontvangstbevestiging', noor.email])
  expect(JSON.stringify(mail.gegevens)).not.toContain('Koffie op de hoek')
})

test('wie post koos krijgt de bevestiging ook op papier (Awb 2:8)', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const zaak = await findZaak(tx, noor, nummer)
  if (!zaak) throw new Error('no case')
  await aanvraagIndienen(tx, buildActor(noor), zaak, { ...invoer, kanaal: 'post' })
  const taken = await tx.selectFrom('taak').select('soort').where('aanvraag_id', '=', id).execute()
  expect(taken).toEqual([{ soort: 'printen_en_verzenden' }])
})

test('bij de indiening staat welke partner welke tekst had bevestigd, en niemand meer', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const hassan = await createMeeschrijver(tx, id)
  await createDeelnemer(tx, id, 'elburg', { naam: 'Vereniging De Brug' })
  const instemming_id = await bevestigt(tx, id, hassan)
  await indienen(tx, noor, nummer)
  const standen = await tx
    .selectFrom('indiening_instemming')
    .select(['partijnaam', 'stand', 'instemming_id'])
    .orderBy('partijnaam')
    .execute()
  expect(standen).toEqual([
    { partijnaam: 'Hassan Amrani', stand: 'bevestigd', instemming_id },
    { partijnaam: 'Vereniging De Brug', stand: 'nog_geen_antwoord', instemming_id: null },
  ])
})

test('een aanvraag zonder plan en zonder partners is een aanvraag (Awb 4:5)', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const leeg = { titel: '', doel: '', activiteiten: '', start_op: null, eind_op: null }
  await tx.updateTable('aanvraag').set(leeg).where('id', '=', id).execute()
  await tx.deleteFrom('begrotingspost').where('aanvraag_id', '=', id).execute()
  await indienen(tx, noor, nummer)
  expect((await getAanvraag(tx, id)).status).toBe('ingediend')
})

test('indienen kan tot de laatste seconde; daarna wordt geweigerd en niets vastgelegd', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const opTijd = new Date('2027-12-31T22:59:59Z')
  const teLaat = new Date('2027-12-31T23:00:00Z')
  await expect(indienen(tx, noor, nummer, teLaat)).rejects.toThrow(Refusal)
  expect(await findIndiening(tx, id)).toBeUndefined()
  await indienen(tx, noor, nummer, opTijd)
})

test('alleen de penvoerder dient in, en maar een keer', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const { id, nummer } = await createConcept(tx, noor)
  const hassan = await createMeeschrijver(tx, id)
  await expect(indienen(tx, hassan, nummer)).rejects.toMatchObject({ status: 403 })
  await indienen(tx, noor, nummer)
  await expect(indienen(tx, noor, nummer)).rejects.toThrow(Refusal)
})

async function bevestigt(tx: Tx, aanvraag_id: string, wie: Gebruiker) {
  const waar = { gemeente_id: 'elburg', aanvraag_id }
  const deelname = await tx
    .selectFrom('deelname as d')
    .innerJoin('toegang as t', 't.partij_id', 'd.partij_id')
    .select(['d.id', 'd.partij_id'])
    .where('t.gebruiker_id', '=', wie.id)
    .executeTakeFirstOrThrow()
  const voorlegging = await tx
    .insertInto('voorlegging')
    .values({
      ...waar,
      versie: 1,
      inhoud: JSON.stringify({ deelnemers: [{ deelname_id: deelname.id }] }),
      hash: `v1:${'a'.repeat(64)}`,
      moment: nu,
      voorgelegd_door: wie.id,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('instemming')
    .values({
      ...waar,
      voorlegging_id: voorlegging.id,
      deelname_id: deelname.id,
      partij_id: deelname.partij_id,
      gebruiker_id: wie.id,
      naam: wie.naam,
      uitkomst: 'bevestigd',
      moment: nu,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
