import { sql } from 'kysely'
import { expect } from 'vitest'
import { mailkeuzeBewaren } from '../../app/commands/mailkeuze-bewaren.server.ts'
import { queueEmail } from '../../db/queries/outbox.ts'
import type { Email } from '../../emails/emails.ts'
import type { Gebruiker } from '../../app/domain/toegang.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createGebruiker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const afzender = { gemeente: 'Elburg', telefoon: '0525 00 00 00', demo: true }
const link = 'http://localhost:3000/mijn'
const partnernieuws: Email = { soort: 'partnernieuws', gegevens: { afzender, link } }
const berichtwacht: Email = {
  soort: 'berichtwacht',
  gegevens: { afzender, nummer: 'ELB-2026-00001', link },
}

async function mail(tx: Tx, { gemeente_id, email, naam }: Gebruiker, soort: Email) {
  await queueEmail(tx, { gemeente_id, aan: { naam, adres: email }, nu }, soort)
}

const postVan = (tx: Tx, { email }: Gebruiker) =>
  tx.selectFrom('uitgaande_mail').select('soort').where('aan_adres', '=', email).execute()

test('mail die iemand niet wil, gaat niet uit; wat moet wel', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  await mailkeuzeBewaren(tx, buildActor(noor), ['evaluatieplanwacht'])
  await mail(tx, noor, partnernieuws)
  await mail(tx, noor, berichtwacht)
  expect(await postVan(tx, noor)).toEqual([{ soort: 'berichtwacht' }])
})

test('wie zich bedenkt, krijgt de mail weer', async ({ tx }) => {
  const noor = await createGebruiker(tx)
  await mailkeuzeBewaren(tx, buildActor(noor), [])
  await mailkeuzeBewaren(tx, buildActor(noor), ['partnernieuws'])
  await mail(tx, noor, partnernieuws)
  expect(await postVan(tx, noor)).toEqual([{ soort: 'partnernieuws' }])
})

test('de keuze van de een geldt niet voor een ander met hetzelfde adres in een andere gemeente', async ({
  tx,
}) => {
  const noor = await createGebruiker(tx)
  const elders = await createGebruiker(tx, { gemeente_id: 'leusden', email: noor.email })
  await mailkeuzeBewaren(tx, buildActor(noor), [])
  await mail(tx, elders, partnernieuws)
  expect(await postVan(tx, noor)).toEqual([{ soort: 'partnernieuws' }])
})

test('verplichte mail laat zich ook in de database niet uitzetten', async ({ tx }) => {
  const { id: gebruiker_id, gemeente_id } = await createGebruiker(tx)
  await expect(
    sql`insert into mail_uit values (${gemeente_id}, ${gebruiker_id}, 'berichtwacht', ${nu})`.execute(
      tx,
    ),
  ).rejects.toThrow(/mail_uit_soort_check/)
})
