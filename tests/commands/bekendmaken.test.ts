import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { besluitNemen } from '../../app/commands/besluit-nemen.server.ts'
import { briefVerzonden } from '../../app/commands/brief-verzonden.server.ts'
import { findBesluit, listOnverzondenBesluiten } from '../../db/queries/besluit.ts'
import { listTermijnen } from '../../db/queries/termijn.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Tx } from '../../db/db.ts'
import type { Besluitinvoer } from '../../app/domain/besluit/besluit.schema.ts'
import { buildActor } from '../helpers/factories.ts'
import { buildBesluit, createGeagendeerd } from '../helpers/voorstel.ts'
import { test } from '../helpers/test-db.ts'

const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]
const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }

async function createBesloten(tx: Tx, over: Partial<Besluitinvoer> = {}) {
  const alles = await createGeagendeerd(tx)
  await besluitNemen(tx, buildActor(alles.eerste), alles.punt, buildBesluit(over))
  return { ...alles, actor: buildActor(alles.secretaris) }
}
const perPost = async (tx: Tx, zaak: { id: string }, gebruiker_id: string) =>
  tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      kanaal: 'post',
      moment: new Date(),
      gebruiker_id,
    })
    .execute()
const statusVan = async (tx: Tx, { id }: { id: string }) =>
  (await tx.selectFrom('aanvraag').select('status').where('id', '=', id).executeTakeFirstOrThrow())
    .status
const tel = async (tx: Tx, tabel: 'publicatie' | 'bekendmaking' | 'bericht') =>
  Number(
    (
      await tx
        .selectFrom(tabel)
        .select(sql<number>`count(*)`.as('n'))
        .executeTakeFirst()
    )?.n,
  )

test('wat besloten is, staat op de lijst van wat nog weg moet tot het is verstuurd', async ({
  tx,
}) => {
  const { zaak, actor } = await createBesloten(tx)
  const nogWeg = async () =>
    (await listOnverzondenBesluiten(tx, 'elburg')).map(({ nummer }) => nummer)
  expect(await nogWeg()).toEqual([zaak.nummer])
  expect(await listOnverzondenBesluiten(tx, 'leusden')).toEqual([])
  await besluitBekendmaken(tx, actor, zaak, register)
  expect(await nogWeg()).toEqual([])
})

test('wie digitaal koos, krijgt het besluit in het portaal en een mail die niets verklapt', async ({
  tx,
}) => {
  const { zaak, actor } = await createBesloten(tx)
  await besluitBekendmaken(tx, actor, zaak, register)
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.kanaal, besluit?.verzonden_op, besluit?.bezwaar_tot]).toEqual([
    'digitaal',
    '2026-12-01',
    '2027-01-12',
  ])
  expect(await statusVan(tx, zaak)).toBe('verleend')
  const [mail, ...meer] = await tx
    .selectFrom('uitgaande_mail')
    .select(['soort', 'gegevens'])
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', '=', 'berichtwacht')
    .execute()
  expect(meer).toEqual([])
  const tekst = JSON.stringify(mail)
  expect(tekst).toContain(`/aanvragen/${zaak.nummer}/besluit`)
  expect(tekst).not.toMatch(/verleen|geweigerd|5\.000|Koffie|Noor/)
})

test('voor de verzending is er voor de aanvrager nog geen besluit', async ({ tx }) => {
  const { zaak } = await createBesloten(tx)
  expect(await statusVan(tx, zaak)).toBe('besloten')
  expect((await findBesluit(tx, zaak.id))?.verzonden_op).toBeNull()
  expect(await tel(tx, 'publicatie')).toBe(0)
})

test('met de verzending eindigt de beslistermijn en beginnen bezwaar, betaling en verantwoording', async ({
  tx,
}) => {
  const { zaak, actor } = await createBesloten(tx)
  await besluitBekendmaken(tx, actor, zaak, register)
  const termijnen = await listTermijnen(tx, zaak.id)
  const beslistermijn = termijnen.find(({ soort }) => soort === 'beslistermijn')
  expect(beslistermijn?.gereed_op).toBe('2026-12-01')
  const begonnen = termijnen.filter(({ soort }) => soort !== 'beslistermijn')
  expect(begonnen.map(({ soort }) => soort).sort()).toEqual([
    'betaaltermijn',
    'bezwaartermijn',
    'vaststellingsaanvraag',
  ])
  const besluit = await findBesluit(tx, zaak.id)
  expect(new Set(begonnen.map(({ verwijst_naar }) => verwijst_naar))).toEqual(
    new Set([besluit?.id]),
  )
})

