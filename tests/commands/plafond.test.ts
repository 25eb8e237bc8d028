import { expect } from 'vitest'
import { besluitInMandaat } from '../../app/commands/besluit-in-mandaat.server.ts'
import { plafondPubliceren } from '../../app/commands/plafond-publiceren.server.ts'
import type { Plafondversie } from '../../app/domain/plafond/plafond.schema.ts'
import { Refusal } from '../../app/lib/errors.ts'
import type { Tx } from '../../db/db.ts'
import { findBesluit } from '../../db/queries/besluit.ts'
import { listPlafondstanden } from '../../db/queries/prognose.ts'
import { findPlafond } from '../../db/queries/plafond.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildActor, createGebruiker, createMedewerker } from '../helpers/factories.ts'
import { buildBesluit, createVoorstelzaak } from '../helpers/voorstel.ts'
import { createVerleend } from '../helpers/verleend.ts'
import { test } from '../helpers/test-db.ts'

const waar = { regeling_id: 'elburg-innovatie', periode: 2026 }
const pot = { gemeente_id: 'elburg', ...waar }
const lager = (bedrag: number, over: Partial<Plafondversie> = {}): Plafondversie => ({
  bedrag,
  bekendgemaakt_op: '2026-12-01',
  bron: 'raadsbesluit',
  bronvermelding: 'Raadsbesluit van 30 november, Gemeenteblad 2026, 12',
  reden: 'De begroting is bijgesteld.',
  regels: [{ omschrijving: 'Sociaal domein', bedrag }],
  verlaagt_eerdere: false,
  aankondiging: '',
  _versie: 1,
  ...over,
})

/** A proposal of € 5.000 on a case filed on the first of December, and who may decide on it. */
async function createZaak(tx: Tx) {
  const zaak = await createVoorstelzaak(tx, {
    penvoerder: await createGebruiker(tx),
    lezer: await createMedewerker(tx, 'coordinator'),
    volledig_op: '2026-12-01',
    gevraagd: 500_000,
  })
  return { zaak, beslisser: buildActor(await createMedewerker(tx, 'gemandateerde')) }
}

test('een verlaging na de indiening raakt de aanvraag niet; het besluit houdt het plafond van toen (Awb 4:27)', async ({
  tx,
}) => {
  const { zaak, beslisser } = await createZaak(tx)
  const beheerder = buildActor(await createMedewerker(tx, 'beheerder'))
  await plafondPubliceren(tx, beheerder, waar, lager(400_000))
  await besluitInMandaat(tx, beslisser, zaak, buildBesluit())
  expect(await findPlafond(tx, pot)).toMatchObject({
    bedrag: 400_000,
    vastgelegd: 500_000,
    beschermd: 10_000_000,
  })
  const besluit = await tx
    .selectFrom('besluit')
    .select(['plafond_versie', 'plafond_bedrag', 'plafond_vastgelegd'])
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirst()
  expect(besluit).toEqual({
    plafond_versie: 2,
    plafond_bedrag: 10_000_000,
    plafond_vastgelegd: 500_000,
  })
})

test('een aangekondigde verlaging uit de begroting raakt haar wel (Awb 4:28)', async ({ tx }) => {
  const { zaak, beslisser } = await createZaak(tx)
  const beheerder = buildActor(await createMedewerker(tx, 'beheerder'))
  const verlaging = { verlaagt_eerdere: true, aankondiging: 'Bij het plafond van 2025' }
  await plafondPubliceren(tx, beheerder, waar, lager(400_000, verlaging))
  await expect(besluitInMandaat(tx, beslisser, zaak, buildBesluit())).rejects.toThrow(
    'Het plafond laat dit niet toe',
  )
  expect(await findBesluit(tx, zaak.id)).toBeUndefined()
})

test('twee die tegelijk publiceren: de tweede leest eerst de versie van de eerste', async ({
  tx,
}) => {
  const beheerder = buildActor(await createMedewerker(tx, 'beheerder'))
  await plafondPubliceren(tx, beheerder, waar, lager(9_000_000))
  const tweede = await plafondPubliceren(tx, beheerder, waar, lager(8_000_000)).catch(
    (reden: unknown) => reden,
  )
  expect(tweede).toMatchObject({ status: 409 })
})

test('wie aanvragen beoordeelt of een andere gemeente beheert, verandert geen plafond', async ({
  tx,
}) => {
  for (const rol of ['coordinator', 'control', 'collegelid'] as const) {
    const actor = buildActor(await createMedewerker(tx, rol))
    await expect(plafondPubliceren(tx, actor, waar, lager(1))).rejects.toMatchObject({
      status: 403,
    })
  }
  const elders = buildActor(
    await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['beheerder'] }),
  )
  await expect(plafondPubliceren(tx, elders, waar, lager(1))).rejects.toMatchObject({ status: 404 })
})

test('een ronde die begon, wordt niet kleiner voor wie meedoet', async ({ tx }) => {
  const actor = buildActor(
    await createGebruiker(tx, { gemeente_id: 'leusden', rollen: ['beheerder'] }),
  )
  const leusden = { regeling_id: 'leusden-saamhorigheid', periode: 2027 }
  const fout = await plafondPubliceren(tx, actor, leusden, lager(4_000_000)).catch(
    (reden: unknown) => reden,
  )
  expect(fout instanceof Refusal && fout.belemmeringen.map(({ code }) => code)).toEqual([
    'ronde-loopt',
  ])
  expect(await plafondPubliceren(tx, actor, leusden, lager(6_000_000))).toBe(2)
})

test('de prognose telt wat is gevraagd, voorgesteld, toegezegd en in behandeling is', async ({
  db,
}) => {
  await db.transaction().execute(async (tx) => {
    await createVerleend(tx, await createGebruiker(tx), { verleend: 300_000 })
    await createZaak(tx)
  })
  const [stand] = await listPlafondstanden(db, 'elburg', waar)
  expect(stand).toMatchObject({
    bedrag: 10_000_000,
    vastgelegd: 300_000,
    aantal: 2,
    gevraagd: 1_000_000,
    voorgesteld: 500_000,
    voorgesteld_aantal: 1,
    in_beoordeling: 0,
    toegezegd_aantal: 1,
    betaald: 0,
    vrijgevallen: 0,
  })
  expect(await listPlafondstanden(db, 'leusden', waar)).toEqual([])
  expect(await verifyGeld(db)).toEqual([])
})
