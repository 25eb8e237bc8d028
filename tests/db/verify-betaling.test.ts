import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { betalingVrijgeven } from '../../app/commands/betaling-vrijgeven.server.ts'
import { subsidieVaststellen } from '../../app/commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../app/commands/vaststelling-voorbereiden.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { verifyBetalingen } from '../../db/verify/betaling.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'
import { createVerantwoord, lager } from '../helpers/verantwoord.ts'

/** A case from award to determination, with money on the way. */
const vastgesteld = () =>
  inTransaction(async (tx) => {
    const { zaak, intake, gemandateerde, secretaris, als } = await createVerantwoord(tx)
    await betalingVrijgeven(tx, await als('betaler'), zaak, 1)
    await vaststellingVoorbereiden(tx, intake, zaak, lager)
    await subsidieVaststellen(tx, gemandateerde, zaak, 1)
    await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
    return zaak
  })

test('betalingen, vaststelling, register en telling die kloppen geven geen fouten', async ({
  db,
}) => {
  await vastgesteld()
  expect(await verifyBetalingen(db)).toEqual([])
})

// session_replication_role lets a superuser change what every trigger refuses.
test.for([
  ['een betaling', 'update betaling set bedrag = bedrag + 1', /^Betaling .* het schema zegt/],
  [
    'de tweede persoon',
    "update betaling set klaargezet_door = (select g.id from gebruiker g join betrokkenheid b on b.gebruiker_id = g.id where b.taak = 'gemandateerde' limit 1), vrijgegeven_door = (select gebruiker_id from betrokkenheid where taak = 'klaarzetter' limit 1)",
    /dezelfde persoon, of vrijgegeven door wie besliste/,
  ],
  [
    'de controle van de rekening',
    'update rekening set bevestigd_op = null, bevestigd_door = null',
    /niet is bevestigd/,
  ],
  ['de vaststelling', 'update subsidie set vastgesteld = vastgesteld + 1', /vastgesteld is 500001/],
  ['de zienswijze', 'delete from vaststellingsvoorstel', /het besluit zegt 500000/],
  [
    'de nabetaling',
    "update betaalschema set bedrag = bedrag + 1 where omschrijving = 'Nabetaling'",
    /samen 500001/,
  ],
  ['het register', 'update publicatie set vastgesteld = 600000', /^Het register zegt/],
  ['de telling', 'update indicator_telling set verleend = verleend + 1', /^De indicator telt/],
  [
    'het aantal bij een thema',
    "insert into thema_telling values ('elburg', 'elburg-2024/thema', 1, 100)",
    /^Bij .* telt het/,
  ],
] as const)(
  'wat met de hand is veranderd wordt gevonden: %s',
  async ([, statement, fout], { db, database }) => {
    await vastgesteld()
    await asSuperuser(
      database.name,
      `begin; set local session_replication_role = replica; ${statement}; commit`,
    )
    expect((await verifyBetalingen(db)).some((regel) => fout.test(regel))).toBe(true)
  },
)
