import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingOpenen } from '../../app/commands/wijziging-openen.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import { leesFilter } from '../../app/domain/behandeling/werklijst.ts'
import type { Tx } from '../../db/db.ts'
import { listBetaaltermijnen } from '../../db/queries/betaling.ts'
import { findOnverzondenBesluit, listBesluiten } from '../../db/queries/besluit.ts'
import { findPlafond } from '../../db/queries/plafond.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { getWerkbank } from '../../db/queries/werkbank.ts'
import { werklijst } from '../../db/queries/werklijst.ts'
import { euro } from '../../app/domain/opmaak.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildActor, createGebruiker, createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel, createLopend, dagenLater, reden } from '../helpers/wijziging.ts'

const pot = { gemeente_id: 'elburg', regeling_id: 'elburg-innovatie', periode: 2026 }
const geldstand = (tx: Tx, id: string) =>
  tx
    .selectFrom('subsidie')
    .select(['verleend', 'klaargezet', 'vastgesteld', 'teruggevorderd'])
    .where('aanvraag_id', '=', id)
    .executeTakeFirstOrThrow()

test('op verzoek lager: het plafond krijgt terug, het betaalschema begint opnieuw, de brief gaat eruit', async ({
  tx,
}) => {
  const { zaak, ontvanger, jurist, beslisser, secretaris } = await createLopend(tx)
  const voor = await findPlafond(tx, pot)
  await wijzigingVragen(tx, ontvanger, zaak, {
    gevraagd: 'wijzigen',
    bedrag: 400_000,
    eind_op: null,
    reden,
  })
  expect((await findTermijn(tx, zaak.id, 'wijzigingsbesluit'))?.einddatum).toBe('2027-01-27')
  await wijzigingsvoorstelOpstellen(
    tx,
    jurist,
    zaak,
    buildWijzigingsvoorstel({ eind_op: '2028-01-31' }),
  )
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await sql`set constraints all immediate`.execute(tx)
  expect(await geldstand(tx, zaak.id)).toMatchObject({ verleend: 400_000, teruggevorderd: 0 })
  expect((await findPlafond(tx, pot))?.vastgelegd).toBe((voor?.vastgelegd ?? 0) - 100_000)
  expect(
    (await listBetaaltermijnen(tx, zaak.id)).map(({ volgnummer, bedrag, vanaf }) => [
      volgnummer,
      bedrag,
      vanaf,
    ]),
  ).toEqual([
    [3, 240_000, '2026-12-01'],
    [4, 160_000, '2027-06-01'],
  ])
  const besluit = await findOnverzondenBesluit(tx, zaak.id)
  const brief = JSON.stringify(besluit?.inhoud)
  expect(brief).toContain(`wordt ${euro(400_000)}`)
  expect(brief).toContain(reden)
  expect(brief).not.toContain('Awb 4:57')
  // the municipality's own words beside what is fixed
  expect(besluit?.inhoud.slot?.join()).toContain('Plannen veranderen soms')
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  const { status, eind_op } = await tx
    .selectFrom('aanvraag')
    .select(['status', 'eind_op'])
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect([status, eind_op]).toEqual(['verleend', '2028-01-31'])
  expect((await findTermijn(tx, zaak.id, 'wijzigingsbesluit'))?.gereed_op).toBe('2026-12-02')
  expect((await listBesluiten(tx, zaak.id))[0]).toMatchObject({
    soort: 'wijziging',
    bezwaar_tot: '2027-01-13',
  })
})

