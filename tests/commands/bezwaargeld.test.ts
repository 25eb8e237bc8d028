import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { betalingKlaarzetten } from '../../app/commands/betaling-klaarzetten.server.ts'
import { bezwaarInMandaat } from '../../app/commands/bezwaarbesluit-nemen.server.ts'
import { nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { subsidieVaststellen } from '../../app/commands/subsidie-vaststellen.server.ts'
import { vaststellingVoorbereiden } from '../../app/commands/vaststelling-voorbereiden.server.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { buildBezwaar } from '../helpers/bezwaar.ts'
import { createVerantwoord, lager, naAfloop } from '../helpers/verantwoord.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { schuldBetaald } from '../../app/commands/schuld-betaald.server.ts'
import { listBetaaltermijnen } from '../../db/queries/betaling.ts'
import { listSchuldenVanZaak } from '../../db/queries/geldschuld.ts'
import { findSubsidie } from '../../db/queries/subsidie.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { verifyBetalingen } from '../../db/verify/betaling.ts'
import type { Db } from '../../db/db.ts'
import { createBezwaarTegen, createDeelsVerleend } from '../helpers/bezwaar.ts'
import {
  beslist,
  buildVoorstel,
  createGehoord,
  dagLater,
  gehoord,
} from '../helpers/bezwaarbesluit.ts'
import { buildActor, createMedewerker, nu } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'

const tekst = { titel: 'Koffie op de hoek', samenvatting: 'Een open koffietafel voor de buurt.' }

test('een deel meer in bezwaar: samen nooit meer dan gevraagd, en de delen nummeren door', async ({
  tx,
}) => {
  const alles = await gehoord(
    tx,
    await createBezwaarTegen(tx, await createDeelsVerleend(tx, 300_000)),
  )
  const { zaak, waar, actor } = alles
  const voorstel = await buildVoorstel(tx, zaak, { bedrag: 200_000, verantwoording_op: null })
  const teVeel = { ...voorstel, bedrag: 999_999_999 }
  await expect(bezwaarvoorstelOpstellen(tx, actor, waar, teVeel)).rejects.toThrow('hoogstens')
  const eerst = await listBetaaltermijnen(tx, zaak.id)
  await bezwaarvoorstelOpstellen(tx, actor, waar, voorstel)
  const { secretaris } = await beslist(tx, alles)
  await sql`set constraints all immediate`.execute(tx)
  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  expect(await findSubsidie(tx, zaak.id)).toMatchObject({ verleend: 500_000, vastgesteld: null })
  const delen = await listBetaaltermijnen(tx, zaak.id)
  expect(delen.map(({ volgnummer }) => volgnummer)).toEqual(delen.map((_, plaats) => plaats + 1))
  expect(delen.at(-1)).toMatchObject({
    bedrag: 200_000,
    volgnummer: eerst.length + 1,
    bekend: true,
  })
  // an award that grew is still one award in the yearly indicator
  expect(await verifyBetalingen(tx as unknown as Db)).toEqual([])
})

test('een verlening in bezwaar telt als verlening in het jaar van de beslissing', async ({
  tx,
}) => {
  const alles = await createGehoord(tx)
  const { zaak, waar, actor } = alles
  await tx
    .updateTable('aanvraag')
    .set({ soort_aanvrager: 'burgerinitiatief' })
    .where('id', '=', zaak.id)
    .execute()
  const verleend = async () =>
    (
      await tx
        .selectFrom('indicator_telling')
        .select('verleend')
        .where('gemeente_id', '=', 'elburg')
        .where('jaar', '=', 2026)
        .executeTakeFirst()
    )?.verleend ?? 0
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak))
  const voor = await verleend()
  await beslist(tx, alles)
  await sql`set constraints all immediate`.execute(tx)
  expect(await verleend()).toBe(voor + 1)
})

