import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { bezorgingMislukt } from '../../app/commands/bezorging-mislukt.server.ts'
import { briefVerbeteren } from '../../app/commands/brief-verbeteren.server.ts'
import { herzendingVerzonden } from '../../app/commands/herzending-verzonden.server.ts'
import { verbeterbareTeksten } from '../../app/domain/besluit/verbetering.ts'
import { Refusal } from '../../app/lib/errors.ts'
import { loader as besluitAanvrager } from '../../app/routes/aanvragen.$nummer.besluit/route.tsx'
import { loader as zaakBesluit } from '../../app/routes/behandeling.$nummer.besluit/route.tsx'
import { loader as herzending } from '../../app/routes/behandeling.$nummer.besluit_.herzending/route.tsx'
import { loader as verbetering } from '../../app/routes/behandeling.$nummer.besluit_.verbetering/route.tsx'
import { findBesluit } from '../../db/queries/besluit.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { findOpenHerzending } from '../../db/queries/herzending.ts'
import { afwijkendeTermijnen, listTermijnen } from '../../db/queries/termijn.ts'
import { listVerzondenBrieven } from '../../db/queries/verzonden-brief.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { call, signIn } from '../helpers/routes.ts'
import { createVerleend } from '../helpers/verleend.ts'
import { asSuperuser, test } from '../helpers/test-db.ts'

const register = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }
const later = new Date('2026-12-08T09:00:00Z')
const codesVan = (error: unknown) =>
  error instanceof Refusal ? error.belemmeringen.map(({ code }) => code) : [error]

async function verstuurd(tx: Tx) {
  const penvoerder = await createGebruiker(tx)
  const zaak = await createVerleend(tx, penvoerder, { bekend: false })
  const { gemeente_id, id: aanvraag_id } = zaak
  await tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id,
      aanvraag_id,
      kanaal: 'digitaal',
      moment: nu,
      gebruiker_id: penvoerder.id,
    })
    .execute()
  const secretaris = await createMedewerker(tx, 'secretaris')
  const actor = buildActor(secretaris)
  await besluitBekendmaken(tx, actor, zaak, register)
  const [brief] = await listVerzondenBrieven(tx, zaak.id)
  return { zaak, penvoerder, secretaris, actor: { ...actor, nu: later }, brief: brief! }
}
const invoer = (brief: Parameters<typeof verbeterbareTeksten>[0], aan: string) => ({
  _versie: 1,
  reden: 'Uw adres klopte niet.',
  teksten: verbeterbareTeksten(brief).map(({ tekst }, nr) => ({ tekst: nr === 0 ? aan : tekst })),
})
const takenVan = (tx: Tx | Db, zaak: { id: string }) =>
  tx
    .selectFrom('taak')
    .select(['soort', 'omschrijving'])
    .where('aanvraag_id', '=', zaak.id)
    .where('gereed_op', 'is', null)
    .execute()

test('wat per e-mail niet aankomt, wordt een keer werk met een datum, en gaat per post', async ({
  tx,
}) => {
  const { zaak, actor, brief } = await verstuurd(tx)
  const bericht_id = brief.bericht_id!
  for (let keer = 0; keer < 2; keer++) await bezorgingMislukt(tx, { bericht_id, nu })
  expect(await takenVan(tx, zaak)).toEqual([
    {
      soort: 'opnieuw_versturen',
      omschrijving: `E-mail kwam niet aan. Brief per post versturen, uiterlijk 2 december 2026: ${zaak.nummer}`,
    },
  ])
  expect(
    await herzendingVerzonden(tx, actor, zaak, { verzonden_op: '2026-12-09' }).catch(codesVan),
  ).toEqual(['later'])
  await herzendingVerzonden(tx, actor, zaak, { verzonden_op: '2026-12-03' })
  expect(await takenVan(tx, zaak)).toEqual([])
  const besluit = await findBesluit(tx, zaak.id)
  expect([besluit?.kanaal, besluit?.verzonden_op, besluit?.bezwaar_tot]).toEqual([
    'post',
    '2026-12-03',
    '2027-01-14',
  ])
  expect(
    await herzendingVerzonden(tx, actor, zaak, { verzonden_op: '2026-12-03' }).catch(codesVan),
  ).toEqual(['verzonden'])
})

test('vanaf de tweede verzending begint de bezwaartermijn opnieuw, en dat staat in het grootboek (Awb 2:11)', async ({
  tx,
}) => {
  const { zaak, actor, brief } = await verstuurd(tx)
  const termijn = async () =>
    (await listTermijnen(tx, zaak.id)).find(({ soort }) => soort === 'bezwaartermijn')
  expect((await termijn())?.einddatum).toBe('2027-01-12')
  await bezorgingMislukt(tx, { bericht_id: brief.bericht_id!, nu })
  await herzendingVerzonden(tx, actor, zaak, { verzonden_op: '2026-12-08' })
  expect((await termijn())?.einddatum).toBe('2027-01-19')
  expect((await termijn())?.gebeurtenissen).toHaveLength(3)
  expect((await listBezwaarbaar(tx, zaak.id))[0]?.bezwaar_tot).toBe('2027-01-19')
  const afwijkend = []
  for await (const een of afwijkendeTermijnen(tx)) afwijkend.push(een)
  expect(afwijkend).toEqual([])
})