test('in het register komen titel en samenvatting, en nooit de naam van een inwoner', async ({
  tx,
}) => {
  const { zaak, actor, penvoerder } = await createBesloten(tx)
  expect(
    await besluitBekendmaken(tx, actor, zaak, {
      ...register,
      samenvatting: `${penvoerder.naam} schenkt koffie.`,
    }).catch(codesVan),
  ).toEqual(['naam'])
  expect(
    await besluitBekendmaken(tx, actor, zaak, { titel: null, samenvatting: null }).catch(codesVan),
  ).toEqual(['publicatie'])
  await besluitBekendmaken(tx, actor, zaak, register)
  const rij = await tx
    .selectFrom('publicatie')
    .select(['titel', 'samenvatting'])
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(rij).toEqual(register)
})

test('wie post koos, krijgt een brief: het besluit telt vanaf de dag waarop die is verstuurd', async ({
  tx,
}) => {
  const { zaak, actor, penvoerder } = await createBesloten(tx)
  await perPost(tx, zaak, penvoerder.id)
  await besluitBekendmaken(tx, actor, zaak, { titel: null, samenvatting: null })
  expect([await statusVan(tx, zaak), await tel(tx, 'bekendmaking')]).toEqual(['besloten', 0])
  expect(
    await besluitBekendmaken(tx, actor, zaak, { titel: null, samenvatting: null }).catch(codesVan),
  ).toEqual(['al-klaar'])

  const later = { ...actor, nu: new Date('2026-12-04T15:00:00Z') }
  expect(
    await briefVerzonden(tx, later, zaak, { ...register, verzonden_op: '2026-12-05' }).catch(
      codesVan,
    ),
  ).toEqual(['later'])
  await briefVerzonden(tx, later, zaak, { ...register, verzonden_op: '2026-12-03' })
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.kanaal, besluit?.verzonden_op, besluit?.bezwaar_tot]).toEqual([
    'post',
    '2026-12-03',
    '2027-01-14',
  ])
  expect(await statusVan(tx, zaak)).toBe('verleend')
  const open = await tx.selectFrom('taak').select('id').where('gereed_op', 'is', null).execute()
  expect(open).toEqual([])
})

test('een weigering wordt bekendgemaakt en komt niet in het register', async ({ tx }) => {
  const { zaak, actor } = await createBesloten(tx, {
    uitkomst: 'weigeren',
    afwijking: 'Anders gezien.',
    weigeringsgrond: 'voorwaarde',
    wat_wel_kan: 'Zoek een partner.',
  })
  await besluitBekendmaken(tx, actor, zaak, { titel: null, samenvatting: null })
  expect([await statusVan(tx, zaak), await tel(tx, 'publicatie')]).toEqual(['geweigerd', 0])
})

test('alleen de secretaris verstuurt, en maar één keer', async ({ tx }) => {
  const { zaak, actor, eerste, coordinator } = await createBesloten(tx)
  for (const persoon of [eerste, coordinator])
    await expect(besluitBekendmaken(tx, buildActor(persoon), zaak, register)).rejects.toMatchObject(
      { status: 403 },
    )
  await besluitBekendmaken(tx, actor, zaak, register)
  expect(await besluitBekendmaken(tx, actor, zaak, register).catch(codesVan)).toEqual(['verzonden'])
  expect(await tel(tx, 'bekendmaking')).toBe(1)
})

test('een verlening aan een burgerinitiatief telt mee in de indicator van het plan', async ({
  tx,
}) => {
  await createBesloten(tx)
  await sql`set constraints all immediate`.execute(tx)
  const { verleend } = await tx
    .selectFrom('indicator_telling')
    .select('verleend')
    .where('gemeente_id', '=', 'elburg')
    .where('jaar', '=', 2026)
    .executeTakeFirstOrThrow()
  expect(verleend).toBe(1)
})
