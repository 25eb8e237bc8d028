import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { betaalverzoekVastleggen } from '../../app/commands/betaalverzoek-vastleggen.server.ts'
import { nietHorenVastleggen } from '../../app/commands/bezwaar-horen.server.ts'
import { bezwaarMaken } from '../../app/commands/bezwaar-maken.server.ts'
import { bezwaarToewijzen } from '../../app/commands/bezwaar-toewijzen.server.ts'
import { bezwaarvoorstelOpstellen } from '../../app/commands/bezwaarvoorstel-opstellen.server.ts'
import { ontvangstVastleggen } from '../../app/commands/ontvangst-vastleggen.server.ts'
import { schuldBetaald } from '../../app/commands/schuld-betaald.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingOpenen } from '../../app/commands/wijziging-openen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import { zienswijzeNietNodig } from '../../app/commands/zienswijze-vragen.server.ts'
import {
  statusNaBezwaar,
  statusNaHerroepenIntrekking,
} from '../../app/domain/besluit/bekendmaking.ts'
import { findOnverzondenBesluit } from '../../db/queries/besluit.ts'
import { listBetaaltermijnen } from '../../db/queries/betaling.ts'
import { listSchulden } from '../../db/queries/geldschuld.ts'
import { findTermijn } from '../../db/queries/termijn.ts'
import { findVordering } from '../../db/queries/vordering.ts'
import { verifyGeld } from '../../db/verify/geld.ts'
import { listBezwaarbaar } from '../../db/queries/bezwaar.ts'
import { euro } from '../../app/domain/opmaak.ts'
import type { Db, Tx } from '../../db/db.ts'
import { buildBezwaar } from '../helpers/bezwaar.ts'
import { beslist, buildVoorstel, dagLater, geagendeerd } from '../helpers/bezwaarbesluit.ts'
import { buildActor, createMedewerker } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { betaal, buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const niets = { titel: null, samenvatting: null }

/** Withdrawn on this ground by the municipality and sent; objected to, and nobody has to be heard. */
async function createIngetrokken(tx: Tx, grond: string, { direct = false, betaald = false } = {}) {
  const alles = await createLopend(tx, { direct })
  const control = await createMedewerker(tx, 'control')
  if (betaald) await betaal(tx, alles, control)
  const { zaak, jurist, beslisser, secretaris, ontvanger, coordinator } = alles
  await wijzigingOpenen(tx, jurist, zaak, { gevraagd: 'intrekken', reden })
  await zienswijzeNietNodig(tx, jurist, zaak, {
    waarvoor: { voor: 'intrekking', grond },
    niet_nodig: 'eerder_gehoord',
    toelichting: 'In november al gesproken.',
  })
  const voorstel = buildWijzigingsvoorstel({ uitkomst: 'intrekken', grond, bedrag: null })
  await wijzigingsvoorstelOpstellen(tx, jurist, zaak, voorstel)
  await wijzigingBesluiten(tx, beslisser, zaak, 1)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  const [besluit] = await listBezwaarbaar(tx, zaak.id)
  const { volgnummer } = await bezwaarMaken(tx, ontvanger, zaak, buildBezwaar(besluit!.id))
  const behandelaar = await createMedewerker(tx, 'bezwaarbehandelaar')
  const waar = { zaak, volgnummer: String(volgnummer) }
  await bezwaarToewijzen(tx, coordinator, waar, { behandelaar: behandelaar.id })
  const actor = buildActor(behandelaar, { nu: dagLater(15) })
  await nietHorenVastleggen(tx, actor, waar, {
    niet_grond: 'geheel_tegemoet',
    verslag: 'De activiteiten gingen wel door.',
  })
  const gegrond = async (bedrag: number) =>
    bezwaarvoorstelOpstellen(
      tx,
      actor,
      waar,
      await buildVoorstel(tx, zaak, { motivering: [], bedrag }),
    )
  const college = { secretaris: secretaris.gebruiker, eerste: alles.lid.gebruiker }
  const tom = buildActor(control, { nu: dagLater(10) })
  return { ...alles, ...college, control: tom, bestreden: besluit!.id, waar, actor, gegrond }
}

const stand = (tx: Tx, id: string) =>
  tx
    .selectFrom('subsidie as u')
    .innerJoin('aanvraag as a', 'a.id', 'u.aanvraag_id')
    .select(['a.status', 'u.verleend', 'u.vastgesteld'])
    .where('a.id', '=', id)
    .executeTakeFirstOrThrow()

test('een bezwaar tegen een intrekking geeft hoogstens terug wat is ingetrokken, en de zaak loopt weer (7:11, 4:48)', async ({
  tx,
}) => {
  const alles = await createIngetrokken(tx, 'activiteiten')
  const { zaak, gegrond } = alles
  expect(await stand(tx, zaak.id)).toEqual({ status: 'gesloten', verleend: 0, vastgesteld: null })
  await expect(gegrond(500_001)).rejects.toThrow('hoogstens')
  await gegrond(500_000)
  const { secretaris } = await beslist(tx, alles)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await stand(tx, zaak.id)).toEqual({
    status: 'verleend',
    verleend: 500_000,
    vastgesteld: null,
  })
})

