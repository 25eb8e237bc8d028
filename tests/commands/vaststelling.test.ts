import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { betalingKlaarzetten } from '../../app/commands/betaling-klaarzetten.server.ts'
import { subsidieVaststellen } from '../../app/commands/subsidie-vaststellen.server.ts'
import { zienswijzeVragen } from '../../app/commands/zienswijze-vragen.server.ts'
import { vaststellingVoorbereiden } from '../../app/commands/vaststelling-voorbereiden.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { inTransaction } from '../../app/lib/db.server.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import type { Tx } from '../../db/db.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel } from '../helpers/wijziging.ts'
import { createVerantwoord, gelijk, lager, naAfloop } from '../helpers/verantwoord.ts'

const plafondVan = (tx: Tx, id: string) =>
  tx.selectFrom('plafond').select('vastgelegd').where('id', '=', id).executeTakeFirstOrThrow()

test('vaststellen conform: besluit, nabetaling en na verzending de status en het register', async ({
  tx,
}) => {
  const { zaak, intake, gemandateerde, secretaris } = await createVerantwoord(tx)
  const voor = await plafondVan(tx, zaak.plafond_id)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  expect(await findSubsidie(tx, zaak.id)).toMatchObject({ vastgesteld: 600_000 })
  expect(await plafondVan(tx, zaak.plafond_id)).toEqual(voor)
  const schema = await tx
    .selectFrom('betaalschema as s')
    .innerJoin('besluit as b', 'b.id', 's.besluit_id')
    .select(['s.volgnummer', 's.bedrag', 's.vanaf'])
    .where('b.soort', '=', 'vaststelling')
    .execute()
  expect(schema).toEqual([{ volgnummer: 3, bedrag: 120_000, vanaf: '2028-01-03' }])
  const publiek = () =>
    tx
      .selectFrom('publicatie')
      .select(['vastgesteld', 'les', 'uitkomst', 'resultaten'])
      .where('aanvraag_id', '=', zaak.id)
      .executeTakeFirstOrThrow()
  expect(await publiek()).toMatchObject({ vastgesteld: null, les: null })

  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  expect(await publiek()).toMatchObject({
    vastgesteld: 600_000,
    les: 'Woensdag is te vroeg voor wie werkt.',
    uitkomst: 'vastgesteld',
    resultaten: [
      { indicator: 'Deelnemers die iemand nieuw leerden kennen', realisatie: 6, streefwaarde: 7 },
    ],
  })
  const rij = await tx
    .selectFrom('aanvraag')
    .select('status')
    .where('id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(rij.status).toBe('vastgesteld')
})

test('lager vaststellen geeft de rest terug aan het plafond', async ({ tx }) => {
  const { zaak, intake, gemandateerde } = await createVerantwoord(tx)
  const { vastgelegd } = await plafondVan(tx, zaak.plafond_id)
  await vaststellingVoorbereiden(tx, intake, zaak, lager)
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  expect(await plafondVan(tx, zaak.plafond_id)).toEqual({ vastgelegd: vastgelegd - 100_000 })
  const inhoud = await tx
    .selectFrom('besluit')
    .select('inhoud')
    .where('soort', '=', 'vaststelling')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(inhoud)).toContain('Tien ochtenden gingen niet door.')
})

