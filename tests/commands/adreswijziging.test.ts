import { sql } from 'kysely'
import { expect } from 'vitest'
import { adreswijzigingBesluiten } from '../../app/commands/adreswijziging-besluiten.server.ts'
import { adreswijzigingVragen } from '../../app/commands/adreswijziging-vragen.server.ts'
import { insertSessie } from '../../db/queries/sessie.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import { hashToken, newToken } from '../../app/lib/tokens.server.ts'
import type { Tx } from '../../db/db.ts'
import {
  buildActor,
  createConcept,
  createGebruiker,
  createMedewerker,
  nu,
} from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const nieuw = 'noor.nieuw@example.nl'

async function verzoek(tx: Tx) {
  const noor = await createGebruiker(tx)
  const begeleider = await createMedewerker(tx, 'begeleider')
  await vraag(tx, begeleider, noor.email)
  return { noor, begeleider, id: await openVerzoek(tx, noor) }
}

const vraag = (tx: Tx, door: Gebruiker, was: string, wordt = nieuw) =>
  adreswijzigingVragen(tx, buildActor(door), { was, wordt, vastgesteld: 'Aan de balie gezien.' })

async function openVerzoek(tx: Tx, { id }: Gebruiker) {
  const rij = await tx
    .selectFrom('adreswijziging')
    .select('id')
    .where('gebruiker_id', '=', id)
    .executeTakeFirstOrThrow()
  return rij.id
}

const besluit = (tx: Tx, door: Gebruiker, id: string, uitkomst: 'gewijzigd' | 'afgewezen') =>
  adreswijzigingBesluiten(tx, buildActor(door), id, { uitkomst })

const adresVan = async (tx: Tx, { id }: Gebruiker) =>
  (await tx.selectFrom('gebruiker').select('email').where('id', '=', id).executeTakeFirstOrThrow())
    .email

test('zolang geen tweede medewerker het controleerde, verandert er niets', async ({ tx }) => {
  const { noor, begeleider, id } = await verzoek(tx)
  expect(await adresVan(tx, noor)).toBe(noor.email)
  const zelf = await createMedewerker(tx, 'intake', 'begeleider')
  await expect(besluit(tx, begeleider, id, 'gewijzigd')).rejects.toMatchObject({ status: 403 })
  await besluit(tx, zelf, id, 'gewijzigd')
  expect(await adresVan(tx, noor)).toBe(nieuw)
})

test('wie het vroeg, controleert het niet zelf: ook de database weigert dat', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  const intake = await createMedewerker(tx, 'intake')
  await vraag(tx, intake, noor.email)
  const id = await openVerzoek(tx, noor)
  await expect(besluit(tx, intake, id, 'gewijzigd')).rejects.toThrow(/Een collega controleert/)
  await expect(
    sql`update adreswijziging set uitkomst = 'gewijzigd', besloten_door = gevraagd_door, besloten_op = ${nu}`.execute(
      tx,
    ),
  ).rejects.toThrow(/vier_ogen/)
})

test('na de wijziging is elke sessie weg en werkt geen link naar het oude adres meer', async ({
  tx,
}) => {
  const { noor, id } = await verzoek(tx)
  const { gemeente_id, id: gebruiker_id, email } = noor
  const verloopt_op = new Date('2026-12-01T10:00:00Z')
  await insertSessie(tx, {
    token_hash: hashToken(newToken()),
    gemeente_id,
    gebruiker_id,
    methode: 'link',
    aanvraag_id: null,
    nu,
    verloopt_op,
  })
  await tx
    .insertInto('inloglink')
    .values({
      token_hash: hashToken(newToken()),
      gemeente_id,
      email,
      aangemaakt_op: nu,
      verloopt_op,
    })
    .execute()
  await besluit(tx, await createMedewerker(tx, 'coordinator'), id, 'gewijzigd')
  const over = await sql<{ sessies: number; links: number }>`select
    (select count(*)::int from sessie where gebruiker_id = ${gebruiker_id}) as sessies,
    (select count(*)::int from inloglink where email = ${email}) as links`.execute(tx)
  expect(over.rows[0]).toEqual({ sessies: 0, links: 0 })
})

test('beide adressen horen ervan, en wat iemand heeft verhuist mee', async ({ tx }) => {
  const { noor, id } = await verzoek(tx)
  const { id: aanvraag } = await createConcept(tx, noor)
  await tx
    .updateTable('deelname')
    .set({ email: noor.email })
    .where('aanvraag_id', '=', aanvraag)
    .execute()
  await besluit(tx, await createMedewerker(tx, 'intake'), id, 'gewijzigd')
  const post = await tx
    .selectFrom('uitgaande_mail')
    .select('aan_adres')
    .where('soort', '=', 'adresgewijzigd')
    .execute()
  expect(post.map(({ aan_adres }) => aan_adres).sort()).toEqual([nieuw, noor.email].sort())
  const { email } = await tx
    .selectFrom('deelname')
    .select('email')
    .where('aanvraag_id', '=', aanvraag)
    .executeTakeFirstOrThrow()
  expect(email).toBe(nieuw)
})

test('een adres waarmee al iemand inlogt, een collega, een onbekende en uzelf: geen van alle', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const ander = await createGebruiker(tx)
  const intake = await createMedewerker(tx, 'intake')
  const collega = await createMedewerker(tx, 'coordinator')
  await expect(vraag(tx, intake, noor.email, ander.email)).rejects.toThrow(/logt al iemand in/)
  await expect(vraag(tx, intake, collega.email)).rejects.toThrow(/collega/)
  await expect(vraag(tx, intake, intake.email)).rejects.toThrow()
  await expect(vraag(tx, intake, 'niemand@example.nl')).rejects.toThrow(/kennen niemand/)
  await expect(vraag(tx, noor, ander.email)).rejects.toMatchObject({ status: 403 })
})

test('twee verzoeken tegelijk voor dezelfde persoon: er ligt er een', async ({ tx }) => {
  const { noor, begeleider } = await verzoek(tx)
  await expect(vraag(tx, begeleider, noor.email, 'nog.een@example.nl')).rejects.toThrow(/ligt al/)
})

test('een collega van een andere gemeente ziet het verzoek niet', async ({ tx }) => {
  const { noor, id } = await verzoek(tx)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['intake'] })
  await expect(besluit(tx, elders, id, 'gewijzigd')).rejects.toMatchObject({ status: 404 })
  expect(await adresVan(tx, noor)).toBe(noor.email)
})

test('een besloten verzoek verandert niet meer', async ({ tx }) => {
  const { id } = await verzoek(tx)
  const intake = await createMedewerker(tx, 'intake')
  await besluit(tx, intake, id, 'afgewezen')
  await expect(besluit(tx, intake, id, 'gewijzigd')).rejects.toThrow(/al over besloten/)
  await expect(
    sql`update adreswijziging set uitkomst = 'gewijzigd' where id = ${id}`.execute(tx),
  ).rejects.toThrow(/verandert niet meer/)
})