test('een verzoek om wijziging staat in de werklijst tot het besluit is verstuurd, en wacht op een voorstel (Awb 4:13)', async ({
  tx,
}) => {
  const { zaak, ontvanger, jurist, beslisser, secretaris } = await createLopend(tx)
  const intake = await createMedewerker(tx, 'intake')
  await tx.updateTable('termijn').set({ gereed_op: '2026-12-01' }).execute()
  const rij = async () => {
    const rijen = await werklijst(
      tx,
      intake,
      leesFilter(new URLSearchParams()),
      dagenLater(1),
    ).execute()
    return rijen.find(({ id }) => id === zaak.id)
  }
  const taken = async ({ gebruiker } = jurist) =>
    (await getWerkbank(tx, gebruiker, [], '2026-12-02')).taken.map(({ soort }) => soort)
  expect([await rij(), await taken()]).toEqual([undefined, []])
  const vraag = { gevraagd: 'wijzigen', bedrag: 400_000, eind_op: null, reden } as const
  await wijzigingVragen(tx, ontvanger, zaak, vraag)
  expect(await rij()).toMatchObject({
    status: 'verleend',
    werkdatum: '2027-01-27',
    eerste_soort: 'wijzigingsbesluit',
    wijziging: { tot: '2027-01-27' },
    wijziging_loopt: true,
  })
  expect(await taken()).toEqual(['wijziging'])
  expect(await taken(beslisser)).toEqual([])
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel())
  expect(await taken()).toEqual([])
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  expect(await rij()).toMatchObject({ wijziging_loopt: true, werkdatum: '2027-01-27' })
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  expect(await rij()).toBeUndefined()
})

test('intrekken uit eigen beweging: eerst horen, dan besluiten; wat is betaald komt terug (4:48, 4:57)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser, secretaris } = await createLopend(tx)
  await betaald(tx, zaak.id, 300_000)
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  const intrekken = buildWijzigingsvoorstel({
    uitkomst: 'intrekken',
    grond: 'activiteiten',
    bedrag: null,
  })
  await expect(wijzigingsvoorstelOpstellen(tx, jurist, zaak, intrekken)).rejects.toThrow(
    'Vraag eerst wat de aanvrager',
  )
  const waarvoor = { voor: 'intrekking' as const, grond: 'activiteiten' }
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor,
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, intrekken)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  expect(await geldstand(tx, zaak.id)).toEqual({
    verleend: 0,
    klaargezet: 300_000,
    vastgesteld: null,
    teruggevorderd: 300_000,
  })
  expect(
    (await listBetaaltermijnen(tx, zaak.id)).filter(({ betaling_id }) => betaling_id === null),
  ).toEqual([])
  const brief = JSON.stringify((await findOnverzondenBesluit(tx, zaak.id))?.inhoud)
  for (const tekst of [
    euro(300_000),
    'artikel 4:48 lid 1 onder a',
    'artikel 4:57',
    'In november al gesproken.',
    'daarin staat op welke rekening u betaalt',
    'De gebiedsmakelaar denkt graag met u mee',
  ])
    expect(brief).toContain(tekst)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  const { status } = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(status).toBe('gesloten')
})

test('een wijziging uit eigen beweging verandert niets aan de termijn van een eerder verzoek', async ({
  tx,
}) => {
  const { zaak, ontvanger, jurist, beslisser, secretaris } = await createLopend(tx)
  const niets = { titel: null, samenvatting: null }
  await wijzigingVragen(tx, ontvanger, zaak, {
    gevraagd: 'wijzigen',
    bedrag: 400_000,
    eind_op: null,
    reden,
  })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel({}))
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  const daarna = { nu: dagenLater(30) }
  const [nogmaals, ander, verzender] = [jurist, beslisser, secretaris].map((wie) => ({
    ...wie,
    ...daarna,
  }))
  await wijzigingOpenen(tx, nogmaals!, zaak, { gevraagd: 'wijzigen', reden })
  const langer = { bedrag: null, eind_op: '2028-01-31', grond: 'omstandigheden' }
  await wijzigingsvoorstelOpstellen(tx, nogmaals!, zaak, buildWijzigingsvoorstel(langer))
  await wijzigingBesluiten(tx, ander!, zaak, 1)
  await besluitBekendmaken(tx, verzender!, zaak, niets)
  expect((await findTermijn(tx, zaak.id, 'wijzigingsbesluit'))?.gereed_op).toBe('2026-12-02')
})