test('lager vaststellen kan pas na een zienswijze; wie niet reageerde, krijgt geen woorden in de mond (Awb 4:8, 4:12 lid 2)', async ({
  tx,
}) => {
  const { zaak, intake, gemandateerde, als } = await createVerantwoord(tx)
  const grond = 'verplichting_niet_nagekomen'
  const jurist = await als('jurist')
  const opTijd = (datum: string) => ({ ...intake, nu: new Date(`${datum}T09:00:00Z`) })
  const voorbereiden = (datum: string) =>
    vaststellingVoorbereiden(tx, opTijd(datum), zaak, { ...lager, grond })
  await expect(voorbereiden('2028-01-03')).rejects.toThrow('Vraag eerst wat de aanvrager')
  await zienswijzeVragen(tx, jurist, zaak, {
    waarvoor: { voor: 'lagere_vaststelling', grond },
    voornemen: 'U liet ons niet weten dat de ochtenden stopten.',
    uiterlijk: '2028-01-18',
  })
  await expect(voorbereiden('2028-01-18')).rejects.toThrow('kan nog tot en met 18 januari 2028')
  await voorbereiden('2028-01-19')
  const later = { ...gemandateerde, nu: new Date('2028-01-19T10:00:00Z') }
  await subsidieVaststellen(tx, later, zaak, 1)
  const brief = await tx
    .selectFrom('besluit')
    .select('inhoud')
    .where('soort', '=', 'vaststelling')
    .executeTakeFirstOrThrow()
  expect(JSON.stringify(brief)).toContain('Wij kregen geen reactie.')
})

test('de database neemt geen lager voorstel aan voordat de ontvanger is gehoord', async ({
  tx,
}) => {
  const { zaak, intake } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, lager)
  await expect(
    sql`insert into vaststellingsvoorstel (gemeente_id, aanvraag_id, versie, bedrag, motivering, grond, reden, publiek, opgesteld_door, moment, vervallen_op)
        select gemeente_id, aanvraag_id, 2, bedrag, motivering, 'onjuiste_gegevens', reden, publiek, opgesteld_door, moment, moment from vaststellingsvoorstel`.execute(
      tx,
    ),
  ).rejects.toThrow('zienswijze te geven')
})

test('lager dan al is betaald: er komt geen nabetaling en ook geen voorschot meer', async ({
  tx,
}) => {
  const { zaak, intake, gemandateerde, als } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, { ...lager, bedrag: 300_000 })
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  const later = { ...(await als('control')), nu: new Date('2028-07-01T09:00:00Z') }
  await expect(betalingKlaarzetten(tx, later, zaak, 2)).rejects.toThrow(
    'in de vaststelling verrekend',
  )
  await expect(betalingKlaarzetten(tx, later, zaak, 3)).rejects.toMatchObject({ status: 404 })
})

