import { expect } from 'vitest'
import { betalingKlaarzetten } from '../../app/commands/betaling-klaarzetten.server.ts'
import { betalingVrijgeven } from '../../app/commands/betaling-vrijgeven.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { findTermijn, startTermijn } from '../../db/queries/termijn.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { createRekening, createVerleend } from '../helpers/verleend.ts'

const tweeTermijnen = [
  { bedrag: 400_000, vanaf: '2026-12-01' },
  { bedrag: 100_000, vanaf: '2026-12-01' },
]

async function betaalbaar(tx: Tx, over: Parameters<typeof createVerleend>[2] = {}) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { schema: tweeTermijnen, ...over })
  const control = await createMedewerker(tx, 'control')
  await createRekening(tx, zaak, penvoerder, control)
  const betaler = await createMedewerker(tx, 'betaler')
  return { penvoerder, zaak, control, betaler }
}

const klaarzetten = (tx: Tx, wie: Gebruiker, zaak: { id: string }, volgnummer = 1) =>
  betalingKlaarzetten(tx, buildActor(wie), zaak, volgnummer)
const vrijgeven = (tx: Tx, wie: Gebruiker, zaak: { id: string }, volgnummer = 1) =>
  betalingVrijgeven(tx, buildActor(wie), zaak, volgnummer)

test('een termijn wordt klaargezet, door een ander vrijgegeven, en de aanvrager hoort het', async ({
  tx,
}) => {
  const { zaak, control, betaler } = await betaalbaar(tx)
  await klaarzetten(tx, control, zaak)
  expect((await findSubsidie(tx, zaak.id))?.klaargezet).toBe(400_000)
  await vrijgeven(tx, betaler, zaak)
  const betaling = await tx.selectFrom('betaling').selectAll().executeTakeFirstOrThrow()
  expect(betaling).toMatchObject({
    bedrag: 400_000,
    kenmerk: `${zaak.nummer}-1`,
    soort: 'voorschot',
    klaargezet_door: control.id,
    vrijgegeven_door: betaler.id,
  })
  const audit = await tx.selectFrom('audit').select('handeling').orderBy('id').execute()
  expect(audit.map(({ handeling }) => handeling)).toEqual([
    'betaling klaargezet',
    'betaling vrijgegeven',
  ])
  const [mail] = await tx.selectFrom('uitgaande_mail').select(['soort', 'gegevens']).execute()
  expect(mail?.soort).toBe('berichtwacht')
  expect(JSON.stringify(mail?.gegevens)).not.toMatch(/4\.000|400000|NL91/)
})

test('met de eerste betaling is de termijn om te betalen klaar: niemand wordt nog herinnerd (Awb 4:87)', async ({
  tx,
}) => {
  const { zaak, control, betaler } = await betaalbaar(tx)
  const door = { nu: buildActor(control).nu, gebruiker_id: control.id }
  await startTermijn(
    tx,
    {
      ...{ gemeente_id: 'elburg', aanvraag_id: zaak.id, soort: 'betaaltermijn', op: '2026-12-01' },
      ...{ lengte: { aantal: 6, eenheid: 'weken' }, grondslag: 'wet', artikel: 'Awb 4:87' },
    },
    door,
  )
  await klaarzetten(tx, control, zaak)
  expect((await findTermijn(tx, zaak.id, 'betaaltermijn'))?.gereed_op).toBeNull()
  await vrijgeven(tx, betaler, zaak)
  expect((await findTermijn(tx, zaak.id, 'betaaltermijn'))?.gereed_op).toBe('2026-12-01')
})

test('een termijn wordt eenmaal klaargezet', async ({ tx }) => {
  const { zaak, control } = await betaalbaar(tx)
  await klaarzetten(tx, control, zaak)
  await expect(klaarzetten(tx, control, zaak)).rejects.toThrow('al klaargezet')
  await klaarzetten(tx, control, zaak, 2)
  expect((await findSubsidie(tx, zaak.id))?.klaargezet).toBe(500_000)
})

test('wie een termijn klaarzette, geeft geen enkele termijn van de zaak vrij', async ({ tx }) => {
  const { zaak, control } = await betaalbaar(tx)
  const dubbel = await createMedewerker(tx, 'control', 'betaler')
  await klaarzetten(tx, dubbel, zaak)
  await klaarzetten(tx, control, zaak, 2)
  await expect(vrijgeven(tx, dubbel, zaak, 2)).rejects.toThrow(
    'al een rol die hier niet mee samengaat',
  )
})

