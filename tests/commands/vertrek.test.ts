import { expect } from 'vitest'
import { aanvraagIndienen } from '../../app/commands/aanvraag-indienen.server.ts'
import { samenwerkingVerlaten } from '../../app/commands/samenwerking-verlaten.server.ts'
import { uitnodigingBeantwoorden } from '../../app/commands/uitnodiging-beantwoorden.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Db, Tx } from '../../db/db.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import { buildActor, nu } from '../helpers/factories.ts'
import {
  buildAntwoord,
  buildBezoek,
  createUitgenodigd,
  getAccount,
} from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

const RONDES = 20
const later = new Date(nu.getTime() + 60_000)
const indiening = { kanaal: 'digitaal', ondertekend_als: 'Noor van Dijk', akkoord: 'ja' } as const

/** A draft that can be submitted, with a partner who confirmed. */
async function createBevestigd(tx: Tx) {
  const zaak = await createUitgenodigd(tx)
  const antwoord = await buildAntwoord(tx, zaak.id)
  await uitnodigingBeantwoorden(tx, buildBezoek(zaak.token), antwoord)
  const partner = buildActor(await getAccount(tx, zaak.partner.email ?? ''), { nu: later })
  return { ...zaak, partner }
}
type Bevestigd = Awaited<ReturnType<typeof createBevestigd>>

async function dientIn(tx: Tx, { actor, nummer }: Bevestigd) {
  const zaak = await findZaak(tx, actor.gebruiker, nummer)
  if (!zaak) throw new Error('no case')
  await aanvraagIndienen(tx, { ...actor, nu: later }, zaak, indiening)
}
const aandeGemeente = (db: Db | Tx, id: string) =>
  db
    .selectFrom('bericht')
    .select(['onderwerp', 'tekst'])
    .where('aanvraag_id', '=', id)
    .where('richting', '=', 'aan_gemeente')
    .execute()

test('een partner die uit een concept stapt, is er voor de gemeente nooit geweest', async ({
  tx,
}) => {
  const zaak = await createBevestigd(tx)
  await samenwerkingVerlaten(tx, zaak.partner, zaak.nummer)
  expect(await aandeGemeente(tx, zaak.id)).toEqual([])
})

test('een partner die na het indienen vertrekt, staat bij de gemeente als bericht en als werk', async ({
  tx,
}) => {
  const zaak = await createBevestigd(tx)
  await dientIn(tx, zaak)
  await samenwerkingVerlaten(tx, zaak.partner, zaak.nummer)
  const [bericht] = await aandeGemeente(tx, zaak.id)
  expect(bericht).toMatchObject({ onderwerp: 'Een partner doet niet meer mee' })
  expect(bericht?.tekst).toMatch(/^Hassan Amrani doet niet meer mee\./)
  const taken = await tx
    .selectFrom('taak')
    .select('omschrijving')
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', '=', 'bericht_beantwoorden')
    .execute()
  expect(taken).toHaveLength(1)
  // what was true at the submission stays on record
  const toen = tx.selectFrom('indiening_instemming').select('stand')
  expect(await toen.execute()).toEqual([{ stand: 'bevestigd' }])
})

test('wie vertrekt terwijl de penvoerder indient, staat bevestigd als hij er toen nog bij was, en anders niet', async ({
  db,
}) => {
  const gezien = new Set<string>()
  for (let ronde = 0; ronde < RONDES; ronde++) {
    const zaak = await inTransaction(createBevestigd)
    await Promise.all([
      inTransaction((tx) => samenwerkingVerlaten(tx, zaak.partner, zaak.nummer)),
      inTransaction((tx) => dientIn(tx, zaak)),
    ])
    const standen = await db
      .selectFrom('indiening_instemming as s')
      .innerJoin('indiening as i', 'i.id', 's.indiening_id')
      .select('s.stand')
      .where('i.aanvraag_id', '=', zaak.id)
      .execute()
    // the municipality hears of the departure exactly when it came after the submission
    const gemeld = (await aandeGemeente(db, zaak.id)).length
    const afloop = standen.map(({ stand }) => stand).join() || 'weg'
    gezien.add(`${afloop} ${gemeld}`)
  }
  for (const afloop of gezien) expect(['bevestigd 1', 'weg 0']).toContain(afloop)
})