test('een verbetering is een nieuwe brief met een reden; de eerste blijft staan zoals hij was (Awb 2:12)', async ({
  tx,
}) => {
  const { zaak, actor, brief } = await verstuurd(tx)
  await briefVerbeteren(
    tx,
    actor,
    zaak,
    brief.besluit_id,
    invoer(brief.inhoud, 'Noor van Dijk\nKerkstraat 2'),
  )
  const [nieuw, oud, ...meer] = await listVerzondenBrieven(tx, zaak.id)
  expect(meer).toEqual([])
  expect(oud).toEqual(brief)
  expect(nieuw).toMatchObject({
    van: 'herzending',
    aanleiding: 'verbetering',
    reden: 'Uw adres klopte niet.',
    kanaal: 'digitaal',
    verzonden_op: '2026-12-08',
    eerder_op: '2026-12-01',
    bezwaar_tot: '2027-01-19',
  })
  expect(nieuw?.inhoud).toEqual({ ...brief.inhoud, aan: ['Noor van Dijk', 'Kerkstraat 2'] })
  const mails = await tx
    .selectFrom('uitgaande_mail')
    .select('gegevens')
    .where('bericht_id', '=', nieuw?.bericht_id ?? '')
    .execute()
  expect(mails).toHaveLength(1)
  expect(JSON.stringify(mails)).not.toMatch(/Koffie|5\.000|Noor/)
})

test('een verbetering van een brief die intussen is verbeterd, of van een vreemde, gaat niet door', async ({
  tx,
}) => {
  const { zaak, actor, brief } = await verstuurd(tx)
  const eens = (over = {}) =>
    briefVerbeteren(tx, actor, zaak, brief.besluit_id, {
      ...invoer(brief.inhoud, 'Kerkstraat 2'),
      ...over,
    })
  const coordinator = buildActor(await createMedewerker(tx, 'coordinator'))
  await expect(
    briefVerbeteren(tx, coordinator, zaak, brief.besluit_id, invoer(brief.inhoud, 'X')),
  ).rejects.toMatchObject({ status: 403 })
  await eens()
  expect(await eens().catch(codesVan)).toEqual(['intussen'])
  expect(
    await eens({ _versie: 2, teksten: invoer(brief.inhoud, 'U krijgt € 9.000,00').teksten }).catch(
      codesVan,
    ),
  ).toEqual(['bedrag'])
})

test('wie de eerste brief op papier kreeg, krijgt ook de verbeterde op papier', async ({ tx }) => {
  const { zaak, penvoerder, actor, brief } = await verstuurd(tx)
  await tx
    .insertInto('bereikbaarheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      kanaal: 'post',
      moment: later,
      gebruiker_id: penvoerder.id,
    })
    .execute()
  await briefVerbeteren(tx, actor, zaak, brief.besluit_id, invoer(brief.inhoud, 'Kerkstraat 2'))
  expect((await takenVan(tx, zaak)).map(({ soort }) => soort)).toEqual(['opnieuw_versturen'])
  expect((await findBesluit(tx, zaak.id))?.verzonden_op).toBe('2026-12-01')
  expect((await findOpenHerzending(tx, zaak.id))?.inhoud.aan).toEqual(['Kerkstraat 2'])
})

test('de aanvrager leest de nieuwe brief, en de eerste als een die niet meer telt; de gemeente ziet het bewijs', async ({
  db,
}) => {
  const { zaak, penvoerder, secretaris, brief, actor } = await db.transaction().execute(verstuurd)
  const params = { nummer: zaak.nummer }
  const cookie = await signIn(db, secretaris)
  const vraag = { cookie, params, path: `/x?besluit=${brief.besluit_id}` }
  expect(await (await call(verbetering, vraag)).text()).toContain('Naam en adres')
  expect((await call(herzending, { cookie, params })).status).toBe(303)
  await db
    .transaction()
    .execute((tx) =>
      briefVerbeteren(tx, actor, zaak, brief.besluit_id, invoer(brief.inhoud, 'Kerkstraat 2')),
    )
  const pagina = await call(besluitAanvrager, { cookie: await signIn(db, penvoerder), params })
  const { besluiten } = (await pagina.json()) as {
    besluiten: { brieven: { brief: { aan: string[]; kort: string[] } }[] }[]
  }
  expect(besluiten[0]?.brieven.map((een) => een.brief.aan[0])).toEqual([
    'Kerkstraat 2',
    brief.inhoud.aan[0],
  ])
  expect(besluiten[0]?.brieven[0]?.brief.kort[0]).toContain('Uw adres klopte niet.')
  expect(await (await call(zaakBesluit, { cookie, params })).text()).toContain(
    'De aanvrager opende het besluit',
  )
})

test('een verzonden herzending verandert niet meer, en er wacht er hoogstens een tegelijk', async ({
  db,
  database,
}) => {
  const { zaak, brief, actor } = await db.transaction().execute(verstuurd)
  await db
    .transaction()
    .execute((tx) =>
      briefVerbeteren(tx, actor, zaak, brief.besluit_id, invoer(brief.inhoud, 'Kerkstraat 2')),
    )
  await expect(
    asSuperuser(
      database.name,
      `update herzending set bezwaar_tot = '2030-01-01' where aanvraag_id = $1`,
      [zaak.id],
    ),
  ).rejects.toThrow(/verandert niet meer/)
  await expect(
    asSuperuser(database.name, `delete from herzending where aanvraag_id = $1`, [zaak.id]),
  ).rejects.toThrow(/alleen worden toegevoegd/)
  const wacht = `insert into herzending (gemeente_id, aanvraag_id, besluit_id, volgnummer, aanleiding, reden, klaargezet_op)
                 values ('elburg', $1, $2, $3, 'niet_aangekomen', 'x', now())`
  await asSuperuser(database.name, wacht, [zaak.id, brief.besluit_id, 3])
  await expect(asSuperuser(database.name, wacht, [zaak.id, brief.besluit_id, 4])).rejects.toThrow(
    /herzending_open/,
  )
})
