import { sql } from 'kysely'
import { expect } from 'vitest'
import { betalingKlaarzetten } from '../../app/commands/betaling-klaarzetten.server.ts'
import { betalingVrijgeven } from '../../app/commands/betaling-vrijgeven.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { createRekening, createVerleend } from '../helpers/verleend.ts'

/** A case with one part released, one put ready and one to come, in the role of the application. */
async function stand(tx: Tx) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, {
    gevraagd: 50_000,
    schema: [
      { bedrag: 30_000, vanaf: '2026-12-01' },
      { bedrag: 10_000, vanaf: '2026-12-01' },
      { bedrag: 10_000, vanaf: '2027-12-01' },
    ],
  })
  const control = await createMedewerker(tx, 'control')
  const betaler = await createMedewerker(tx, 'betaler')
  const rekening = await createRekening(tx, zaak, penvoerder, control)
  await betalingKlaarzetten(tx, buildActor(control), zaak, 1)
  await betalingVrijgeven(tx, buildActor(betaler), zaak, 1)
  await betalingKlaarzetten(tx, buildActor(control), zaak, 2)
  return { ...zaak, penvoerder, control, betaler, rekening }
}
type Stand = Awaited<ReturnType<typeof stand>>

const derde = (s: Stand) =>
  sql`(select s.id from betaalschema s where s.besluit_id = ${s.besluit_id} and s.volgnummer = 3)`
const betaling = (s: Stand, over: { bedrag?: number; rekening?: unknown; op?: string } = {}) => sql`
  insert into betaling (gemeente_id, aanvraag_id, betaalschema_id, rekening_id, soort, bedrag, kenmerk, klaargezet_op, klaargezet_door)
  values ('elburg', ${s.id}, ${derde(s)}, ${over.rekening ?? s.rekening}, 'voorschot', ${over.bedrag ?? 10_000},
          ${`${s.nummer}-9`}, ${over.op ?? '2027-12-02T09:00:00Z'}, ${s.control.id})`
const rekening = (s: Stand, over: { door?: string; bevestigd?: string } = {}) => sql`
  insert into rekening (gemeente_id, aanvraag_id, partij_id, iban, iban_gemaskeerd, tenaamstelling, opgegeven_op, opgegeven_door, bevestigd_op, bevestigd_door)
  values ('elburg', ${s.id}, ${s.partij_id}, ${'A'.repeat(60)}, 'NL91 ••••', 'Boef', now(), ${over.door ?? s.penvoerder.id},
          ${over.bevestigd ? sql`now()` : null}, ${over.bevestigd ?? null})`