test('ook na de vaststelling: wat op grond van 4:49 is ingetrokken, staat weer vast (7:11, 4:49)', async ({
  tx,
}) => {
  const alles = await createIngetrokken(tx, 'vast_feiten', { direct: true })
  const { zaak, gegrond } = alles
  expect(await stand(tx, zaak.id)).toMatchObject({ status: 'gesloten', vastgesteld: 0 })
  await expect(gegrond(500_001)).rejects.toThrow('hoogstens')
  await gegrond(500_000)
  const { secretaris } = await beslist(tx, alles)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await stand(tx, zaak.id)).toEqual({
    status: 'direct_vastgesteld',
    verleend: 500_000,
    vastgesteld: 500_000,
  })
})

/** € 3.000 was paid and is claimed back; € 1.000 of it came in before the objection was decided. */
async function createTeruggevorderd(tx: Tx) {
  const alles = await createIngetrokken(tx, 'activiteiten', { betaald: true })
  const { zaak, control, bestreden: vordering } = alles
  const welke = { id: zaak.id, vordering }
  const verzoek = { verstuurd_op: '2026-12-03', kenmerk: 'F-26-1' }
  await betaalverzoekVastleggen(tx, control, welke, verzoek)
  const binnen = { bedrag: 100_000, ontvangen_op: '2026-12-04', kenmerk: 'BIJ-1' }
  await ontvangstVastleggen(tx, control, welke, binnen)
  return { ...alles, welke }
}

test('een herroepen intrekking laat geen vordering staan: zij vervalt, en wat daarop is betaald gaat terug (7:11, 4:85, 4:87)', async ({
  tx,
}) => {
  const alles = await createTeruggevorderd(tx)
  const { zaak, welke, gegrond, control } = alles
  await gegrond(500_000)
  const { secretaris } = await beslist(tx, alles)
  const brief = JSON.stringify((await findOnverzondenBesluit(tx, zaak.id))?.inhoud)
  expect(brief).toContain(`Daarvan had u ${euro(300_000)} al`)
  expect(brief).toContain('Er blijft niets over om terug te betalen.')
  // until the letter is sent nothing changes for who pays or gets it
  expect(await findVordering(tx, zaak.id, welke.vordering)).toMatchObject({ bedrag: 300_000 })
  expect(await listSchulden(tx, 'elburg')).toEqual([])
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await findVordering(tx, zaak.id, welke.vordering)).toMatchObject({
    ...{ bedrag: 0, vervallen: 300_000, ontvangen: 100_000 },
  })
  const termijn = await findTermijn(tx, zaak.id, 'terugbetaling')
  expect(termijn).toMatchObject({ gereed_op: '2026-12-17' })
  expect(termijn?.regels.at(-1)).toMatchObject({ artikel: 'Awb 7:11' })
  // of the € 5.000 the recipient had € 3.000, so € 2.000 is still paid
  const open = (await listBetaaltermijnen(tx, zaak.id)).filter((een) => !een.betaling_id)
  expect(open).toMatchObject([{ bedrag: 200_000, omschrijving: 'De rest' }])
  const weer = { bedrag: 1, ontvangen_op: '2026-12-20', kenmerk: 'BIJ-2' }
  const daarna = { ...control, nu: dagLater(30) }
  await expect(ontvangstVastleggen(tx, daarna, welke, weer)).rejects.toThrow('is vervallen')
  const [schuld] = await listSchulden(tx, 'elburg')
  expect(schuld).toMatchObject({
    ...{ id: welke.vordering, soort: 'teruggave', bedrag: 100_000, betalen_voor: '2027-01-28' },
  })
  const betaler = buildActor(await createMedewerker(tx, 'betaler'), { nu: dagLater(30) })
  const weg = { betaald_op: '2026-12-30', kenmerk: 'U-26-9' }
  await schuldBetaald(tx, betaler, { id: zaak.id, schuldId: welke.vordering }, weg)
  expect((await findTermijn(tx, zaak.id, 'teruggave'))?.gereed_op).toBe('2026-12-30')
  expect(await verifyGeld(tx as unknown as Db)).toEqual([])
})

