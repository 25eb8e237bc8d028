import { expect } from 'vitest'
import { hashVoorlegtekst, tekstVoorleggen } from '../../app/commands/tekst-voorleggen.server.ts'
import { isGewijzigd } from '../../app/domain/samenwerkingsverband/verschil.ts'
import { voorlegtekst } from '../../app/domain/samenwerkingsverband/voorlegtekst.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Tx } from '../../db/db.ts'
import { getAanvraaginhoud } from '../../db/queries/aanvraaginhoud.ts'
import { findVoorlegging } from '../../db/queries/voorlegging.ts'
import { buildActor, createMeeschrijver, createConcept } from '../helpers/factories.ts'
import { createSamenwerking } from '../helpers/samenwerking.ts'
import { test } from '../helpers/test-db.ts'

async function isNuGewijzigd(tx: Tx, id: string) {
  const laatste = await findVoorlegging(tx, id)
  if (!laatste) throw new Error('Er is niets voorgelegd')
  const nu = voorlegtekst(await getAanvraaginhoud(tx, id), laatste.inhoud.regeling)
  return isGewijzigd(laatste.inhoud, nu)
}

test('wat is voorgelegd, staat vast met een controlegetal ernaast', async ({ tx }) => {
  const { id, nummer, actor } = await createSamenwerking(tx)
  await tekstVoorleggen(tx, actor, nummer)
  const tekst = await findVoorlegging(tx, id)
  expect(tekst).toMatchObject({ versie: 1, inhoud: { titel: 'Koffie op de hoek' } })
  expect(tekst?.hash).toBe(tekst && hashVoorlegtekst(tekst.inhoud))
  await expect(
    tx.updateTable('voorlegging').set({ versie: 9 }).where('aanvraag_id', '=', id).execute(),
  ).rejects.toThrow(/permission denied|kan alleen worden toegevoegd/)
})

test('een partner met een e-mailadres krijgt een mail waarin niets over de inhoud staat', async ({
  tx,
}) => {
  const { nummer, actor, partner } = await createSamenwerking(tx)
  await tekstVoorleggen(tx, actor, nummer)
  const mails = await tx
    .selectFrom('uitgaande_mail')
    .select(['soort', 'gegevens'])
    .where('aan_adres', '=', partner.email)
    .execute()
  expect(mails.map(({ soort }) => soort)).toEqual(['tekstvoorgelegd'])
  expect(JSON.stringify(mails)).not.toMatch(/Koffie|Hassan|Noor|5\.?000/)
})

test('een ander telefoonnummer is geen wijziging, een ander bedrag wel', async ({ tx }) => {
  const { id, nummer, actor, partij_id } = await createSamenwerking(tx)
  await tekstVoorleggen(tx, actor, nummer)
  const telefoon = { telefoon: '0612345678' }
  await tx.updateTable('partij').set(telefoon).where('id', '=', partij_id).execute()
  expect(await isNuGewijzigd(tx, id)).toBe(false)
  await expect(tekstVoorleggen(tx, actor, nummer)).rejects.toThrow(/ligt al voor/)

  await tx.updateTable('aanvraag').set({ gevraagd: 600_000 }).where('id', '=', id).execute()
  expect(await isNuGewijzigd(tx, id)).toBe(true)
  await tekstVoorleggen(tx, actor, nummer)
  expect(await findVoorlegging(tx, id)).toMatchObject({ versie: 2, inhoud: { gevraagd: 600_000 } })
})

test('alleen de penvoerder legt voor, en niet zonder partner', async ({ tx }) => {
  const { id, nummer, penvoerder, actor } = await createSamenwerking(tx)
  const schrijver = buildActor(await createMeeschrijver(tx, id))
  await expect(tekstVoorleggen(tx, schrijver, nummer)).rejects.toMatchObject({ status: 403 })
  const alleen = await createConcept(tx, penvoerder)
  await expect(tekstVoorleggen(tx, actor, alleen.nummer)).rejects.toThrow(Refusal)
})