test('wie in mandaat besliste, geeft de betaling niet vrij', async ({ tx }) => {
  const gemandateerde = await createMedewerker(tx, 'gemandateerde', 'betaler')
  const { zaak, control } = await betaalbaar(tx, { gemandateerde })
  await klaarzetten(tx, control, zaak)
  await expect(vrijgeven(tx, gemandateerde, zaak)).rejects.toThrow(
    'al een rol die hier niet mee samengaat',
  )
})

test('de klaarzetter zonder het recht betaler mag niet vrijgeven, en omgekeerd', async ({ tx }) => {
  const { zaak, control, betaler } = await betaalbaar(tx)
  await expect(klaarzetten(tx, betaler, zaak)).rejects.toMatchObject({ status: 403 })
  await klaarzetten(tx, control, zaak)
  await expect(vrijgeven(tx, control, zaak)).rejects.toMatchObject({ status: 403 })
})

test('zonder bevestigde rekening wordt niets klaargezet', async ({ tx }) => {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder)
  const control = await createMedewerker(tx, 'control')
  await expect(klaarzetten(tx, control, zaak)).rejects.toThrow('geen bevestigd rekeningnummer')
  await createRekening(tx, zaak, penvoerder)
  await expect(klaarzetten(tx, control, zaak)).rejects.toThrow('geen bevestigd rekeningnummer')
})

test('voor het besluit is verzonden wordt niets klaargezet', async ({ tx }) => {
  const { zaak, control } = await betaalbaar(tx, { bekend: false })
  await expect(klaarzetten(tx, control, zaak)).rejects.toThrow('nog niet verzonden')
})

test('geeft de aanvrager een andere rekening op, dan gaat de betaling pas na nieuwe controle en opnieuw klaarzetten', async ({
  tx,
}) => {
  const { zaak, control, betaler, penvoerder } = await betaalbaar(tx)
  await klaarzetten(tx, control, zaak)
  await tx
    .updateTable('rekening')
    .set({ vervallen_op: new Date('2026-12-01T10:00:00Z') })
    .execute()
  await expect(vrijgeven(tx, betaler, zaak)).rejects.toThrow('geen bevestigd rekeningnummer')
  const nieuw = await createRekening(tx, zaak, penvoerder, control)
  await expect(vrijgeven(tx, betaler, zaak)).rejects.toThrow('nog niet klaargezet')
  await klaarzetten(tx, control, zaak)
  await vrijgeven(tx, betaler, zaak)
  const betaling = await tx.selectFrom('betaling').select('rekening_id').executeTakeFirstOrThrow()
  expect(betaling.rekening_id).toBe(nieuw)
  expect((await findSubsidie(tx, zaak.id))?.klaargezet).toBe(400_000)
})

test('twee mensen geven tegelijk vrij: er is één vrijgave, één bericht, één mail', async ({
  db,
}) => {
  const { zaak, control, betaler } = await inTransaction((tx) => betaalbaar(tx))
  const tweede = await createMedewerker(db, 'betaler')
  await inTransaction((tx) => klaarzetten(tx, control, zaak))
  const uitslag = await Promise.allSettled(
    [betaler, tweede, betaler, tweede].map((wie) =>
      inTransaction((tx) => vrijgeven(tx, wie, zaak)),
    ),
  )
  expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const berichten = await db
    .selectFrom('bericht')
    .select('id')
    .where('soort', '=', 'betaling')
    .execute()
  expect(berichten).toHaveLength(1)
  expect(await db.selectFrom('uitgaande_mail').select('id').execute()).toHaveLength(1)
})

test('vijf keer tegelijk klaarzetten zet eenmaal klaar', async ({ db }) => {
  const { zaak } = await inTransaction((tx) => betaalbaar(tx))
  const mensen = await Promise.all([1, 2, 3, 4, 5].map(() => createMedewerker(db, 'control')))
  const uitslag = await Promise.allSettled(
    mensen.map((wie) => inTransaction((tx) => klaarzetten(tx, wie, zaak))),
  )
  expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect((await findSubsidie(db, zaak.id))?.klaargezet).toBe(400_000)
})