/** As if this was paid; the guards of the counters look at the payments themselves. */
async function betaald(tx: Tx, aanvraag_id: string, bedrag: number) {
  await tx
    .updateTable('subsidie')
    .set({ klaargezet: bedrag })
    .where('aanvraag_id', '=', aanvraag_id)
    .execute()
}

test('een verhoging gaat achter iedereen die nog op een eerste besluit wacht', async ({ tx }) => {
  const { zaak, ontvanger, jurist, beslisser } = await createLopend(tx)
  await wijzigingVragen(tx, ontvanger, zaak, {
    gevraagd: 'wijzigen',
    bedrag: 600_000,
    eind_op: null,
    reden,
  })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, buildWijzigingsvoorstel({ bedrag: 600_000 }))
  await tx
    .updateTable('plafond')
    .set((eb) => ({ vastgelegd: eb('bedrag', '-', 99_999) }))
    .where('regeling_id', '=', pot.regeling_id)
    .where('periode', '=', 2026)
    .execute()
  await expect(wijzigingBesluiten(tx, beslisser, zaak, 1)).rejects.toThrow(
    'Het plafond laat dit niet toe',
  )
})

test('een verhoging legt vast wat erbij komt', async ({ db }) => {
  const id = await db.transaction().execute(async (tx) => {
    const { zaak, ontvanger, jurist, beslisser } = await createLopend(tx)
    await wijzigingVragen(tx, ontvanger, zaak, {
      gevraagd: 'wijzigen',
      bedrag: 600_000,
      eind_op: null,
      reden,
    })
    await wijzigingsvoorstelOpstellen(
      tx,
      jurist,
      zaak,
      buildWijzigingsvoorstel({ bedrag: 600_000 }),
    )
    await wijzigingBesluiten(tx, beslisser, zaak, 1)
    return zaak.id
  })
  expect(await db.transaction().execute((tx) => geldstand(tx, id))).toMatchObject({
    verleend: 600_000,
  })
  expect(await verifyGeld(db)).toEqual([])
})

test('wie voorstelt beslist niet, en een ouder voorstel telt niet', async ({ tx }) => {
  const { zaak, ontvanger, beslisser } = await createLopend(tx)
  const beide = buildActor(await createMedewerker(tx, 'jurist', 'gemandateerde'), {
    nu: dagenLater(1),
  })
  await wijzigingVragen(tx, ontvanger, zaak, {
    gevraagd: 'wijzigen',
    bedrag: 400_000,
    eind_op: null,
    reden,
  })
  await wijzigingsvoorstelOpstellen(tx, beide, zaak, buildWijzigingsvoorstel({}))
  await expect(wijzigingBesluiten(tx, beide, zaak, 1)).rejects.toThrow('Een ander beslist erover')
  await wijzigingsvoorstelOpstellen(tx, beide, zaak, buildWijzigingsvoorstel({ bedrag: 450_000 }))
  await expect(wijzigingBesluiten(tx, beslisser, zaak, 1)).rejects.toMatchObject({ status: 409 })
  await wijzigingBesluiten(tx, beslisser, zaak, 2)
  await expect(wijzigingBesluiten(tx, beslisser, zaak, 2)).rejects.toThrow(
    'Er wacht geen wijziging',
  )
})

test('alleen de penvoerder vraagt, een tegelijk, en alleen wie het recht heeft stelt voor', async ({
  tx,
}) => {
  const { zaak, ontvanger, beslisser } = await createLopend(tx)
  const vraag = { gevraagd: 'wijzigen', bedrag: 400_000, eind_op: null, reden } as const
  await expect(
    wijzigingVragen(tx, buildActor(await createGebruiker(tx)), zaak, vraag),
  ).rejects.toMatchObject({ status: 403 })
  await wijzigingVragen(tx, ontvanger, zaak, vraag)
  await expect(wijzigingVragen(tx, ontvanger, zaak, vraag)).rejects.toThrow('Er loopt al een vraag')
  await expect(
    wijzigingsvoorstelOpstellen(tx, beslisser, zaak, buildWijzigingsvoorstel({})),
  ).rejects.toMatchObject({ status: 403 })
})

