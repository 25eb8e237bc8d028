import { sql } from 'kysely'
import { expect } from 'vitest'
import { besluitBekendmaken } from '../../app/commands/besluit-bekendmaken.server.ts'
import { dwangsomVaststellen } from '../../app/commands/dwangsom-vaststellen.server.ts'
import { ingebrekestellingSturen } from '../../app/commands/ingebrekestelling-sturen.server.ts'
import { termijnHervatten } from '../../app/commands/termijn-hervatten.server.ts'
import { termijnOpschorten } from '../../app/commands/termijn-opschorten.server.ts'
import { termijnVerdagen } from '../../app/commands/termijn-verdagen.server.ts'
import { uitstelBeantwoorden } from '../../app/commands/uitstel-beantwoorden.server.ts'
import { wijzigingBesluiten } from '../../app/commands/wijziging-besluiten.server.ts'
import { wijzigingVragen } from '../../app/commands/wijziging-vragen.server.ts'
import { wijzigingsvoorstelOpstellen } from '../../app/commands/wijzigingsvoorstel-opstellen.server.ts'
import type { Tx } from '../../db/db.ts'
import { findVerzuim } from '../../db/queries/dwangsom.ts'
import { findTermijn, listTermijnen, startTermijn } from '../../db/queries/termijn.ts'
import { buildActor } from '../helpers/factories.ts'
import { test } from '../helpers/test-db.ts'
import { buildWijzigingsvoorstel, createLopend, reden } from '../helpers/wijziging.ts'

const over = 'wijziging' as const
const vraag = { gevraagd: 'wijzigen', bedrag: 400_000, eind_op: null, reden } as const
const niets = { titel: null, samenvatting: null }

