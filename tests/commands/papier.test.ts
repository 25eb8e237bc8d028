import { sql } from 'kysely'
import { expect } from 'vitest'
import { papierBevestigen } from '../../app/commands/papier-bevestigen.server.ts'
import { papierIndienen } from '../../app/commands/papier-indienen.server.ts'
import { papierInvoeren } from '../../app/commands/papier-invoeren.server.ts'
import { findZaak } from '../../db/queries/zaak.ts'
import type { Papier } from '../../app/domain/papier/papier.schema.ts'
import { can, isVerlopen, schrijftSectie, type Gebruiker } from '../../app/domain/toegang.ts'
import { helpersecties } from '../../app/domain/toegang/toegangsrecht.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const papier: Papier = {
  regeling: 'elburg-innovatie',
  ontvangen_op: '2026-11-26',
  naam: 'Wim Zandbergen',
  email: 'wim.zandbergen@example.nl',
  titel: 'Schaakmiddag in het dorpshuis',
}
const registratie = { kanaal: 'post', ondertekend_als: 'W. Zandbergen', gezien: 'ja' } as const

async function invoer(tx: Tx, over: Partial<Papier> = {}) {
  const begeleider = await createMedewerker(tx, 'begeleider')
  const nummer = await papierInvoeren(tx, buildActor(begeleider), { ...papier, ...over })
  const zaak = await zaakVan(tx, begeleider, nummer)
  return { begeleider, nummer, zaak }
}

/** The rest of the paper, as the pages of the application keep it. */
async function vulIn(tx: Tx, id: string) {
  await sql`update aanvraag set gevraagd = 150000 where id = ${id}`.execute(tx)
  await sql`update partij set straat = 'Dorpsstraat', huisnummer = '4', postcode = '8081 AA', plaats = 'Elburg'
    where id = (select partij_id from deelname where aanvraag_id = ${id} and rol = 'penvoerder')`.execute(
    tx,
  )
}

async function zaakVan(tx: Tx, gebruiker: Gebruiker, nummer: string) {
  const zaak = await findZaak(tx, gebruiker, nummer)
  if (!zaak) throw new Error('Geen zaak')
  return zaak
}

async function wim(tx: Tx) {
  const { id } = await tx
    .selectFrom('gebruiker')
    .select('id')
    .where('email', '=', String(papier.email))
    .executeTakeFirstOrThrow()
  return { ...(await createGebruiker(tx)), id, email: String(papier.email), naam: papier.naam }
}

async function geregistreerd(tx: Tx, over: Partial<Papier> = {}) {
  const gedaan = await invoer(tx, over)
  await vulIn(tx, gedaan.zaak.id)
  await papierIndienen(tx, buildActor(gedaan.begeleider), gedaan.zaak, registratie)
  return gedaan
}

test('wie invoert is helper, de aanvrager is penvoerder en kan meekijken', async ({ tx }) => {
  const { begeleider, zaak } = await invoer(tx)
  const toegang = await tx
    .selectFrom('toegang')
    .select(['gebruiker_id', 'recht'])
    .where('aanvraag_id', '=', zaak.id)
    .orderBy('recht')
    .execute()
  expect(toegang).toEqual([
    { gebruiker_id: begeleider.id, recht: 'helper' },
    { gebruiker_id: (await wim(tx)).id, recht: 'penvoerder' },
  ])
})

test('zonder e-mailadres is er geen account, en gaat alles per post', async ({ tx }) => {
  const { zaak } = await geregistreerd(tx, { email: null })
  const { rows } = await sql<{ accounts: number; post: number; mails: number }>`select
    (select count(*)::int from toegang where aanvraag_id = ${zaak.id} and recht = 'penvoerder') as accounts,
    (select count(*)::int from taak where aanvraag_id = ${zaak.id} and soort = 'printen_en_verzenden') as post,
    (select count(*)::int from uitgaande_mail where aanvraag_id = ${zaak.id} and aan_adres like '%zandbergen%') as mails`.execute(
    tx,
  )
  expect(rows[0]).toEqual({ accounts: 0, post: 1, mails: 0 })
})