test('minder tijd uit eigen beweging: eerst horen, ook volgens de database (4:50, 4:12 lid 2)', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser } = await createLopend(tx)
  await tx
    .updateTable('aanvraag')
    .set({ eind_op: '2027-12-31' })
    .where('id', '=', zaak.id)
    .execute()
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'wijzigen', reden })
  const korter = buildWijzigingsvoorstel({
    grond: 'omstandigheden',
    bedrag: 500_000,
    eind_op: '2027-06-30',
    vanaf: '2027-03-01',
    schade: 'Er is geen schade.',
  })
  await expect(wijzigingsvoorstelOpstellen(tx, jurist, zaak, korter)).rejects.toThrow(
    'Vraag eerst wat de aanvrager',
  )
  const langer = { ...korter, eind_op: '2028-06-30' }
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, langer)
  await tx
    .updateTable('aanvraag')
    .set({ eind_op: '2029-01-01' })
    .where('id', '=', zaak.id)
    .execute()
  await expect(wijzigingBesluiten(tx, beslisser, zaak, 1)).rejects.toThrow('Vraag eerst')
  const { id: wijziging_id } = await tx
    .selectFrom('wijziging')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id }
  const gemandateerde_id = beslisser.gebruiker.id
  const langsDeRegel = tx.insertInto('besluit').values({
    ...rij,
    soort: 'wijziging',
    uitkomst: 'gewijzigd',
    bedrag: 500_000,
    wijziging_id,
    datum: '2026-12-02',
    moment: dagenLater(1),
    gemandateerde_id,
    grondslag: 'x',
    inhoud: '{}',
  })
  await expect(langsDeRegel.execute()).rejects.toMatchObject({ constraint: 'zienswijze' })
})

test('de database weigert intrekken zonder horen, en een verzoek dat niemand deed', async ({
  tx,
}) => {
  const { zaak, jurist, beslisser } = await createLopend(tx)
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  const { id: wijziging_id } = await tx
    .selectFrom('wijziging')
    .select('id')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  const rij = { gemeente_id: 'elburg', aanvraag_id: zaak.id }
  const leg = (grond: string, versie: number) =>
    tx
      .insertInto('wijzigingsvoorstel')
      .values({
        ...rij,
        wijziging_id,
        versie,
        uitkomst: 'intrekken',
        grond,
        bedrag: 0,
        vanaf: '2026-12-02',
        overwegingen: 'x',
        opgesteld_door: jurist.gebruiker.id,
        moment: nu,
      })
      .execute()
  await tx
    .insertInto('betrokkenheid')
    .values({ ...rij, gebruiker_id: beslisser.gebruiker.id, taak: 'gemandateerde', moment: nu })
    .execute()
  const beslis = () =>
    tx
      .insertInto('besluit')
      .values({
        ...rij,
        soort: 'intrekking',
        uitkomst: 'ingetrokken',
        bedrag: 0,
        mutatie: -500_000,
        wijziging_id,
        datum: '2026-12-02',
        moment: dagenLater(1),
        gemandateerde_id: beslisser.gebruiker.id,
        grondslag: 'x',
        inhoud: '{}',
      })
      .execute()
  await leg('activiteiten', 1)
  await sql`savepoint hier`.execute(tx)
  await expect(beslis()).rejects.toThrow('Eerst krijgt de ontvanger de kans')
  await sql`rollback to savepoint hier`.execute(tx)
  await tx
    .updateTable('wijzigingsvoorstel')
    .set({ vervallen_op: nu })
    .where('wijziging_id', '=', wijziging_id)
    .execute()
  await leg('verzoek', 2)
  await expect(beslis()).rejects.toThrow('De ontvanger vroeg hier niet om')
})