/** Asked on 2 December 2026: the eight weeks end on 27 January 2027. */
async function createGevraagd(tx: Tx) {
  const alles = await createLopend(tx)
  const { zaak, ontvanger, coordinator, penvoerder } = alles
  await wijzigingVragen(tx, ontvanger, zaak, vraag)
  const op = (wie: typeof ontvanger, datum: string) =>
    buildActor(wie.gebruiker, { nu: new Date(`${datum}T10:00:00Z`) })
  const termijn = async () => findTermijn(tx, zaak.id, 'wijzigingsbesluit')
  const verdagen = (datum: string, tot: string) =>
    termijnVerdagen(tx, op(coordinator, datum), zaak, { over, tot, reden })
  const stellen = (datum: string) =>
    ingebrekestellingSturen(tx, op(ontvanger, datum), zaak, { over, toelichting: '' })
  const besluiten = async (datum: string) => {
    await wijzigingsvoorstelOpstellen(tx, op(alles.jurist, datum), zaak, buildWijzigingsvoorstel())
    await wijzigingBesluiten(tx, op(alles.beslisser, datum), zaak, 1)
  }
  const verzenden = (datum: string) =>
    besluitBekendmaken(tx, op(alles.secretaris, datum), zaak, niets)
  const bericht = async (soort: string) => {
    const { tekst } = await tx
      .selectFrom('bericht')
      .select('tekst')
      .where('aanvraag_id', '=', zaak.id)
      .where('soort', '=', soort)
      .orderBy('moment', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow()
    return tekst.replaceAll('\u00a0', ' ')
  }
  const doen = { op, termijn, verdagen, stellen, besluiten, verzenden, bericht }
  return { ...alles, ...doen, penvoerder }
}

test('geen regeling noemt de termijn voor een wijziging: verdagen verschuift haar, één keer (Awb 4:14 lid 3)', async ({
  tx,
}) => {
  const { zaak, termijn, verdagen, bericht } = await createGevraagd(tx)
  const dag = () =>
    tx
      .selectFrom('aanvraag')
      .select('uiterste_datum')
      .where('id', '=', zaak.id)
      .executeTakeFirstOrThrow()
  const was = await dag()
  await verdagen('2027-01-20', '2027-02-24')
  expect((await termijn())?.einddatum).toBe('2027-02-24')
  expect(await bericht('verdaging')).toMatch(
    /uiterlijk op 27 januari 2027 beslissen over uw verzoek om de subsidie .* te veranderen/,
  )
  await verdagen('2027-02-20', '2027-03-24')
  expect((await termijn())?.einddatum).toBe('2027-02-24')
  // it runs beside: the day the case itself waits for stays where it was
  expect(await dag()).toEqual(was)
})

test('de termijn voor een wijziging staat stil met instemming, of om een andere reden van de wet (Awb 4:15)', async ({
  tx,
}) => {
  const { zaak, coordinator, ontvanger, op, termijn, bericht } = await createGevraagd(tx)
  const uitstel = { over, grond: 'instemming', reden, tot: '2027-01-15' } as const
  await termijnOpschorten(tx, op(coordinator, '2026-12-31'), zaak, uitstel)
  expect(await bericht('uitstelvraag')).toContain('uw verzoek om de subsidie')
  await uitstelBeantwoorden(tx, op(ontvanger, '2027-01-05'), zaak, { akkoord: true })
  // from 6 to 14 January it stood still: nine days
  expect((await termijn())?.einddatum).toBe('2027-02-05')
  const stil = { over, grond: 'overmacht', reden, tot: '2027-02-01' } as const
  await termijnOpschorten(tx, op(coordinator, '2027-01-18'), zaak, stil)
  expect((await termijn())?.einddatum).toBeNull()
  await termijnHervatten(tx, op(coordinator, '2027-01-20'), zaak, { over })
  expect((await termijn())?.einddatum).toBe('2027-02-08')
})

test('mist er iets in het verzoek, dan staat de termijn stil tot de aanvulling er is of de tijd om is (Awb 4:15 lid 1 onder a)', async ({
  tx,
}) => {
  const { zaak, coordinator, op, termijn, bericht } = await createGevraagd(tx)
  const vragen = (datum: string, tot: string) =>
    termijnOpschorten(tx, op(coordinator, datum), zaak, { over, grond: 'aanvulling', reden, tot })
  await expect(vragen('2026-12-10', '2026-12-10')).rejects.toThrow('Kies een dag na vandaag')
  await vragen('2026-12-10', '2026-12-24')
  expect(await bericht('opschorting')).toContain('Stuur dit uiterlijk op 24 december 2026')
  // 11 to 23 December, if nothing comes in
  expect((await termijn())?.einddatum).toBe('2027-02-09')
  const binnen = (ontvangen: string) =>
    termijnHervatten(tx, op(coordinator, '2026-12-21'), zaak, { over, op: ontvangen })
  await expect(binnen('2026-12-09')).rejects.toThrow('Kies een dag van 10 december 2026')
  await expect(binnen('2026-12-22')).rejects.toThrow('tot en met vandaag')
  await binnen('2026-12-18')
  // 11 to 17 December
  expect((await termijn())?.einddatum).toBe('2027-02-03')
  await expect(binnen('2026-12-18')).rejects.toThrow('staat niet stil')
})

test('wie te lang wacht op een besluit over een wijziging, stelt in gebreke en krijgt een dwangsom (Awb 4:17, 4:18)', async ({
  tx,
}) => {
  const { zaak, beslisser, op, stellen, besluiten, verzenden, bericht } = await createGevraagd(tx)
  await expect(stellen('2027-01-27')).rejects.toThrow('tot en met woensdag 27 januari 2027')
  await stellen('2027-01-28')
  expect(await bericht('ingebrekestelling_ontvangen')).toContain('uw verzoek om de subsidie')
  await expect(stellen('2027-01-29')).rejects.toThrow('al in gebreke gesteld')
  expect(await findVerzuim(tx, zaak.id, 'wijziging')).toMatchObject({
    ...{ over, termijn_tot: '2027-01-27', eerste_dag: '2027-02-11', besloten_op: null },
  })
  expect(await findVerzuim(tx, zaak.id)).toBeUndefined()
  await besluiten('2027-02-16')
  await verzenden('2027-02-16')
  expect((await findTermijn(tx, zaak.id, 'ingebrekestelling'))?.gereed_op).toBe('2027-02-16')
  const { partij_id } = await tx
    .selectFrom('deelname')
    .select('partij_id')
    .where('aanvraag_id', '=', zaak.id)
    .where('rol', '=', 'penvoerder')
    .executeTakeFirstOrThrow()
  const verschuldigd = { over, uitkomst: 'verschuldigd', reden: '', aanvragers: [partij_id] }
  await dwangsomVaststellen(tx, op(beslisser, '2027-02-17'), zaak, {
    ...verschuldigd,
    uitkomst: 'verschuldigd',
  })
  await sql`set constraints all immediate`.execute(tx)
  // 11 to 15 February: five days of € 23
  expect(await findVerzuim(tx, zaak.id, 'wijziging')).toMatchObject({ dagen: 5, bedrag: 11_500 })
  expect(await bericht('dwangsombesluit')).toContain('uw verzoek om de subsidie')
})

test('een besluit sluit de termijn van het verzoek waarover het gaat, niet die van een nieuw verzoek', async ({
  tx,
}) => {
  const { zaak, ontvanger, op, besluiten, verzenden } = await createGevraagd(tx)
  await besluiten('2026-12-10')
  await wijzigingVragen(tx, op(ontvanger, '2026-12-11'), zaak, { ...vraag, bedrag: 300_000 })
  await verzenden('2026-12-14')
  const termijnen = await listTermijnen(tx, zaak.id)
  expect(
    termijnen.filter(({ soort }) => soort === 'wijzigingsbesluit').map((een) => een.gereed_op),
  ).toEqual(['2026-12-14', null])
})

test('de database: een ingebrekestelling gaat over een termijn waarin de gemeente beslist (Awb 4:17 lid 3)', async ({
  tx,
}) => {
  const { zaak, ontvanger } = await createGevraagd(tx)
  const { id: termijn_id } = await startTermijn(
    tx,
    {
      ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, soort: 'zienswijzetermijn' },
      ...{ op: '2026-12-02', lengte: { aantal: 2, eenheid: 'weken' } },
      ...{ grondslag: 'brief', artikel: 'Awb 4:8' },
    },
    { nu: ontvanger.nu, gebruiker_id: null },
  )
  await expect(
    tx
      .insertInto('ingebrekestelling')
      .values({
        ...{ gemeente_id: zaak.gemeente_id, aanvraag_id: zaak.id, termijn_id, weg: 'portaal' },
        ...{ termijn_tot: '2027-01-01', ontvangen_op: '2027-01-04', eerste_dag: '2027-01-18' },
        ...{ vastgelegd_door: ontvanger.gebruiker.id, moment: ontvanger.nu },
      })
      .execute(),
  ).rejects.toThrow('op een verzoek om wijziging')
})