/** Changed on request after € 4.800 was put on the list, and sent. */
async function gewijzigd(
  tx: Tx,
  alles: Awaited<ReturnType<typeof createVerantwoord>>,
  bedrag: number,
) {
  const { zaak, penvoerder, secretaris, als } = alles
  const reden = 'Wij hadden minder nodig dan gedacht.'
  const ontvanger = buildActor(penvoerder, { nu: naAfloop })
  await wijzigingVragen(tx, ontvanger, zaak, { gevraagd: 'wijzigen', bedrag, eind_op: null, reden })
  const voorstel = buildWijzigingsvoorstel({ bedrag, vanaf: '2028-01-03' })
  await wijzigingsvoorstelOpstellen(tx, await als('jurist'), zaak, voorstel)
  await wijzigingBesluiten(tx, await als('gemandateerde'), zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
}

const vaststelling = (tx: Tx, id: string) =>
  tx
    .selectFrom('besluit as b')
    .leftJoin('betaalschema as s', 's.besluit_id', 'b.id')
    .select(['b.bedrag', 'b.inhoud', 's.volgnummer', 's.bedrag as nog'])
    .where('b.aanvraag_id', '=', id)
    .where('b.soort', '=', 'vaststelling')
    .executeTakeFirstOrThrow()

test('wat een wijziging al terugvroeg, telt bij de vaststelling niet nog eens (4:95 lid 4, 4:57)', async ({
  tx,
}) => {
  const alles = await createVerantwoord(tx)
  const { zaak, intake, gemandateerde } = alles
  // 4.800 betaald, 4.000 verleend: 800 teruggevorderd
  await gewijzigd(tx, alles, 400_000)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  const besluit = await vaststelling(tx, zaak.id)
  expect(besluit).toMatchObject({ bedrag: 400_000, nog: null })
  expect(JSON.stringify(besluit.inhoud)).toContain('Meer hoeven wij niet te betalen.')
})

test('na een wijziging krijgt de nabetaling een eigen nummer: dat staat op het bankafschrift', async ({
  tx,
}) => {
  const alles = await createVerantwoord(tx)
  const { zaak, intake, gemandateerde } = alles
  // termijn 3 is wat na de wijziging nog openstaat: 5.500 min 4.800
  await gewijzigd(tx, alles, 550_000)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  expect(await vaststelling(tx, zaak.id)).toMatchObject({ volgnummer: 4, nog: 70_000 })
})

test('na verzending is de nabetaling klaar te zetten', async ({ tx }) => {
  const { zaak, intake, gemandateerde, secretaris, als } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  const control = await als('control')
  await expect(betalingKlaarzetten(tx, control, zaak, 3)).rejects.toThrow('nog niet verzonden')
  await besluitBekendmaken(tx, secretaris, zaak, { titel: null, samenvatting: null })
  await betalingKlaarzetten(tx, control, zaak, 3)
  expect((await findSubsidie(tx, zaak.id))?.klaargezet).toBe(600_000)
})

test('wie voorbereidde, beoordeelde of het evaluatieplan bevestigde, stelt niet vast', async ({
  tx,
}) => {
  const { zaak, intake, als } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  const dubbel = await als('intake', 'gemandateerde')
  await vaststellingVoorbereiden(tx, dubbel, zaak, gelijk)
  await expect(subsidieVaststellen(tx, dubbel, zaak, 2)).rejects.toThrow('zelf op')
  const beoordelaar = await als('beoordelaar', 'gemandateerde')
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: beoordelaar.gebruiker.id,
      taak: 'beoordelaar',
      moment: naAfloop,
    })
    .execute()
  await expect(subsidieVaststellen(tx, beoordelaar, zaak, 2)).rejects.toThrow('al een rol')
})

test('op een ander voorstel dan men las, beslist niemand', async ({ tx }) => {
  const { zaak, intake, gemandateerde } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  await vaststellingVoorbereiden(tx, intake, zaak, lager)
  await expect(subsidieVaststellen(tx, gemandateerde, zaak, 1)).rejects.toThrow('ander voorstel')
})

test('de publieke tekst noemt geen inwoner, en zonder toestemming geen les en geen uitkomst', async ({
  tx,
}) => {
  const { zaak, intake, penvoerder } = await createVerantwoord(tx, false)
  const metNaam = { ...gelijk, samenvatting: `Bedacht door ${penvoerder.naam}.` }
  await expect(vaststellingVoorbereiden(tx, intake, zaak, metNaam)).rejects.toThrow(
    'naam van een inwoner',
  )
  await vaststellingVoorbereiden(tx, intake, zaak, gelijk)
  const voorstel = await tx
    .selectFrom('vaststellingsvoorstel')
    .select('publiek')
    .executeTakeFirstOrThrow()
  expect(voorstel.publiek).toMatchObject({ les: null, resultaten: [] })
})

test('twee keer tegelijk vaststellen geeft één besluit, en al het geld klopt', async ({ db }) => {
  const { zaak, intake, gemandateerde } = await inTransaction((tx) => createVerantwoord(tx))
  await inTransaction((tx) => vaststellingVoorbereiden(tx, intake, zaak, lager))
  const ander = buildActor(await createMedewerker(db, 'gemandateerde'), { nu: naAfloop })
  const uitslag = await Promise.allSettled(
    [gemandateerde, ander, gemandateerde].map((wie) =>
      inTransaction((tx) => subsidieVaststellen(tx, wie, zaak, 1)),
    ),
  )
  expect(uitslag.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await verifyGeld(db)).toEqual([])
})