test('krijgt de ontvanger een deel terug, dan vervalt de vordering zo ver en blijft de rest staan (7:11)', async ({
  tx,
}) => {
  const alles = await createTeruggevorderd(tx)
  const { zaak, welke, gegrond } = alles
  await gegrond(150_000)
  const { secretaris } = await beslist(tx, alles)
  await besluitBekendmaken(tx, secretaris, zaak, niets)
  await sql`set constraints all immediate`.execute(tx)
  expect(await findVordering(tx, zaak.id, welke.vordering)).toMatchObject({
    ...{ bedrag: 150_000, vervallen: 150_000, ontvangen: 100_000 },
  })
  expect((await findTermijn(tx, zaak.id, 'terugbetaling'))?.gereed_op).toBeNull()
  expect(await listSchulden(tx, 'elburg')).toEqual([])
  expect((await listBetaaltermijnen(tx, zaak.id)).filter((een) => !een.betaling_id)).toEqual([])
})

test('de database laat een vordering niet staan naast wat het bezwaar teruggeeft (7:11)', async ({
  tx,
}) => {
  const alles = await createTeruggevorderd(tx)
  const { zaak, gegrond } = alles
  await gegrond(500_000)
  await sql`savepoint hier`.execute(tx)
  await beslist(tx, alles)
  const besluit = await tx
    .selectFrom('besluit')
    .selectAll()
    .where('aanvraag_id', '=', zaak.id)
    .where('soort', '=', 'bezwaar')
    .executeTakeFirstOrThrow()
  expect(besluit.vordering_vervallen).toBe(300_000)
  await sql`rollback to savepoint hier`.execute(tx)
  await geagendeerd(tx, alles)
  const { agendapunt } = await tx
    .selectFrom('agendapunt as p')
    .innerJoin('bezwaarvoorstel as v', 'v.id', 'p.bezwaarvoorstel_id')
    .select('p.id as agendapunt')
    .where('v.aanvraag_id', '=', zaak.id)
    .executeTakeFirstOrThrow()
  await sql`set constraints all deferred`.execute(tx)
  const rij = { ...besluit, agendapunt_id: agendapunt, inhoud: JSON.stringify(besluit.inhoud) }
  await tx
    .insertInto('besluit')
    .values({ ...rij, vordering_vervallen: 0 })
    .execute()
  await tx
    .updateTable('subsidie')
    .set({ verleend: 500_000 })
    .where('aanvraag_id', '=', zaak.id)
    .execute()
  await expect(sql`set constraints vordering_vervalt immediate`.execute(tx)).rejects.toMatchObject({
    constraint: 'vordering_vervalt',
  })
})

test('is er intussen verantwoord of vastgesteld, dan blijft de zaak daar staan', () => {
  const erbij = { verleend: 500_000, gevraagd: 500_000, direct: false }
  expect(statusNaBezwaar(100_000, erbij)).toBe('verleend')
  expect(statusNaBezwaar(100_000, { ...erbij, status: 'vaststelling_aangevraagd' })).toBeNull()
  expect(statusNaBezwaar(100_000, { ...erbij, status: 'vastgesteld' })).toBeNull()
})

test.each([
  [{ vastgesteld: 0, apartVastgesteld: true }, 'vastgesteld'],
  [{ vastgesteld: 0, apartVastgesteld: false }, 'direct_vastgesteld'],
  [{ verslag: true }, 'vaststelling_aangevraagd'],
  [{ verleend: 400_000 }, 'deels_verleend'],
  [{}, 'verleend'],
] as const)('na een herroepen intrekking loopt de zaak verder waar zij was: %o', (over, status) => {
  const was = { vastgesteld: null, apartVastgesteld: false, verslag: false }
  const geld = { verleend: 500_000, gevraagd: 500_000 }
  expect(statusNaHerroepenIntrekking({ ...was, ...geld, ...over })).toBe(status)
})