test('de dag van ontvangst telt: 8 weken na 26 november 2026 is 21 januari 2027 (Awb 4:13)', async ({
  tx,
}) => {
  const { zaak } = await geregistreerd(tx)
  const rij = await tx
    .selectFrom('aanvraag')
    .select(['status', 'uiterste_datum', 'ingediend_op'])
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(rij).toEqual({
    status: 'ingediend',
    uiterste_datum: '2027-01-21',
    ingediend_op: new Date('2026-11-26T11:00:00Z'),
  })
})

test('papier dat na sluiting kwam, wordt geregistreerd en gaat niet verloren', async ({ tx }) => {
  const { zaak } = await geregistreerd(tx, { regeling: 'elburg-innovatie-2017' })
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('ingediend')
})

test('papier zonder naam, adres of bedrag is nog geen aanvraag (Awb 4:2)', async ({ tx }) => {
  const { begeleider, zaak } = await invoer(tx)
  await expect(papierIndienen(tx, buildActor(begeleider), zaak, registratie)).rejects.toThrow(
    /postadres/,
  )
})

test('de aanvrager zegt zelf dat het klopt, een keer; wie invoerde kan dat niet', async ({
  tx,
}) => {
  const { begeleider, zaak, nummer } = await geregistreerd(tx)
  const aanvrager = await wim(tx)
  await expect(papierBevestigen(tx, buildActor(begeleider), zaak)).rejects.toMatchObject({
    status: 403,
  })
  const zijn = await zaakVan(tx, aanvrager, nummer)
  await papierBevestigen(tx, buildActor(aanvrager), zijn)
  await expect(papierBevestigen(tx, buildActor(aanvrager), zijn)).rejects.toThrow(/al bevestigd/)
})

test('alleen wie helpt registreert; een ander of een beoordelaar niet', async ({ tx }) => {
  const { zaak } = await invoer(tx)
  await vulIn(tx, zaak.id)
  for (const rol of ['begeleider', 'beoordelaar'] as const) {
    const ander = await createMedewerker(tx, rol)
    await expect(papierIndienen(tx, buildActor(ander), zaak, registratie)).rejects.toMatchObject({
      status: 403,
    })
  }
})

test('papier kan niet morgen zijn ontvangen, en niet de eigen aanvraag van wie invoert zijn', async ({
  tx,
}) => {
  const intake = await createMedewerker(tx, 'intake')
  const voer = (over: Partial<Papier>) =>
    papierInvoeren(tx, buildActor(intake), { ...papier, ...over })
  await expect(voer({ ontvangen_op: '2026-12-02' })).rejects.toThrow(/niet na vandaag/)
  await expect(voer({ email: intake.email })).rejects.toThrow(/Vraag een collega/)
  await expect(
    papierInvoeren(tx, buildActor(await createGebruiker(tx)), papier),
  ).rejects.toMatchObject({ status: 403 })
})

test('de dag van ontvangst staat vast, ook in de database', async ({ tx }) => {
  const { zaak } = await invoer(tx)
  await expect(
    sql`update papier set ontvangen_op = '2026-11-01' where aanvraag_id = ${zaak.id}`.execute(tx),
  ).rejects.toThrow(/staan vast/)
})

test('wie van papier invoert, schrijft elk onderdeel en wie er aanvraagt, zonder einddatum', async ({
  tx,
}) => {
  const { zaak } = await invoer(tx)
  for (const sectie of [...helpersecties, 'indiening'])
    expect(schrijftSectie(zaak, sectie), sectie).toBe(true)
  expect(isVerlopen(zaak, '2030-01-01')).toBe(false)
  expect(can(await createMedewerker(tx, 'intake'), 'aanvraag:indienen', zaak.zaakrecht)).toBe(false)
})