/** What somebody with the password of the application might try, past every command. */
const pogingen: [string, (s: Stand) => ReturnType<typeof sql>][] = [
  [
    'een tweede betaling op dezelfde termijn',
    (s) => sql`
    insert into betaling (gemeente_id, aanvraag_id, betaalschema_id, rekening_id, soort, bedrag, kenmerk, klaargezet_op, klaargezet_door)
    select gemeente_id, aanvraag_id, betaalschema_id, rekening_id, soort, bedrag, kenmerk || 'x', klaargezet_op, klaargezet_door
      from betaling where aanvraag_id = ${s.id}`,
  ],
  ['een betaling voor een ander bedrag dan het schema', (s) => betaling(s, { bedrag: 10_001 })],
  ['een betaling voor haar dag', (s) => betaling(s, { op: '2026-12-01T09:00:00Z' })],
  ['een betaling die de teller niet meetelt', (s) => betaling(s)],
  [
    'een betaling op een rekening van een ander',
    (s) => betaling(s, { rekening: sql`gen_random_uuid()` }),
  ],
  [
    'een vrijgegeven betaling naar een ander bedrag',
    (s) =>
      sql`update betaling set bedrag = 1 where aanvraag_id = ${s.id} and vrijgegeven_op is not null`,
  ],
  [
    'een klaargezette betaling naar een ander bedrag',
    (s) =>
      sql`update betaling set bedrag = 9999 where aanvraag_id = ${s.id} and vrijgegeven_op is null`,
  ],
  [
    'een vrijgave terugdraaien',
    (s) =>
      sql`update betaling set vrijgegeven_op = null, vrijgegeven_door = null where aanvraag_id = ${s.id} and vrijgegeven_op is not null`,
  ],
  [
    'vrijgeven door wie klaarzette',
    (s) =>
      sql`update betaling set vrijgegeven_op = now(), vrijgegeven_door = klaargezet_door where aanvraag_id = ${s.id} and vrijgegeven_op is null`,
  ],
  [
    'vrijgeven door wie in mandaat besliste',
    (s) =>
      sql`update betaling set vrijgegeven_op = now(), vrijgegeven_door = ${s.gemandateerde.id} where aanvraag_id = ${s.id} and vrijgegeven_op is null`,
  ],
  [
    'de klaarzetter ook betaler maken',
    (s) =>
      sql`insert into betrokkenheid values ('elburg', ${s.id}, ${s.control.id}, 'betaler', now())`,
  ],
  ['een betaling verwijderen', (s) => sql`delete from betaling where aanvraag_id = ${s.id}`],
  [
    'het verleende bedrag verhogen',
    (s) => sql`update subsidie set verleend = verleend + 1 where aanvraag_id = ${s.id}`,
  ],
  [
    'de teller verlagen om nog eens te betalen',
    (s) => sql`update subsidie set klaargezet = 0 where aanvraag_id = ${s.id}`,
  ],
  [
    'de teller boven het verleende bedrag',
    (s) => sql`update subsidie set klaargezet = verleend + 1 where aanvraag_id = ${s.id}`,
  ],
  [
    'vaststellen zonder besluit',
    (s) => sql`update subsidie set vastgesteld = verleend where aanvraag_id = ${s.id}`,
  ],
  [
    'hoger vaststellen dan verleend',
    (s) => sql`update subsidie set vastgesteld = verleend + 1 where aanvraag_id = ${s.id}`,
  ],
  [
    'een extra termijn in het schema',
    (s) =>
      sql`insert into betaalschema (gemeente_id, besluit_id, volgnummer, omschrijving, bedrag, vanaf) values ('elburg', ${s.besluit_id}, 4, 'Extra', 1, '2026-12-01')`,
  ],
  [
    'een termijn in het schema verhogen',
    (s) => sql`update betaalschema set bedrag = bedrag + 1 where besluit_id = ${s.besluit_id}`,
  ],
  [
    'een ander nummer in een bevestigde rekening',
    (s) => sql`update rekening set iban = ${'B'.repeat(60)} where id = ${s.rekening}`,
  ],
  ['een rekening die meteen bevestigd is', (s) => rekening(s, { bevestigd: s.control.id })],
  [
    'een rekening opgegeven door een ander dan de penvoerder',
    (s) => rekening(s, { door: s.control.id }),
  ],
  [
    'een rekening in leesbare cijfers',
    (
      s,
    ) => sql`insert into rekening (gemeente_id, aanvraag_id, partij_id, iban, iban_gemaskeerd, tenaamstelling, opgegeven_op, opgegeven_door)
     values ('elburg', ${s.id}, ${s.partij_id}, 'NL91ABNA0417164300', 'NL91 ••••', 'Noor', now(), ${s.penvoerder.id})`,
  ],
  ['een vaststelling hoger dan de verlening', (s) => voorstel(s, { bedrag: 50_001 })],
  ['een lagere vaststelling zonder grond', (s) => voorstel(s, { bedrag: 40_000 })],
  [
    'een lagere vaststelling met een grond maar zonder zienswijze',
    (s) => voorstel(s, { bedrag: 40_000, grond: 'activiteiten_niet_verricht' }),
  ],
  [
    'een vaststelling waar niemand een voorstel voor deed',
    (s) => sql`
    insert into besluit (gemeente_id, aanvraag_id, soort, uitkomst, bedrag, datum, moment, gemandateerde_id, grondslag, inhoud)
    values ('elburg', ${s.id}, 'vaststelling', 'vastgesteld', 50000, '2028-01-15', now(), ${s.gemandateerde.id}, 'Awb 4:46', '{}')`,
  ],
  [
    'een uitgegeven besluit naar een ander bedrag',
    (s) => sql`update besluit set bedrag = bedrag + 1 where id = ${s.besluit_id}`,
  ],
]

const voorstel = (s: Stand, over: { bedrag: number; grond?: string }) => sql`
  insert into vaststellingsvoorstel (gemeente_id, aanvraag_id, versie, bedrag, motivering, grond, reden, publiek, opgesteld_door, moment)
  values ('elburg', ${s.id}, 1, ${over.bedrag}, 'Zo maar', ${over.grond ?? null}, ${over.grond ? 'Half' : null}, '{}', ${s.control.id}, now())`

test.for(pogingen)('de database weigert %s', async ([, poging], { db }) => {
  const zaak = await inTransaction((tx) => stand(tx))
  const voor = await geld(db, zaak.id)
  await expect(inTransaction((tx) => poging(zaak).execute(tx))).rejects.toMatchObject({
    code: expect.stringMatching(/^(23|42501)/),
  })
  expect(await geld(db, zaak.id)).toEqual(voor)
})

function geld(db: Parameters<typeof createMedewerker>[0], id: string) {
  return Promise.all([
    db.selectFrom('subsidie').selectAll().where('aanvraag_id', '=', id).execute(),
    db
      .selectFrom('betaling')
      .selectAll()
      .where('aanvraag_id', '=', id)
      .orderBy('kenmerk')
      .execute(),
    db.selectFrom('rekening').selectAll().where('aanvraag_id', '=', id).execute(),
  ])
}