test('de kosten van het bezwaar worden betaald door wie er niet over besliste, precies zoals besloten (7:15, 4:87)', async ({
  tx,
}) => {
  const alles = await createGehoord(tx, { kosten_gevraagd: true })
  const { zaak, waar, actor, penvoerder } = alles
  const kosten = {
    bedrag: null,
    kosten: 'toegekend' as const,
    kosten_bedrag: 64_700,
    kosten_reden: 'Een punt voor het bezwaarschrift.',
  }
  await bezwaarvoorstelOpstellen(tx, actor, waar, await buildVoorstel(tx, zaak, kosten))
  const { secretaris } = await beslist(tx, alles)
  expect(await listSchuldenVanZaak(tx, zaak.id)).toEqual([])
  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  await sql`set constraints all immediate`.execute(tx)
  const [schuld] = await listSchuldenVanZaak(tx, zaak.id)
  expect(schuld).toMatchObject({
    soort: 'bezwaarkosten',
    bedrag: 64_700,
    betalen_voor: '2027-01-28',
    betaald_op: null,
  })
  const schuldId = schuld?.id ?? ''
  const betaler = await createMedewerker(tx, 'betaler')
  const als = buildActor(betaler, { nu: dagLater(30) })
  const betalen = (wie: typeof als, betaald_op: string) =>
    schuldBetaald(tx, wie, { id: zaak.id, schuldId }, { betaald_op, kenmerk: 'FA-2026-0815' })
  await expect(betalen(als, '2026-12-16')).rejects.toThrow('Betalen kan daarna')
  await expect(betalen(als, '2027-02-01')).rejects.toThrow('als er is betaald')
  await expect(betalen(buildActor(penvoerder), '2026-12-20')).rejects.toMatchObject({ status: 403 })
  // who decided or handled cannot become the one who pays
  await tx
    .insertInto('betrokkenheid')
    .values({
      gemeente_id: 'elburg',
      aanvraag_id: zaak.id,
      gebruiker_id: betaler.id,
      taak: 'gemandateerde',
      moment: nu,
    })
    .execute()
  await sql`savepoint hier`.execute(tx)
  await expect(betalen(als, '2026-12-20')).rejects.toThrow('rol')
  await sql`rollback to hier`.execute(tx)
  const ander = buildActor(await createMedewerker(tx, 'betaler'), { nu: dagLater(30) })
  await betalen(ander, '2026-12-20')
  expect((await findTermijn(tx, zaak.id, 'kostenbetaling'))?.gereed_op).toBe('2026-12-20')
  await expect(betalen(ander, '2026-12-21')).rejects.toThrow('al betaald')
  const bericht = await tx
    .selectFrom('bericht')
    .select('tekst')
    .where('aanvraag_id', '=', zaak.id)
    .where('onderwerp', 'like', 'Wij betaalden%')
    .executeTakeFirstOrThrow()
  expect(bericht.tekst).toContain('FA-2026-0815')
})

test('wie gelijk krijgt over de vaststelling, krijgt meer: nooit boven de verlening, en wat al was betaald niet nog eens', async ({
  tx,
}) => {
  const { zaak, penvoerder, intake, gemandateerde, secretaris } = await createVerantwoord(tx)
  await vaststellingVoorbereiden(tx, intake, zaak, { ...lager, bedrag: 400_000 })
  await subsidieVaststellen(tx, gemandateerde, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const op = (wie: typeof penvoerder) => buildActor(wie, { nu: naAfloop })
  await bezwaarMaken(tx, op(penvoerder), zaak, buildBezwaar(besluit?.id ?? ''))
  const behandelaar = op(await createMedewerker(tx, 'bezwaarbehandelaar'))
  const coordinator = op(await createMedewerker(tx, 'coordinator'))
  const waar = { zaak, volgnummer: '1' }
  await bezwaarToewijzen(tx, coordinator, waar, { behandelaar: behandelaar.gebruiker.id })
  await nietHorenVastleggen(tx, behandelaar, waar, { niet_grond: 'wil_niet', verslag: 'Belde.' })
  const voorstel = await buildVoorstel(tx, zaak, { motivering: [], verantwoording_op: null })
  const met = (bedrag: number) =>
    bezwaarvoorstelOpstellen(tx, behandelaar, waar, { ...voorstel, bedrag })
  await expect(met(200_001)).rejects.toThrow('hoogstens')
  await met(150_000)
  const ander = op(await createMedewerker(tx, 'gemandateerde'))
  await bezwaarInMandaat(tx, ander, waar, { _versie: 1, gelezen: 'ja' })
  await sql`set constraints all immediate`.execute(tx)
  await besluitBekendmaken(tx, secretaris, zaak, tekst)
  expect(await findSubsidie(tx, zaak.id)).toMatchObject({
    verleend: 600_000,
    vastgesteld: 550_000,
    klaargezet: 480_000,
  })
  // 480.000 was paid, 80.000 too much by the first determination: of the 150.000 only 70.000 is still to come
  const delen = await listBetaaltermijnen(tx, zaak.id)
  expect(delen.at(-1)).toMatchObject({ bedrag: 70_000, volgnummer: 3, bekend: true })
  expect(await verifyBetalingen(tx as unknown as Db)).toEqual([])
  expect(await verifyGeld(tx as unknown as Db)).toEqual([])
  const publiek = await tx
    .selectFrom('publicatie')
    .select('vastgesteld')
    .where('aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  expect(publiek.vastgesteld).toBe(550_000)
  const control = op(await createMedewerker(tx, 'control'))
  await sql`set constraints all deferred`.execute(tx)
  await betalingKlaarzetten(tx, control, zaak, 3)
  await sql`set constraints all immediate`.execute(tx)
  expect((await findSubsidie(tx, zaak.id))?.klaargezet).toBe(550_000)
})
