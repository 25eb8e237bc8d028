import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { aansluitingBewaren } from '../../app/commands/aansluiting-bewaren.server.ts'
import { aansluitingSchema } from '../../app/domain/aanvraag/aansluiting.schema.ts'
import { toDatum } from '../../app/domain/datum.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { getAansluiting } from '../../db/queries/aansluiting.ts'
import { getRegelingVanZaak, listKiesbareOnderdelen } from '../../db/queries/regeling.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMeeschrijver,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

async function opent(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  const regeling = await getRegelingVanZaak(tx, zaak, toDatum(nu))
  return {
    kiesbaar: await listKiesbareOnderdelen(tx, regeling),
    bewaart: (getypt: object) =>
      aansluitingBewaren(tx, buildActor(gebruiker), zaak, aansluitingSchema.parse(getypt)),
  }
}
const id = (een: { id: string } | undefined) => een?.id ?? ''

test('gekozen onderdelen staan er in de volgorde van het plan, met hun reden', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const aanvraag = await createConcept(tx, noor)
  const { kiesbaar, bewaart } = await opent(tx, noor, aanvraag.nummer)
  const [eerste, tweede] = kiesbaar
  await bewaart({
    gekozen: [id(tweede), id(eerste)],
    motivering: { [id(eerste)]: 'Daarom', [id(kiesbaar[5])]: 'Niet gekozen' },
    domeinen: ['jeugd'],
    verbindingen: 'Kerk en school',
  })
  const { keuzes, domeinen, merkbaar } = await getAansluiting(tx, aanvraag.id)
  expect(keuzes.map(({ onderdeel_id, motivering }) => [onderdeel_id, motivering])).toEqual([
    [id(eerste), 'Daarom'],
    [id(tweede), ''],
  ])
  expect([domeinen, merkbaar]).toEqual([['jeugd'], ''])
})

test('wat de regeling niet laat kiezen wordt niet gekozen', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const aanvraag = await createConcept(tx, noor)
  const { bewaart } = await opent(tx, noor, aanvraag.nummer)
  const { id: ambitie } = await tx
    .selectFrom('onderdeel')
    .select('id')
    .where('soort', '=', 'ambitie')
    .where('gemeente_id', '=', 'elburg')
    .limit(1)
    .executeTakeFirstOrThrow()
  await bewaart({ gekozen: [ambitie, randomUUID()], vast: { trede: ambitie } })
  expect((await getAansluiting(tx, aanvraag.id)).keuzes).toEqual([])
})

test('een regeling die een trede vraagt legt er precies een vast', async ({ tx }) => {
  const noor = await createGebruiker(tx, { gemeente_id: 'oude-ijsselstreek' })
  const regeling_id = 'oude-ijsselstreek-inwonersinitiatieven'
  const aanvraag = await createConcept(tx, noor, { regeling_id })
  const { kiesbaar, bewaart } = await opent(tx, noor, aanvraag.nummer)
  const treden = kiesbaar.filter(({ soort }) => soort === 'trede')
  await bewaart({ gekozen: [id(treden[0])], vast: { trede: id(treden[1]) } })
  const { keuzes } = await getAansluiting(tx, aanvraag.id)
  expect(keuzes.map(({ onderdeel_id }) => onderdeel_id)).toEqual([id(treden[1])])
})

test('twee mensen kiezen tegelijk iets anders en beide keuzes blijven staan', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const aanvraag = await createConcept(tx, noor)
  const hassan = await createMeeschrijver(tx, aanvraag.id)
  const vanNoor = await opent(tx, noor, aanvraag.nummer)
  const vanHassan = await opent(tx, hassan, aanvraag.nummer)
  const [een, twee] = vanNoor.kiesbaar
  await vanHassan.bewaart({ gekozen: [id(een)], motivering: { [id(een)]: 'Van Hassan' } })
  await vanNoor.bewaart({ gekozen: [id(twee)] })
  const { keuzes } = await getAansluiting(tx, aanvraag.id)
  expect(keuzes.map(({ motivering }) => motivering)).toEqual(['Van Hassan', ''])
  const ander = { gekozen: [id(een)], motivering: { [id(een)]: 'Van Noor' }, _versie: '1' }
  await vanHassan.bewaart({ ...ander, motivering: { [id(een)]: 'Beter' }, _versie: '2' })
  await expect(vanNoor.bewaart(ander)).rejects.toMatchObject({ status: 409 })
})
