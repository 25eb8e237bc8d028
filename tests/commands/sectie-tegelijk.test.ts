import { expect } from 'vitest'
import { projectplanBewaren } from '../../app/commands/projectplan-bewaren.server.ts'
import { projectplanSchema } from '../../app/domain/aanvraag/projectplan.schema.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { getProjectplan } from '../../db/queries/aanvraag.ts'
import { findSectie } from '../../db/queries/sectie.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMeeschrijver,
} from '../helpers/factories.ts'
import { omvang } from '../helpers/omvang.ts'
import { test } from '../helpers/test-db.ts'

const PAREN = omvang(50, 500)

async function bewaart(tx: Tx, gebruiker: Gebruiker, nummer: string, getypt: object) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  await projectplanBewaren(tx, buildActor(gebruiker), zaak, projectplanSchema.parse(getypt))
}

test(`${PAREN} keer slaan twee mensen tegelijk op: geen woord raakt verloren`, async ({ db }) => {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  const hassan = await createMeeschrijver(db, id)
  const begin = { titel: 'Koffie', doel: 'Begin', aanleiding: 'Begin', borging: 'Begin' }
  await inTransaction((tx) => bewaart(tx, noor, nummer, begin))
  let verloren = 0
  let botsingen = 0
  for (let paar = 0; paar < PAREN; paar++) {
    const { titel, doel, aanleiding, borging } = await getProjectplan(db, id)
    const _versie = String((await findSectie(db, id, 'projectplan'))?.versie)
    const stond = { titel, doel, aanleiding, borging, _versie }
    // each changes an answer of their own, and both change the same one
    const vanNoor = { ...stond, aanleiding: `Noor ${paar}`, doel: `Noor ${paar}` }
    const vanHassan = { ...stond, borging: `Hassan ${paar}`, doel: `Hassan ${paar}` }
    const uitkomsten = await Promise.allSettled([
      inTransaction((tx) => bewaart(tx, noor, nummer, vanNoor)),
      inTransaction((tx) => bewaart(tx, hassan, nummer, vanHassan)),
    ])
    const gelukt = uitkomsten.map(({ status }) => status === 'fulfilled')
    const [tweede] = uitkomsten.flatMap((een) => (een.status === 'rejected' ? [een.reason] : []))
    // the second one is told, with both texts, and nothing of the first is gone
    expect(gelukt.filter(Boolean)).toHaveLength(1)
    expect(tweede).toBeInstanceOf(Refusal)
    botsingen++
    const { velden } = (tweede as Refusal).data.botsing as { velden: object[] }
    const [eerst, daarna] = gelukt[0] ? ['Noor', 'Hassan'] : ['Hassan', 'Noor']
    expect(velden).toEqual([{ naam: 'doel', hun: `${eerst} ${paar}`, mijn: `${daarna} ${paar}` }])
    const ander = gelukt[0] ? hassan : noor
    const getypt = gelukt[0] ? vanHassan : vanNoor
    const versie = (await findSectie(db, id, 'projectplan'))?.versie
    const gekozen = { ...getypt, _keuze: { doel: `mijn.${versie}` } }
    await inTransaction((tx) => bewaart(tx, ander, nummer, gekozen))
    const nu = await getProjectplan(db, id)
    if (nu.aanleiding !== `Noor ${paar}` || nu.borging !== `Hassan ${paar}`) verloren++
    if (nu.doel !== getypt.doel) verloren++
  }
  expect([verloren, botsingen]).toEqual([0, PAREN])
})

test('een tweede venster van dezelfde persoon is geen botsing', async ({ db }) => {
  const noor = await createGebruiker(db)
  const { id, nummer } = await createConcept(db, noor)
  await inTransaction((tx) => bewaart(tx, noor, nummer, { titel: 'Een', doel: 'Een' }))
  for (const doel of ['Eerste venster', 'Tweede venster'])
    await inTransaction((tx) => bewaart(tx, noor, nummer, { titel: 'Een', doel, _versie: '1' }))
  expect((await getProjectplan(db, id)).doel).toBe('Tweede venster')
})
